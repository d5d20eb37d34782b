package byline.sink.store;

import java.nio.file.Path;

/** Opens stores. */
public final class Stores {
  private Stores() {}

  /**
   * Opens the store at a place, makes it when missing, and brings its tables up to date.
   *
   * @param place path of an SQLite file
   */
  public static EntityStore open(String place) {
    return SqlStore.open(new SqliteDialect(Path.of(place)));
  }
}
