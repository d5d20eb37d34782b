package byline.sink.store;

import java.nio.file.Path;
import java.time.Duration;

/** Opens stores. */
public final class Stores {
  /** How long a question may take where nothing else is said. */
  public static final Duration USUAL_LIMIT = Duration.ofSeconds(10);

  private Stores() {}

  /**
   * Opens the store at a place, makes it when missing, and brings its tables up to date.
   *
   * @param place path of an SQLite file, or address of a PostgreSQL database ({@code
   *     jdbc:postgresql://host/database?user=…&password=…})
   */
  public static EntityStore open(String place) {
    return open(place, USUAL_LIMIT);
  }

  /**
   * Opens the store at a place, as {@link #open(String)}.
   *
   * @param limit how long a question may take before it ends with {@link QueryTooSlow}
   */
  public static EntityStore open(String place, Duration limit) {
    return SqlStore.open(dialect(place), limit);
  }

  static Dialect dialect(String place) {
    return place.startsWith("jdbc:postgresql:")
        ? new PostgresDialect(place)
        : new SqliteDialect(Path.of(place));
  }

  /**
   * Opens what is kept beside the store at a place: in the same database, or in a file of its own
   * beside the store's, with {@code .kept} after its name.
   */
  public static Kept kept(String place) {
    return Kept.open(
        place.startsWith("jdbc:postgresql:")
            ? new PostgresDialect(place)
            : new SqliteDialect(Path.of(place + ".kept")));
  }
}
