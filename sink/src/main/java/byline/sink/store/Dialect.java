package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What one database says otherwise than the other. */
interface Dialect {

  /** Name of the folder with the migrations that are this database's own. */
  String name();

  /** A common migration in this database's words, for what begins with a colon in it. */
  String spell(String script);

  /** A new connection. */
  Connection connect() throws SQLException;

  /**
   * A new connection for reading.
   *
   * @param limit how long one question may take
   */
  Reader reader(Duration limit) throws SQLException;

  /** Number of the last migration applied, 0 for a new database. */
  int version(Connection connection) throws SQLException;

  /** Notes the number of the last migration applied. */
  void version(Connection connection, int version) throws SQLException;

  /** The same database's place for a store that is filled beside this one. */
  Dialect aside();

  /** Name by which {@link #connectToBoth} knows that place. */
  String asideSchema() throws SQLException;

  /**
   * Takes the right to fill it, until closed or until this process ends.
   *
   * @throws AsideTaken when somebody else has it
   */
  AutoCloseable claimAside() throws SQLException;

  /** Removes whatever is there. */
  void dropAside() throws SQLException;

  /** A new connection that sees that place too. */
  Connection connectToBoth() throws SQLException;

  /** Nobody else writes from here to the end of the transaction; readers go on. */
  void keepWritersOut(Connection connection) throws SQLException;

  /** The tables that rows lie in, those behind the search among them. */
  List<String> rowTables(Connection connection) throws SQLException;

  /** The columns of a table that are not computed from others. */
  List<String> columns(Connection connection, String table) throws SQLException;

  /** The tables that hold something, in an order in which they may be emptied. */
  List<String> tables(Connection connection) throws SQLException;

  /** True when a statement failed for what it was to write, and would fail again. */
  boolean blamesTheData(SQLException failure);

  /** Queues what makes an entity's text findable; its row is already queued. */
  void index(SqlBatch batch, Kind kind, String id, SearchText text) throws SQLException;

  /** Queues what makes an entity's text unfindable; its row still stands. */
  void unindex(SqlBatch batch, Kind kind, String id) throws SQLException;

  /** How its full-text conditions are written. */
  MatchLanguage language();

  /** That a row {@code s} of a kind's table of words fulfils the placeholder's condition. */
  String matching(Kind kind);

  /** That an entity {@code e} fulfils the placeholder's full-text condition. */
  String within(Kind kind);

  /** That {@code s} and {@code e} are about one entity. */
  String sameEntity();
}
