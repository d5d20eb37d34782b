package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a batch: first the offsets, at which a second writer waits and is turned back, then what
 * is news in it is logged, then whatever stood under its targets goes, and what is there now comes.
 */
final class Writer {
  private static final Logger log = LoggerFactory.getLogger(Writer.class);
  private final Dialect dialect;
  private final Map<Kind, Rows> rows = new EnumMap<>(Kind.class);

  Writer(Dialect dialect) {
    this.dialect = dialect;
    for (var kind : Kind.values()) {
      rows.put(kind, Rows.of(kind));
    }
  }

  void write(Connection connection, Batch batch) throws SQLException {
    for (var advance : inOrder(batch.advances()).entrySet()) {
      move(connection, advance.getKey(), advance.getValue());
    }
    var refused = new ArrayList<Batch.Unread>();
    writeRows(connection, batch, lastOfEach(batch.changes()), refused);
    RefusedRows.write(connection, batch, refused);
  }

  /**
   * All at once; where the database cannot hold something of it, by halves, until that is found.
   */
  private void writeRows(
      Connection connection, Batch batch, List<Change> changes, List<Batch.Unread> refused)
      throws SQLException {
    var before = connection.setSavepoint();
    try {
      writeRows(connection, changes);
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      if (!dialect.blamesTheData(e)) {
        throw e;
      }
      connection.rollback(before);
      if (changes.size() == 1) {
        refused.add(refused(batch, changes.get(0), e));
      } else {
        int half = changes.size() / 2;
        writeRows(connection, batch, changes.subList(0, half), refused);
        writeRows(connection, batch, changes.subList(half, changes.size()), refused);
      }
    }
  }

  private static Batch.Unread refused(Batch batch, Change change, SQLException cause) {
    var target = change.target();
    log.warn("the database refuses {} {}", target.table(), target.id(), cause);
    var nowhere = new Batch.Position(target.table(), -1, target.id().hashCode());
    return new Batch.Unread(
        batch.positions().getOrDefault(target, nowhere),
        target.id(),
        "the database refuses it: " + cause.getMessage());
  }

  private void writeRows(Connection connection, List<Change> changes) throws SQLException {
    ChangeLogRows.write(connection, changes);
    try (var statements = new SqlBatch(connection)) {
      var tally = new Tally();
      for (var touched : Tally.touched(changes).entrySet()) {
        tally.without(connection, touched.getKey(), touched.getValue());
      }
      for (var change : changes) {
        clear(statements, change);
      }
      statements.run();
      for (var change : changes) {
        write(statements, change, tally);
      }
      tally.write(statements);
      statements.run();
    }
  }

  /** One order for all writers, lest two wait for each other. */
  private static Map<TopicPartition, Batch.Advance> inOrder(
      Map<TopicPartition, Batch.Advance> advances) {
    var inOrder =
        new TreeMap<TopicPartition, Batch.Advance>(
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
    inOrder.putAll(advances);
    return inOrder;
  }

  private static List<Change> lastOfEach(List<Change> changes) {
    var last = new LinkedHashMap<Change.Target, Change>();
    changes.forEach(change -> last.put(change.target(), change));
    return List.copyOf(last.values());
  }

  private void clear(SqlBatch batch, Change change) throws SQLException {
    if (change instanceof Change.Put put) {
      clearDetails(batch, put.kind(), put.id());
    } else if (change instanceof Change.Redirect redirect) {
      clearAll(batch, redirect.kind(), redirect.id());
    } else if (change instanceof Change.Gone gone) {
      clearAll(batch, gone.kind(), gone.id());
    } else if (change instanceof Change.PageStruck struck) {
      LedgerRows.clear(batch, struck.url());
    } else if (change instanceof Change.PageRead read) {
      LedgerRows.clear(batch, read.url());
    }
  }

  private void clearAll(SqlBatch batch, Kind kind, String id) throws SQLException {
    clearDetails(batch, kind, id);
    batch.add("DELETE FROM " + kind.plural() + " WHERE id = ?", id);
  }

  private void clearDetails(SqlBatch batch, Kind kind, String id) throws SQLException {
    dialect.unindex(batch, kind, id);
    batch.add("DELETE FROM redirects WHERE kind = ? AND id = ?", kind.plural(), id);
    rowsOf(kind).clearDetails(batch, id);
  }

  private void write(SqlBatch batch, Change change, Tally tally) throws SQLException {
    if (change instanceof Change.Put put) {
      var target = rowsOf(put.kind());
      target.write(batch, put.id(), put.json(), put.entity());
      var text = target.searchText(put.entity());
      dialect.index(batch, put.kind(), put.id(), text);
      tally.with(put.kind(), text);
    } else if (change instanceof Change.Redirect redirect) {
      batch.add(
          "INSERT INTO redirects(kind, id, redirect_to, because, json) VALUES (?, ?, ?, ?, ?)",
          redirect.kind().plural(),
          redirect.id(),
          Fields.storable(redirect.to()),
          Fields.storable(redirect.because()),
          Fields.storable(redirect.json()));
    } else if (change instanceof Change.PageRead read) {
      LedgerRows.write(batch, read);
    }
  }

  private Rows rowsOf(Kind kind) {
    return Objects.requireNonNull(rows.get(kind));
  }

  /** The stored offset is a fence: of two readers who start from one place only one gets by. */
  private static void move(Connection connection, TopicPartition partition, Batch.Advance advance)
      throws SQLException {
    var first = advance.from() == Batch.NONE;
    var sql =
        first
            ? "INSERT INTO offsets(next_offset, topic, partition) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING"
            : "UPDATE offsets SET next_offset = ? WHERE topic = ? AND partition = ?"
                + " AND next_offset = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, advance.to());
      statement.setString(2, partition.topic());
      statement.setInt(3, partition.partition());
      if (!first) {
        statement.setLong(4, advance.from());
      }
      if (statement.executeUpdate() != 1) {
        throw new OffsetsMoved(partition + " is no longer at offset " + advance.from());
      }
    }
  }
}
