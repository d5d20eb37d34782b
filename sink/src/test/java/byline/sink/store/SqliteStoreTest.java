package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @Override
  EntityStore openEmpty() {
    return Stores.open(file());
  }

  @Override
  EntityStore reopen() {
    return Stores.open(file());
  }

  private String file() {
    return folder.resolve("not there yet/store é.db").toString();
  }

  @Test
  void storeOfALaterRelease_isRefused() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 999");
    }
    assertThatThrownBy(this::reopen).hasMessageContaining("later release");
  }
}
