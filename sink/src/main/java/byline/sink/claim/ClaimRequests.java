package byline.sink.claim;

import byline.sink.claim.ClaimRequest.Outcome;
import byline.sink.claim.ClaimRequest.State;
import byline.sink.store.Kept;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests as they are kept. */
final class ClaimRequests {
  private static final String COLUMNS =
      "id, author_id, author, orcid, note, contact, asked_at, state, decided_at, decided_by,"
          + " decision";
  private final Kept kept;

  ClaimRequests(Kept kept) {
    this.kept = kept;
  }

  /** Keeps a request; one that waits or was confirmed already stays as it is. */
  ClaimRequest ask(ClaimRequest request) {
    return kept.in("keep a request", connection -> ask(connection, request));
  }

  private static ClaimRequest ask(Connection connection, ClaimRequest request) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "INSERT INTO kept_claim_requests("
                + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', NULL, NULL, NULL)"
                + " ON CONFLICT (id) DO UPDATE SET note = excluded.note,"
                + " contact = excluded.contact, asked_at = excluded.asked_at, state = 'WAITING',"
                + " decided_at = NULL, decided_by = NULL, decision = NULL"
                + " WHERE kept_claim_requests.state IN ('REFUSED', 'WITHDRAWN')")) {
      statement.setString(1, request.id());
      statement.setString(2, request.authorId());
      statement.setString(3, request.author());
      statement.setString(4, request.orcid());
      statement.setString(5, request.note());
      statement.setString(6, request.contact());
      statement.setString(7, request.askedAt().toString());
      statement.executeUpdate();
    }
    return find(connection, request.id()).orElseThrow();
  }

  Optional<ClaimRequest> find(String id) {
    return kept.in("find a request", connection -> find(connection, id));
  }

  private static Optional<ClaimRequest> find(Connection connection, String id) throws SQLException {
    return list(connection, "WHERE id = ?", id).stream().findFirst();
  }

  /** Those that wait, oldest first. */
  List<ClaimRequest> waiting(int limit) {
    return kept.in(
        "list requests",
        c -> list(c, "WHERE state = 'WAITING' ORDER BY asked_at, id LIMIT " + limit, null));
  }

  /** Those that were decided, newest first. */
  List<ClaimRequest> decided(int limit) {
    return kept.in(
        "list requests",
        c -> list(c, "WHERE state <> 'WAITING' ORDER BY decided_at DESC, id LIMIT " + limit, null));
  }

  /** Notes what was decided, and forgets what was told in confidence. */
  void decide(String id, Outcome outcome) {
    kept.in("keep what was decided", connection -> decide(connection, id, outcome));
  }

  private static int decide(Connection connection, String id, Outcome outcome) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "UPDATE kept_claim_requests SET state = ?, decided_at = ?, decided_by = ?,"
                + " decision = ?, note = NULL, contact = NULL WHERE id = ?")) {
      statement.setString(1, outcome.state().name());
      statement.setString(2, String.valueOf(outcome.at()));
      statement.setString(3, outcome.by());
      statement.setString(4, outcome.decision());
      statement.setString(5, id);
      return statement.executeUpdate();
    }
  }

  private static List<ClaimRequest> list(
      Connection connection, String where, @Nullable String parameter) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM kept_claim_requests " + where)) {
      if (parameter != null) {
        statement.setString(1, parameter);
      }
      try (var row = statement.executeQuery()) {
        var requests = new ArrayList<ClaimRequest>();
        while (row.next()) {
          requests.add(request(row));
        }
        return requests;
      }
    }
  }

  private static ClaimRequest request(ResultSet row) throws SQLException {
    var decidedAt = row.getString(9);
    return new ClaimRequest(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.parse(row.getString(7)),
        new Outcome(
            State.valueOf(row.getString(8)),
            decidedAt == null ? null : Instant.parse(decidedAt),
            row.getString(10),
            row.getString(11)));
  }
}
