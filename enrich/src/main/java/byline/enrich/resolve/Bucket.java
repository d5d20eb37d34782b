package byline.enrich.resolve;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Everything that one root keeps: its items, and what was made of them. */
public final class Bucket {
  private final Rows rows;
  private final String root;

  Bucket(Rows rows, String root) {
    this.rows = rows;
    this.root = root;
  }

  /** The key of the root. */
  public String root() {
    return root;
  }

  /** The items that are live, sorted by id. */
  public List<Item> liveItems() {
    var live = new TreeMap<String, Item>();
    forEach(
        Table.ITEMS,
        (id, text) -> {
          var held = Json.read(text, Held.class);
          if (held.count() > 0) {
            live.put(id, held.item());
          }
        });
    return List.copyOf(live.values());
  }

  /** All rows of a table, sorted by key. */
  public SortedMap<String, String> rows(Table table) {
    var found = new TreeMap<String, String>();
    forEach(table, found::put);
    return found;
  }

  /** The value of a row, or null. */
  public @Nullable String get(Table table, String key) {
    return rows.get(address(table, key));
  }

  /** Writes a row. */
  public void put(Table table, String key, String value) {
    rows.put(address(table, key), value);
  }

  /** Removes a row, if it is there. */
  public void delete(Table table, String key) {
    rows.delete(address(table, key));
  }

  boolean has(Table table) {
    return rows.any(prefix(table));
  }

  void forEach(Table table, BiConsumer<String, String> visitor) {
    var prefix = prefix(table);
    rows.scan(prefix, (key, value) -> visitor.accept(key.substring(prefix.length()), value));
  }

  private String prefix(Table table) {
    return root + '\0' + table.code();
  }

  private String address(Table table, String key) {
    return prefix(table) + key;
  }
}
