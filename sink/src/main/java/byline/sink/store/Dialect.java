package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What one database says otherwise than the other. */
interface Dialect {

  /** Name of the folder with the migrations that are this database's own. */
  String name();

  /** A common migration in this database's words, for what begins with a colon in it. */
  String spell(String script);

  /** A new connection. */
  Connection connect() throws SQLException;

  /** Number of the last migration applied, 0 for a new database. */
  int version(Connection connection) throws SQLException;

  /** Notes the number of the last migration applied. */
  void version(Connection connection, int version) throws SQLException;

  /** The tables that hold something, in an order in which they may be emptied. */
  List<String> tables(Connection connection) throws SQLException;

  /** Queues what makes an entity's text findable; its row is already queued. */
  void index(SqlBatch batch, Kind kind, String id, SearchText text) throws SQLException;

  /** Queues what makes an entity's text unfindable; its row still stands. */
  void unindex(SqlBatch batch, Kind kind, String id) throws SQLException;

  /** How to find the entities that contain all terms; {@code e} is the entity's table. */
  Match match(Kind kind, List<SearchText.Term> terms);

  /**
   * A search in SQL.
   *
   * @param from what to select from beside the entity's own table, beginning with a comma
   * @param where a condition; there is one placeholder in it, or in {@code from}
   * @param parameter the placeholder's value
   * @param order best match first
   */
  record Match(String from, String where, String parameter, String order) {}
}
