package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Another file or schema beside the store's own, with the same tables. */
final class SqlAside implements Aside {
  /** These tell of the store itself or of what was seen in it, and not of the topics. */
  private static final Set<String> KEPT =
      Set.of("migrations", "schema_version", "upkeep", "change_log", "changes", "change_subjects");

  /** Removals stay on the topics for a day; what was begun long ago may have missed some. */
  private static final Duration LONGEST_LIFE = Duration.ofHours(12);

  private final Dialect live;
  private final AutoCloseable claim;
  private SqlStore store;
  private boolean taken;

  private SqlAside(Dialect live, AutoCloseable claim, SqlStore store) {
    this.live = live;
    this.claim = claim;
    this.store = store;
  }

  /**
   * Opens what an earlier attempt left, or a new one.
   *
   * @throws AsideTaken when somebody else has it open
   */
  static SqlAside open(Dialect live) {
    try {
      var claim = live.claimAside();
      try {
        return new SqlAside(live, claim, usable(live));
      } catch (SQLException | RuntimeException e) {
        closed(claim);
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot open a store beside the one there is", e);
    }
  }

  private static SqlStore usable(Dialect live) throws SQLException {
    try {
      var store = SqlStore.open(live.aside(), Stores.USUAL_LIMIT);
      if (store.begunAfter(Instant.now().minus(LONGEST_LIFE))) {
        return store;
      }
      store.close();
    } catch (IllegalStateException e) {
      // By another release: its rows are of no use to this one.
    }
    return anew(live);
  }

  private static SqlStore anew(Dialect live) throws SQLException {
    live.dropAside();
    return SqlStore.open(live.aside(), Stores.USUAL_LIMIT);
  }

  @Override
  public EntityStore store() {
    return store;
  }

  @Override
  public void startOver() {
    try {
      store.close();
      store = anew(live);
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot begin the new store over again", e);
    }
  }

  @Override
  public void takePlace(CatchUp catchUp) {
    try (var connection = live.connectToBoth()) {
      replace(connection, catchUp);
      taken = true;
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot put the new store in the old one's place", e);
    }
  }

  private void replace(Connection connection, CatchUp catchUp) throws SQLException {
    connection.setAutoCommit(false);
    try {
      live.keepWritersOut(connection);
      catchUp.to(SqlStore.offsets(connection));
      Differences.log(connection, live.asideSchema());
      for (var table : live.rowTables(connection)) {
        if (!KEPT.contains(table)) {
          copy(connection, table);
        }
      }
      Upkeep.forgetRebuild(connection);
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /** Row by row rather than by name: other readers' grants, views and open tables stay. */
  private void copy(Connection connection, String table) throws SQLException {
    var columns = String.join(", ", live.columns(connection, table));
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM " + table);
      statement.executeUpdate(
          "INSERT INTO %s(%s) SELECT %s FROM %s.%s"
              .formatted(table, columns, columns, live.asideSchema(), table));
    }
  }

  @Override
  public void close() {
    store.close();
    try {
      if (taken) {
        live.dropAside();
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot remove what the new store was filled in", e);
    } finally {
      closed(claim);
    }
  }

  private static void closed(AutoCloseable claim) {
    try {
      claim.close();
    } catch (Exception e) {
      throw new IllegalStateException("cannot give up the claim on the new store", e);
    }
  }
}
