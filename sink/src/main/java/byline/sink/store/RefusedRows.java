package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The list of records that are on the topics but not in the store. */
final class RefusedRows {
  private static final int LONGEST_REASON = 500;
  private static final String INSERT =
      "INSERT INTO refused(topic, partition, record_offset, record_key, reason)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (topic, partition, record_offset) DO NOTHING";

  private RefusedRows() {}

  /** Lists what a batch could not say, and strikes what it says anew of the same keys. */
  static void write(Connection connection, Batch batch, List<Batch.Unread> refused)
      throws SQLException {
    var all = new ArrayList<>(refused);
    batch.unread().stream().filter(each -> !superseded(batch, each)).forEach(all::add);
    if (all.isEmpty() && count(connection) == 0) {
      return;
    }
    try (var statements = new SqlBatch(connection)) {
      for (var change : batch.positions().entrySet()) {
        statements.add(
            "DELETE FROM refused WHERE record_key = ? AND topic = ?",
            shortened(change.getKey().id()),
            change.getValue().topic());
      }
      statements.run();
      for (var each : all) {
        add(statements, each);
      }
      statements.run();
    }
  }

  /** True when a later record of the batch says something of the same key. */
  private static boolean superseded(Batch batch, Batch.Unread unread) {
    return batch.positions().entrySet().stream()
        .anyMatch(
            taken ->
                taken.getKey().id().equals(unread.key())
                    && taken.getValue().topic().equals(unread.position().topic())
                    && taken.getValue().offset() > unread.position().offset());
  }

  private static void add(SqlBatch statements, Batch.Unread each) throws SQLException {
    var key = each.key();
    statements.add(
        INSERT,
        each.position().topic(),
        each.position().partition(),
        each.position().offset(),
        key == null ? null : shortened(key),
        shortened(each.reason(), LONGEST_REASON));
  }

  private static String shortened(String key) {
    return shortened(key, Fields.LONGEST_KEY);
  }

  private static String shortened(String text, int length) {
    return Fields.storable(text.substring(0, Math.min(length, text.length())));
  }

  static long count(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT COUNT(*) FROM refused");
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
