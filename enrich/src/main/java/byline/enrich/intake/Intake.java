package byline.enrich.intake;

import byline.enrich.claim.Reading;
import byline.enrich.entity.Digest;
import byline.enrich.intake.Arrival.Changes;
import byline.enrich.parse.PageReader;
import byline.ingest.page.Decoded;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the arrival of a page means, given what is kept of it: the newest usable version counts, in
 * whatever order versions come; what it no longer states is taken back, unless it states so little
 * that it is {@linkplain Yields#base suspect}.
 */
public final class Intake {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FIRST_ERROR = 400;
  private static final Reading.Rejected TOO_MUCH =
      new Reading.Rejected(
          "too-expensive", "the page states more than the records of a pipeline may hold");

  private final Function<Page, Reading> reader;
  private final Suspicion suspicion;

  /** An intake that reads pages with this reader. */
  public Intake(PageReader reader) {
    this(reader::read, Suspicion.standard());
  }

  /** An intake that reads pages in its own way: a pure function, never throwing. */
  public Intake(Function<Page, Reading> reader, Suspicion suspicion) {
    this.reader = reader;
    this.suspicion = suspicion;
  }

  /** The same, where a curator accepts what was fetched until then; null when none does. */
  public Intake accepting(@Nullable Instant upTo) {
    return new Intake(reader, new Suspicion(suspicion.crawls(), upTo));
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

  /**
   * An older version changes nothing, but for one thing: while the newest is suspect, or comes to
   * be so by this one, the claims it is held to are those of the version before it.
   */
  private Arrival late(PageState before, Version version, Supplier<@Nullable Content> reading) {
    var yields = new Yields(before.yields(), suspicion);
    Content content = yields.reach(version) ? reading.get() : null;
    if (content == null) {
      return as(Outcome.STALE, before);
    }
    var known = yields.without(version).with(content.yielded());
    var judgement = new Judgement(before, content, known);
    var state = judgement.of(before.version(), before.ledger(), before.stated());
    return state.equals(before)
        ? as(Outcome.STALE, before)
        : judgement.arrival(Outcome.STALE, state);
  }

  /** What the page comes to now that curators accept other versions of it than before. */
  public Arrival judgeAgain(PageState before) {
    if (before.forgotten() || !before.version().usable()) {
      return as(Outcome.UNCHANGED, before);
    }
    var judgement = new Judgement(before, null, new Yields(before.yields(), suspicion));
    return judgement.arrival(
        Outcome.UNCHANGED, judgement.of(before.version(), before.ledger(), before.stated()));
  }

  /**
   * A curator has the page forgotten, or takes that back; a page that is no longer forgotten counts
   * again with the next version that arrives, whichever that is.
   */
  public Arrival forget(@Nullable PageState before, boolean forgotten) {
    var version = new Version(false, Instant.EPOCH.toString(), "");
    var content = Content.gone(forgotten ? "forgotten" : "no-longer-forgotten", version);
    var standing = before == null ? Stated.NOTHING : before.standing();
    return new Arrival(
        Outcome.WITHDRAWN,
        PageState.ofNothing(content, version, forgotten),
        content.ledger(),
        Stated.NOTHING.worksSince(standing, List.of()),
        Stated.NOTHING.ownerSince(standing, List.of()),
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

  private Arrival accept(@Nullable PageState before, Content content, Version version) {
    boolean sameBytes =
        before != null
            && before.version().usable()
            && before.version().sha256().equals(version.sha256());
    List<Yield> known = before == null ? List.of() : before.yields();
    var yields = new Yields(known, suspicion).without(version).with(content.yielded());
    var judgement = new Judgement(before, content, yields);
    var arrival =
        judgement.arrival(
            content.outcome(), judgement.of(version, content.ledger(), content.stated()));
    return sameBytes && arrival.movesNothing() ? arrival.as(Outcome.UNCHANGED) : arrival;
  }

  private static Arrival reject(
      @Nullable PageState before, Reading.Rejected refusal, Version version) {
    var refused = new Version(false, version.fetchedAt(), version.sha256());
    if (before != null && refused.compareTo(before.version()) <= 0) {
      return new Arrival(
          Outcome.REJECTED, null, before.ledger(), Changes.NONE, Changes.NONE, refusal);
    }
    var content = Content.of(refusal, refused);
    return new Arrival(
        Outcome.REJECTED,
        PageState.ofNothing(content, refused, false),
        content.ledger(),
        Changes.NONE,
        Changes.NONE,
        refusal);
  }

  private static Arrival as(Outcome outcome, PageState before) {
    return new Arrival(outcome, null, before.ledger(), Changes.NONE, Changes.NONE, null);
  }
}
