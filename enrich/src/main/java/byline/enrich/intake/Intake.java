package byline.enrich.intake;

import byline.enrich.claim.Reading;
import byline.enrich.entity.Digest;
import byline.enrich.intake.Arrival.Changes;
import byline.enrich.parse.PageReader;
import byline.enrich.resolve.Item;
import byline.ingest.page.Decoded;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the arrival of a page means, given what is kept of it: the newest usable version counts, in
 * whatever order versions come; what it no longer states is taken back.
 */
public final class Intake {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FIRST_ERROR = 400;

  private final PageReader reader;

  /** An intake that reads pages with this reader. */
  public Intake(PageReader reader) {
    this.reader = reader;
  }

  /** A version of the page arrives; {@code before} is what is kept of it, null when unknown. */
  public Arrival arrive(@Nullable PageState before, Page page) {
    if (before != null && before.forgotten()) {
      return as(Outcome.WITHDRAWN, before);
    }
    var version = new Version(true, page.fetchedAt().toString(), Digest.sha256(page.body()));
    if (before != null && before.version().usable()) {
      int order = version.compareTo(before.version());
      if (order <= 0) {
        return as(order == 0 ? Outcome.UNCHANGED : Outcome.STALE, before);
      }
    }
    Reading reading = read(page);
    return reading instanceof Reading.Rejected refusal
        ? reject(before, refusal, version)
        : accept(before, content(page, reading, version), version);
  }

  /** The page is gone; {@code before} is what is kept of it, null when unknown. */
  public Arrival arrive(@Nullable PageState before, Decoded.Gone gone) {
    var version = new Version(true, gone.at().toString(), "");
    if (before != null && before.forgotten()) {
      return as(Outcome.WITHDRAWN, before);
    }
    if (before != null && version.compareTo(before.version()) <= 0) {
      boolean same = version.equals(before.version());
      return as(same ? Outcome.UNCHANGED : Outcome.STALE, before);
    }
    return accept(before, Content.gone("tombstone", version), version);
  }

  /**
   * A curator has the page forgotten, or takes that back; a page that is no longer forgotten counts
   * again with the next version that arrives, whichever that is.
   */
  public Arrival forget(@Nullable PageState before, boolean forgotten) {
    var version = new Version(false, Instant.EPOCH.toString(), "");
    var content = Content.gone(forgotten ? "forgotten" : "no-longer-forgotten", version);
    var state =
        new PageState(version, content.ledger(), new TreeMap<>(), new TreeMap<>(), forgotten);
    return new Arrival(
        Outcome.WITHDRAWN,
        state,
        content.ledger(),
        changes(before == null ? Map.of() : before.works(), List.of(), Map.of()),
        changes(before == null ? Map.of() : before.owner(), List.of(), Map.of()),
        null);
  }

  private Reading read(Page page) {
    Integer status = page.httpStatus();
    if (status == null || status < FIRST_ERROR || isGone(page)) {
      return reader.read(page);
    }
    return new Reading.Rejected(
        "http-status", "The fetch was answered with status " + status + "; fetch it again.");
  }

  private static Content content(Page page, Reading reading, Version version) {
    return isGone(page) ? Content.gone("http-status", version) : Content.of(reading, version);
  }

  private static boolean isGone(Page page) {
    Integer status = page.httpStatus();
    return status != null && (status == NOT_FOUND || status == GONE);
  }

  private static Arrival accept(@Nullable PageState before, Content content, Version version) {
    var works = placed(content.works());
    var owner = placed(content.owner());
    boolean sameBytes =
        before != null
            && before.version().usable()
            && before.version().sha256().equals(version.sha256());
    return new Arrival(
        sameBytes ? Outcome.UNCHANGED : content.outcome(),
        new PageState(version, content.ledger(), works, owner, false),
        content.ledger(),
        changes(before == null ? Map.of() : before.works(), content.works(), works),
        changes(before == null ? Map.of() : before.owner(), content.owner(), owner),
        null);
  }

  private static Arrival reject(
      @Nullable PageState before, Reading.Rejected refusal, Version version) {
    var refused = new Version(false, version.fetchedAt(), version.sha256());
    if (before != null && refused.compareTo(before.version()) <= 0) {
      return new Arrival(
          Outcome.REJECTED, null, before.ledger(), Changes.NONE, Changes.NONE, refusal);
    }
    var content = Content.of(refusal, refused);
    var state = new PageState(refused, content.ledger(), new TreeMap<>(), new TreeMap<>(), false);
    return new Arrival(
        Outcome.REJECTED, state, content.ledger(), Changes.NONE, Changes.NONE, refusal);
  }

  private static Arrival as(Outcome outcome, PageState before) {
    return new Arrival(outcome, null, before.ledger(), Changes.NONE, Changes.NONE, null);
  }

  private static SortedMap<String, String> placed(List<Item> items) {
    var placed = new TreeMap<String, String>();
    items.forEach(item -> placed.put(item.id(), item.smallestKey()));
    return placed;
  }

  private static Changes changes(
      Map<String, String> before, List<Item> items, Map<String, String> now) {
    var added = items.stream().filter(item -> !before.containsKey(item.id())).toList();
    var removed = new ArrayList<Item>();
    before.forEach(
        (id, key) -> {
          if (!now.containsKey(id)) {
            removed.add(new Item(id, List.of(key), null));
          }
        });
    return new Changes(added, removed);
  }
}
