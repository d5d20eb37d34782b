package byline.sink.store;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Places for stores that nobody has used, one of each kind. */
final class Places {
  private Places() {}

  /**
   * A place for a store.
   *
   * @param kind for people
   * @param store as given to the sink
   * @param dialect as the store speaks
   */
  record Place(String kind, String store, Dialect dialect) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Place> in(Path folder, TestPostgres server) {
    var file = folder.resolve("a store.db");
    var schema = server.emptyStore();
    return Stream.of(
        new Place("sqlite", file.toString(), new SqliteDialect(file)),
        new Place("postgres", schema, new PostgresDialect(schema)));
  }
}
