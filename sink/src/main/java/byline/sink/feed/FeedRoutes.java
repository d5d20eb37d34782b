package byline.sink.feed;

import byline.sink.store.EntityStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /feed/…}: what happens to entities, to look into from time to time. */
final class FeedRoutes {
  private static final int USUAL_SIZE = 50;
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
  private final Feeds feeds;
  private final Requested requested;

  FeedRoutes(EntityStore store) {
    this.feeds = new Feeds(store);
    this.requested = new Requested(store);
  }

  void addTo(RoutesConfig routes) {
    routes.get(
        "/feed/works", ctx -> answer(ctx, requested.query(ctx, FollowedQuery.Endings.CERTAIN)));
    for (var kind : Requested.KINDS) {
      routes.get(
          "/feed/" + Addresses.segment(kind) + "/{id}",
          ctx -> requested.entity(ctx, kind).ifPresent(subject -> answer(ctx, subject)));
    }
  }

  private void answer(Context ctx, Requested.Subject subject) {
    int size = Requested.number(ctx, "per-page", USUAL_SIZE, 200).intValue();
    var cursor = ctx.queryParam("cursor");
    var before = Requested.number(ctx, "before", Long.MAX_VALUE, Long.MAX_VALUE);
    var page =
        cursor == null
            ? feeds.before(before, subject.followed(), size)
            : feeds.works(cursor.equals("*") ? null : cursor, subject.followed(), size);
    var here =
        cursor != null
            ? "cursor=" + Addresses.encoded(cursor)
            : before < Long.MAX_VALUE ? "before=" + before : "";
    var head = new Atom.Head(subject.title(), Requested.pathWithoutPage(ctx), here, subject.page());
    answer(ctx, Atom.write(head, page, Addresses.of(ctx)), page.updated());
  }

  /** Whoever has it already is told so, by content first and by time second: RFC 9110, 13.2.2. */
  private static void answer(Context ctx, String feed, Instant updated) {
    var tag = "\"" + byline.enrich.entity.Digest.brief(feed) + "\"";
    ctx.header("ETag", tag)
        .header("Last-Modified", HTTP_DATE.format(updated))
        .header("Cache-Control", "no-cache");
    var known = ctx.header("If-None-Match");
    var unchanged =
        known == null ? notModified(ctx.header("If-Modified-Since"), updated) : names(known, tag);
    if (unchanged) {
      ctx.status(304);
    } else {
      ctx.contentType("application/atom+xml; charset=utf-8").result(feed);
    }
  }

  private static boolean names(String known, String tag) {
    return known.strip().equals("*") || known.replace("W/", "").contains(tag);
  }

  private static boolean notModified(@Nullable String since, Instant updated) {
    if (since == null) {
      return false;
    }
    try {
      var then = Objects.requireNonNull(Instant.from(HTTP_DATE.parse(since)));
      return !updated.truncatedTo(ChronoUnit.SECONDS).isAfter(then);
    } catch (DateTimeParseException e) {
      return false; // no date, so no condition
    }
  }
}
