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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the arrival of a page means, given what is kept of it: the newest usable version counts, in
 * whatever order versions come; what it no longer states is taken back.
 */
public final class Intake {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FIRST_ERROR = 400;
  private static final Reading.Rejected TOO_MUCH =
      new Reading.Rejected(
          "too-expensive", "the page states more than the records of a pipeline may hold");

  private final Function<Page, Reading> reader;

  /** An intake that reads pages with this reader. */
  public Intake(PageReader reader) {
    this(reader::read);
  }

  /** An intake that reads pages in its own way: a pure function, never throwing. */
  public Intake(Function<Page, Reading> reader) {
    this.reader = reader;
  }

  /** A version of the page arrives; {@code before} is what is kept of it, null when unknown. */
  public Arrival arrive(@Nullable PageState before, Page page) {
    return arrive(before, page, false);
  }

  /**
   * The bytes of a version come again because the layouts have learnt: what they now say takes the
   * place of what they said, whether or not the version is known.
   */
  public Arrival replay(@Nullable PageState before, Page page) {
    return arrive(before, page, true);
  }

  private Arrival arrive(@Nullable PageState before, Page page, boolean again) {
    if (before != null && before.forgotten()) {
      return as(Outcome.WITHDRAWN, before);
    }
    var version = new Version(true, page.fetchedAt().toString(), Digest.sha256(page.body()));
    if (before != null && before.version().usable()) {
      int order = version.compareTo(before.version());
      if (order < 0) {
        return late(before, version, () -> content(page, version));
      }
      if (order == 0 && !again) {
        return as(Outcome.UNCHANGED, before);
      }
    }
    Reading reading = read(page);
    if (reading instanceof Reading.Rejected refusal) {
      return reject(before, refusal, version);
    }
    Content content = content(page, reading, version);
    return content.isTooMuch()
        ? reject(before, TOO_MUCH, version)
        : accept(before, content, version);
  }

  /** The page is gone; {@code before} is what is kept of it, null when unknown. */
  public Arrival arrive(@Nullable PageState before, Decoded.Gone gone) {
    var version = new Version(true, gone.at().toString(), "");
    if (before != null && before.forgotten()) {
      return as(Outcome.WITHDRAWN, before);
    }
    var content = Content.gone("tombstone", version);
    if (before != null && version.compareTo(before.version()) <= 0) {
      return version.equals(before.version())
          ? as(Outcome.UNCHANGED, before)
          : late(before, version, () -> content);
    }
    return accept(before, content, version);
  }

  /** An older version changes nothing, but whether the newest is suspect may depend on it. */
  private static Arrival late(
      PageState before, Version version, Supplier<@Nullable Content> reading) {
    var yields = new Yields(before.yields());
    Content content = yields.reach(version) ? reading.get() : null;
    if (content == null) {
      return as(Outcome.STALE, before);
    }
    var state = before.with(yields.with(content.stated(version)));
    return new Arrival(
        Outcome.STALE,
        state.equals(before) ? null : state,
        state.ledger(),
        Changes.NONE,
        Changes.NONE,
        null);
  }

  /**
   * A curator has the page forgotten, or takes that back; a page that is no longer forgotten counts
   * again with the next version that arrives, whichever that is.
   */
  public Arrival forget(@Nullable PageState before, boolean forgotten) {
    var version = new Version(false, Instant.EPOCH.toString(), "");
    var content = Content.gone(forgotten ? "forgotten" : "no-longer-forgotten", version);
    var state =
        new PageState(
            version, content.ledger(), new TreeMap<>(), new TreeMap<>(), List.of(), forgotten);
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
      return reader.apply(page);
    }
    return new Reading.Rejected(
        "http-status", "The fetch was answered with status " + status + "; fetch it again.");
  }

  /** What a version states, or null when it cannot be used. */
  private @Nullable Content content(Page page, Version version) {
    Reading reading = read(page);
    if (reading instanceof Reading.Rejected) {
      return null;
    }
    Content content = content(page, reading, version);
    return content.isTooMuch() ? null : content;
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
    var worksChanged = changes(before == null ? Map.of() : before.works(), content.works(), works);
    var ownerChanged = changes(before == null ? Map.of() : before.owner(), content.owner(), owner);
    boolean same =
        sameBytes && worksChanged.equals(Changes.NONE) && ownerChanged.equals(Changes.NONE);
    var known = new Yields(before == null ? List.of() : before.yields());
    var state =
        new PageState(version, content.ledger(), works, owner, List.of(), false)
            .with(known.without(version).with(content.stated(version)));
    return new Arrival(
        same ? Outcome.UNCHANGED : content.outcome(),
        state,
        state.ledger(),
        worksChanged,
        ownerChanged,
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
    var state =
        new PageState(
            refused, content.ledger(), new TreeMap<>(), new TreeMap<>(), List.of(), false);
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
