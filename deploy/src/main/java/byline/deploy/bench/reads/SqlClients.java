package byline.deploy.bench.reads;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Clients of a database, each with a connection of its own. */
final class SqlClients {
  private final String url;

  /**
   * Clients of a store.
   *
   * @param store path of an SQLite file, or address of a PostgreSQL database
   */
  SqlClients(String store) {
    this.url = store.startsWith("jdbc:") ? store : "jdbc:sqlite:" + store;
  }

  Crowd.Arrival asking(IntFunction<List<Sql>> statements) {
    return () -> new Client(DriverManager.getConnection(url), statements);
  }

  /** Prepares each statement once. */
  private record Client(
      Connection connection,
      IntFunction<List<Sql>> statements,
      Map<String, PreparedStatement> prepared)
      implements Crowd.Client {
    Client(Connection connection, IntFunction<List<Sql>> statements) {
      this(connection, statements, new HashMap<>());
    }

    @Override
    public void ask(int number) throws SQLException {
      for (var sql : statements.apply(number)) {
        read(sql);
      }
    }

    private void read(Sql sql) throws SQLException {
      var statement = prepared.get(sql.text());
      if (statement == null) {
        statement = connection.prepareStatement(sql.text());
        prepared.put(sql.text(), statement);
      }
      int at = 0;
      for (var parameter : sql.parameters()) {
        statement.setObject(++at, parameter);
      }
      try (var row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          for (int column = 1; column <= columns; column++) {
            row.getObject(column);
          }
        }
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
