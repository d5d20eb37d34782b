package byline.enrich.topology;

import byline.enrich.resolve.Rows;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The actors' rows in a key-value store; order is that of the keys' UTF-8 bytes. */
final class StoreRows implements Rows {
  private static final StringSerializer PREFIX = new StringSerializer();

  private final KeyValueStore<String, String> store;

  StoreRows(KeyValueStore<String, String> store) {
    this.store = store;
  }

  @Override
  public @Nullable String get(String key) {
    return store.get(key);
  }

  @Override
  public void put(String key, String value) {
    store.put(key, value);
  }

  @Override
  public void delete(String key) {
    store.delete(key);
  }

  @Override
  public void scan(String prefix, BiConsumer<String, String> visitor) {
    try (var rows = store.prefixScan(prefix, PREFIX)) {
      rows.forEachRemaining(row -> visitor.accept(row.key, row.value));
    }
  }

  @Override
  public boolean any(String prefix) {
    try (var rows = store.prefixScan(prefix, PREFIX)) {
      return rows.hasNext();
    }
  }
}
