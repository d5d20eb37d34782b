package byline.enrich.resolve;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Ordered rows that survive a restart: the one thing the actors ask of a store. */
public interface Rows {
  /** The value of a row, or null. */
  @Nullable String get(String key);

  /** Writes a row. */
  void put(String key, String value);

  /** Removes a row, if it is there. */
  void delete(String key);

  /**
   * Visits every row whose key begins with the prefix. The visitor must not write.
   *
   * @param prefix beginning of the keys
   * @param visitor takes key and value
   */
  void scan(String prefix, BiConsumer<String, String> visitor);

  /** Whether any row's key begins with the prefix. */
  boolean any(String prefix);
}
