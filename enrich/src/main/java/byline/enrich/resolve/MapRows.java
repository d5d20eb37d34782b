package byline.enrich.resolve;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rows in memory. */
public final class MapRows implements Rows {
  private final TreeMap<String, String> rows = new TreeMap<>();

  @Override
  public @Nullable String get(String key) {
    return rows.get(key);
  }

  @Override
  public void put(String key, String value) {
    rows.put(key, value);
  }

  @Override
  public void delete(String key) {
    rows.remove(key);
  }

  @Override
  public void scan(String prefix, BiConsumer<String, String> visitor) {
    for (var row : rows.tailMap(prefix, true).entrySet()) {
      if (!row.getKey().startsWith(prefix)) {
        return;
      }
      visitor.accept(row.getKey(), row.getValue());
    }
  }

  @Override
  public boolean any(String prefix) {
    String first = rows.ceilingKey(prefix);
    return first != null && first.startsWith(prefix);
  }
}
