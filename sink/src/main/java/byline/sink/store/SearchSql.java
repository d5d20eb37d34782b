package byline.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A stretch of what a search finds; {@code s} is the kind's table of words. */
final class SearchSql {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ORDER = " ORDER BY s.words, s.standing DESC, s.id";
  private final Dialect dialect;
  private final Kind kind;
  private final ListQuery query;
  private final Where where;

  SearchSql(Dialect dialect, Kind kind, ListQuery query, Where where) {
    this.dialect = dialect;
    this.kind = kind;
    this.query = query;
    this.where = where;
  }

  Listing run(Connection connection, Search search) throws SQLException {
    if (search.isHopeless()) {
      return new Listing(0, List.of(), null);
    }
    var all = search.anywhere(dialect.language());
    long count = count(connection, all);
    return lit(
        query.orders().isEmpty()
            ? ranked(connection, search, count)
            : sorted(connection, all, count),
        search);
  }

  private Listing sorted(Connection connection, String all, long count) throws SQLException {
    where.and(dialect.within(kind), all);
    return ListSql.sorted(kind, query, where, connection, count);
  }

  /** Bucket by bucket, until as many are found as were asked for. */
  private Listing ranked(Connection connection, Search search, long count) throws SQLException {
    var cursor = query.cursor();
    long offset = Math.max(0, cursor == null ? query.offset() : Cursor.read(cursor).keyAsNumber());
    long skip = offset;
    var ids = new ArrayList<String>();
    for (var bucket : offset < count ? search.buckets(dialect.language()) : List.<String>of()) {
      if (ids.size() == query.limit()) {
        break;
      }
      var some = stretch(connection, bucket, query.limit() - ids.size(), skip);
      skip = !some.isEmpty() || skip == 0 ? 0 : skip - count(connection, bucket);
      ids.addAll(some);
    }
    return ListSql.counted(count, offset, EntityTexts.of(connection, kind, ids));
  }

  private List<String> stretch(Connection connection, String bucket, int limit, long skip)
      throws SQLException {
    try (var statement =
            where.prepare(
                connection,
                "SELECT s.id" + from(),
                matching(bucket),
                ORDER + " LIMIT " + limit + " OFFSET " + skip);
        var row = statement.executeQuery()) {
      var ids = new ArrayList<String>();
      while (row.next()) {
        ids.add(row.getString(1));
      }
      return ids;
    }
  }

  private long count(Connection connection, String bucket) throws SQLException {
    try (var statement =
            where.prepare(connection, "SELECT COUNT(*)" + from(), matching(bucket), "");
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private Where.First matching(String bucket) {
    return new Where.First(dialect.matching(kind), bucket);
  }

  /** The entities' own table only where something is asked of it. */
  private String from() {
    var from = " FROM " + kind.plural() + "_search s";
    return where.isEmpty()
        ? from
        : from + " JOIN " + kind.plural() + " e ON " + dialect.sameEntity();
  }

  private Listing lit(Listing listing, Search search) throws SQLException {
    var highlight = new Highlight(search.groups());
    var hits = new ArrayList<Hit>();
    for (var entity : listing.entities()) {
      hits.add(highlight.hit(kind, parsed(entity)));
    }
    return new Listing(
        listing.count(), listing.entities(), listing.next(), hits, Map.copyOf(search.respelt()));
  }

  private static JsonNode parsed(String json) throws SQLException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new SQLException("the store holds something else than JSON", e);
    }
  }
}
