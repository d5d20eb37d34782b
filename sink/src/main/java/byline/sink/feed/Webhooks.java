package byline.sink.feed;

import byline.sink.feed.Webhook.Standing;
import byline.sink.feed.Webhook.State;
import byline.sink.store.Kept;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The webhooks as they are kept. */
final class Webhooks {
  private static final String COLUMNS =
      "id, url, follows, secret, made_by, state, sequence, failures, failing_since, next_try,"
          + " problem";
  private final Kept kept;

  Webhooks(Kept kept) {
    this.kept = kept;
  }

  void add(Webhook webhook, Instant now) {
    kept.in("keep a webhook", connection -> add(connection, webhook, now));
  }

  private static int add(Connection connection, Webhook webhook, Instant now) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "INSERT INTO kept_webhooks("
                + COLUMNS
                + ", made_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, NULL, ?)")) {
      statement.setString(1, webhook.id());
      statement.setString(2, webhook.url());
      statement.setString(3, webhook.follows());
      statement.setString(4, webhook.secret());
      statement.setString(5, webhook.madeBy());
      statement.setString(6, webhook.standing().state().name());
      statement.setLong(7, webhook.standing().sequence());
      statement.setString(8, webhook.standing().nextTry().toString());
      statement.setString(9, now.toString());
      return statement.executeUpdate();
    }
  }

  List<Webhook> all() {
    return kept.in("list webhooks", c -> list(c, "ORDER BY made_at, id", null));
  }

  Optional<Webhook> find(String id) {
    return kept.in("find a webhook", c -> list(c, "WHERE id = ?", id)).stream().findFirst();
  }

  /** Removes a webhook; false when there was none. */
  boolean remove(String id) {
    return kept.in("remove a webhook", connection -> remove(connection, id));
  }

  private static boolean remove(Connection connection, String id) throws SQLException {
    try (var statement = connection.prepareStatement("DELETE FROM kept_webhooks WHERE id = ?")) {
      statement.setString(1, id);
      return statement.executeUpdate() == 1;
    }
  }

  /**
   * Takes a webhook for oneself until a time, unless another thread or sink has done so.
   *
   * @return whether it is taken
   */
  boolean take(Webhook webhook, Instant until) {
    return kept.in("take a webhook", connection -> take(connection, webhook, until));
  }

  private static boolean take(Connection connection, Webhook webhook, Instant until)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "UPDATE kept_webhooks SET next_try = ? WHERE id = ? AND next_try = ? AND state = ?")) {
      statement.setString(1, until.toString());
      statement.setString(2, webhook.id());
      statement.setString(3, webhook.standing().nextTry().toString());
      statement.setString(4, State.ENABLED.name());
      return statement.executeUpdate() == 1;
    }
  }

  /** Notes how a call went. */
  void stand(String id, Standing standing) {
    kept.in("note how a webhook stands", connection -> stand(connection, id, standing));
  }

  private static int stand(Connection connection, String id, Standing standing)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "UPDATE kept_webhooks SET state = ?, sequence = ?, failures = ?, failing_since = ?,"
                + " next_try = ?, problem = ? WHERE id = ?")) {
      var since = standing.failingSince();
      statement.setString(1, standing.state().name());
      statement.setLong(2, standing.sequence());
      statement.setInt(3, standing.failures());
      statement.setString(4, since == null ? null : since.toString());
      statement.setString(5, standing.nextTry().toString());
      statement.setString(6, standing.problem());
      statement.setString(7, id);
      return statement.executeUpdate();
    }
  }

  private static List<Webhook> list(Connection connection, String where, @Nullable String parameter)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM kept_webhooks " + where)) {
      if (parameter != null) {
        statement.setString(1, parameter);
      }
      try (var row = statement.executeQuery()) {
        var webhooks = new ArrayList<Webhook>();
        while (row.next()) {
          webhooks.add(webhook(row));
        }
        return webhooks;
      }
    }
  }

  private static Webhook webhook(ResultSet row) throws SQLException {
    var since = row.getString(9);
    return new Webhook(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        new Standing(
            State.valueOf(row.getString(6)),
            row.getLong(7),
            row.getInt(8),
            since == null ? null : Instant.parse(since),
            Instant.parse(row.getString(10)),
            row.getString(11)));
  }
}
