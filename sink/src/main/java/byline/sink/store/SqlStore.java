package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.TopicPartition;

/** The store in a relational database: one connection writes, a few others read. */
final class SqlStore implements EntityStore {
  private static final int LONGEST_CHAIN = 16;

  private final Dialect dialect;
  private final Writer writer;
  private final ReaderPool readers;
  private final ChangeLog log;
  private final Object turn = new Object();
  private Connection writing;

  private SqlStore(Dialect dialect, Connection writing, Duration limit) {
    this.dialect = dialect;
    this.writer = new Writer(dialect);
    this.readers = new ReaderPool(dialect, limit);
    this.log =
        new SqlChangeLog(
            readers, most -> write("open the log of changes", c -> SqlChangeLog.open(c, most)));
    this.writing = writing;
  }

  static SqlStore open(Dialect dialect, Duration limit) {
    try {
      var store = new SqlStore(dialect, dialect.connect(), limit);
      store.bringUpToDate();
      return store;
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot open the store", e);
    }
  }

  /** Each migration in a transaction of its own, so that a long way is not gone twice. */
  private void bringUpToDate() {
    var migrations = new Migrations(dialect);
    var more = new AtomicBoolean(true);
    while (more.get()) {
      write("bring the store's tables up to date", c -> more.set(migrations.next(c)));
    }
  }

  /** What is done on the writing connection. */
  private interface Deed {
    void on(Connection connection) throws SQLException;
  }

  private void write(String what, Deed deed) {
    synchronized (turn) {
      try {
        if (writing.isClosed()) {
          writing = dialect.connect();
        }
        writing.setAutoCommit(false);
        deed.on(writing);
        writing.commit();
        writing.setAutoCommit(true);
      } catch (SQLException e) {
        giveUp(e);
        throw new StoreUnavailable("cannot " + what, e);
      } catch (RuntimeException e) {
        giveUp(e);
        throw e;
      }
    }
  }

  /**
   * A connection that failed is given up: what it had open ends, and the next deed has a new one.
   */
  private void giveUp(Exception cause) {
    try (var failed = writing) {
      failed.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void apply(Batch batch) {
    write("apply a batch", connection -> writer.write(connection, batch));
  }

  @Override
  public long refused() {
    return readers.ask("the refused records", RefusedRows::count);
  }

  @Override
  public Map<TopicPartition, Long> offsets() {
    return readers.ask("the offsets", SqlStore::offsets);
  }

  static Map<TopicPartition, Long> offsets(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("SELECT topic, partition, next_offset FROM offsets");
        var row = statement.executeQuery()) {
      var offsets = new HashMap<TopicPartition, Long>();
      while (row.next()) {
        offsets.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
      }
      return offsets;
    }
  }

  @Override
  public Optional<Origin> origin() {
    return readers.ask("the origin", SqlStore::origin);
  }

  private static Optional<Origin> origin(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("SELECT topic, topic_id, cluster_id FROM origin");
        var row = statement.executeQuery()) {
      var topics = new HashMap<String, String>();
      var cluster = "";
      while (row.next()) {
        topics.put(row.getString(1), row.getString(2));
        cluster = row.getString(3);
      }
      return topics.isEmpty() ? Optional.empty() : Optional.of(new Origin(cluster, topics));
    }
  }

  @Override
  public void adopt(Origin origin) {
    write("note the origin", connection -> adopt(connection, origin));
  }

  private static void adopt(Connection connection, Origin origin) throws SQLException {
    try (var batch = new SqlBatch(connection)) {
      for (var topic : origin.topicIds().entrySet()) {
        batch.add(
            "INSERT INTO origin(topic, topic_id, cluster_id) VALUES (?, ?, ?)"
                + " ON CONFLICT (topic) DO UPDATE SET topic_id = excluded.topic_id,"
                + " cluster_id = excluded.cluster_id",
            topic.getKey(),
            topic.getValue(),
            origin.clusterId());
      }
      batch.run();
    }
  }

  @Override
  public void clear() {
    write("clear the store", this::clear);
  }

  private void clear(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var table : dialect.tables(connection)) {
        statement.executeUpdate("DELETE FROM " + table);
      }
    }
  }

  /** True when the store is new or was begun after that moment. */
  boolean begunAfter(Instant moment) {
    var later = new AtomicBoolean();
    write("note when the store was begun", c -> later.set(Upkeep.begun(c).isAfter(moment)));
    return later.get();
  }

  @Override
  public Aside aside() {
    return SqlAside.open(dialect);
  }

  @Override
  public Optional<String> rebuildWanted() {
    return readers.ask("what is to be done", Upkeep::rebuildWanted);
  }

  @Override
  public Optional<Stored> find(Kind kind, String id) {
    return readers.ask(kind.plural(), connection -> find(connection, kind, id));
  }

  private static Optional<Stored> find(Connection connection, Kind kind, String id)
      throws SQLException {
    var json = one(connection, "SELECT json FROM " + kind.plural() + " WHERE id = ?", id);
    if (json.isPresent()) {
      return Optional.of(new Stored.Entity(id, json.get()));
    }
    var because =
        one(
            connection,
            "SELECT because FROM redirects WHERE id = ? AND kind = ?",
            id,
            kind.plural());
    if (because.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Stored.Moved(id, endOf(connection, kind, id), because.get()));
  }

  private static String endOf(Connection connection, Kind kind, String id) throws SQLException {
    var end = id;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      var next =
          one(
              connection,
              "SELECT redirect_to FROM redirects WHERE id = ? AND kind = ?",
              end,
              kind.plural());
      if (next.isEmpty()) {
        return end;
      }
      end = next.get();
    }
    return end;
  }

  private static Optional<String> one(Connection connection, String sql, String... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  @Override
  public Optional<String> identified(Kind kind, String scheme, String value) {
    return readers.ask(
        "the identifiers",
        connection ->
            one(
                connection,
                "SELECT id FROM identifiers WHERE value = ? AND scheme = ? AND kind = ?"
                    + " ORDER BY id LIMIT 1",
                value,
                scheme,
                kind.plural()));
  }

  @Override
  public Listing list(Kind kind, ListQuery query) {
    return readers.ask(kind.plural(), connection -> ListSql.run(dialect, kind, query, connection));
  }

  @Override
  public List<Group> group(Kind kind, String field, ListQuery query) {
    return readers.ask(
        kind.plural(), connection -> GroupSql.run(dialect, kind, field, query, connection));
  }

  @Override
  public List<Edge> edges(Kind kind, String id, int limit) {
    return readers.ask("the graph", connection -> Edges.of(connection, kind, id, limit));
  }

  @Override
  public List<TopicRecord> records(String topic, String key, int limit) {
    return readers.ask(topic, c -> TopicRows.after(c, topic, key, limit));
  }

  @Override
  public Set<String> fields(Kind kind) {
    return new TreeSet<>(Field.of(kind).keySet());
  }

  @Override
  public long count(Kind kind) {
    return readers.ask(kind.plural(), connection -> ListSql.total(connection, kind));
  }

  @Override
  public List<LedgerLine> ledger() {
    return readers.ask("the ledger", LedgerRows::sums);
  }

  @Override
  public List<LedgerPart> ledgerParts() {
    return readers.ask("the ledger", LedgerRows::parts);
  }

  @Override
  public Optional<String> paperWith(String page, String locator) {
    return readers.ask("the claims", c -> PageRows.paperWith(c, page, locator));
  }

  @Override
  public List<String> locators(String page, int limit) {
    return readers.ask("the claims", c -> PageRows.locators(c, page, limit));
  }

  @Override
  public ChangeLog log() {
    return log;
  }

  @Override
  public Optional<PageFate> fate(String page) {
    return readers.ask("the ledger", c -> PageRows.fate(c, page));
  }

  @Override
  public void close() {
    try {
      readers.close();
      synchronized (turn) {
        writing.close();
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot close the store", e);
    }
  }
}
