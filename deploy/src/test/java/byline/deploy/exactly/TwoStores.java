package byline.deploy.exactly;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empty stores of either kind, two at a time. */
final class TwoStores implements AfterAllCallback {
  private @Nullable EmbeddedPostgres server;
  private int used;

  /** Where the rows are kept. */
  enum Kind {
    FILE,
    SERVER
  }

  synchronized List<String> of(Kind kind) throws IOException, SQLException {
    var name = kind.name().toLowerCase(Locale.ROOT) + ++used;
    if (kind == Kind.FILE) {
      Path folder = Files.createTempDirectory("stores");
      return List.of(
          folder.resolve(name + ".db").toString(), folder.resolve("truth.db").toString());
    }
    return List.of(schema(name), schema(name + "_truth"));
  }

  private String schema(String name) throws IOException, SQLException {
    if (server == null) {
      server = EmbeddedPostgres.start();
    }
    var url = server.getJdbcUrl("postgres", "postgres");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    }
    return url + "&currentSchema=" + name;
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (server != null) {
      server.close();
    }
  }
}
