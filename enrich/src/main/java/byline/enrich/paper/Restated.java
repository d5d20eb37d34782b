package byline.enrich.paper;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Claims that say one thing otherwise, for trying what difference it makes. */
final class Restated {
  private Restated() {}

  static WorkClaim title(WorkClaim c, String title) {
    return of(c, title, c.date(), c.authors(), c.authorsComplete(), c.venue(), c.identifiers());
  }

  static WorkClaim date(WorkClaim c, @Nullable String date) {
    return of(c, c.title(), date, c.authors(), c.authorsComplete(), c.venue(), c.identifiers());
  }

  static WorkClaim authors(WorkClaim c, List<PrintedName> authors, boolean complete) {
    return of(c, c.title(), c.date(), authors, complete, c.venue(), c.identifiers());
  }

  /** In the named venue; volume and pages stay. */
  static WorkClaim venue(WorkClaim c, VenueClaim v) {
    VenueClaim old = c.venue();
    return venueWhole(
        c,
        new VenueClaim(
            v.name(),
            v.abbreviation(),
            old == null ? null : old.volume(),
            old == null ? null : old.issue(),
            old == null ? null : old.pages(),
            old == null ? null : old.article()));
  }

  /** On these pages; the venue stays. */
  static WorkClaim pages(WorkClaim c, @Nullable String volume, @Nullable String pages) {
    VenueClaim old = c.venue();
    return venueWhole(
        c,
        new VenueClaim(
            old == null ? null : old.name(),
            old == null ? null : old.abbreviation(),
            volume,
            old == null ? null : old.issue(),
            pages,
            old == null ? null : old.article()));
  }

  /** With this identifier, or without any of its kind where the value is null. */
  static WorkClaim identifier(WorkClaim c, String kind, @Nullable String value) {
    SortedMap<String, String> identifiers = new TreeMap<>(c.identifiers());
    if (value == null) {
      identifiers.remove(kind);
    } else {
      identifiers.put(kind, value);
    }
    return of(c, c.title(), c.date(), c.authors(), c.authorsComplete(), c.venue(), identifiers);
  }

  private static WorkClaim venueWhole(WorkClaim c, VenueClaim venue) {
    return of(c, c.title(), c.date(), c.authors(), c.authorsComplete(), venue, c.identifiers());
  }

  private static WorkClaim of(
      WorkClaim c,
      String title,
      @Nullable String date,
      List<PrintedName> authors,
      boolean authorsComplete,
      @Nullable VenueClaim venue,
      SortedMap<String, String> identifiers) {
    return new WorkClaim(
        c.page(),
        c.locator(),
        title,
        c.type(),
        date,
        authors,
        authorsComplete,
        c.owner(),
        venue,
        c.abstractText(),
        c.tldr(),
        identifiers,
        c.links(),
        c.topics(),
        c.affiliations(),
        c.metrics(),
        c.presentations());
  }
}
