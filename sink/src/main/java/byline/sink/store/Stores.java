package byline.sink.store;

import java.nio.file.Path;

/** Opens stores. */
public final class Stores {
  private Stores() {}

  /**
   * Opens the store at a place, makes it when missing, and brings its tables up to date.
   *
   * @param place path of an SQLite file, or address of a PostgreSQL database ({@code
   *     jdbc:postgresql://host/database?user=…&password=…})
   */
  public static EntityStore open(String place) {
    return SqlStore.open(
        place.startsWith("jdbc:postgresql:")
            ? new PostgresDialect(place)
            : new SqliteDialect(Path.of(place)));
  }
}
