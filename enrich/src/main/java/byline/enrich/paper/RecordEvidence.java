package byline.enrich.paper;

/**
 * Weighs year, venue, volume and pages: what tells a reprint or a later version from the record.
 */
final class RecordEvidence {
  private RecordEvidence() {}

  static Evidence year(ClaimView a, ClaimView b) {
    if (a.year() == null || b.year() == null) {
      return Evidence.NONE;
    }
    int gap = Math.abs(a.year() - b.year());
    boolean drafts = a.isDraft() || b.isDraft();
    if (gap == 0) {
      return new Evidence("same-year", 1);
    }
    if (drafts) {
      return new Evidence("draft-of-other-year", gap <= 3 ? 0 : -1.5);
    }
    double weight = gap == 1 ? -2.5 : gap == 2 ? -5 : -6.5;
    return isColumn(a, b)
        ? new Evidence("column-of-other-year", weight - 3)
        : new Evidence("other-year", weight);
  }

  /** Whether two claims say little but the title of a column that comes every year. */
  private static boolean isColumn(ClaimView a, ClaimView b) {
    return Math.min(a.title().core().size(), b.title().core().size()) <= 2
        && a.venue().isKnown()
        && a.venue().agrees(b.venue());
  }

  static Evidence venue(ClaimView a, ClaimView b) {
    if (!a.venue().isKnown() || !b.venue().isKnown() || a.isDraft() || b.isDraft()) {
      return Evidence.NONE;
    }
    boolean kinds = a.venue().journal() != b.venue().journal();
    boolean years = a.year() != null && b.year() != null && !a.year().equals(b.year());
    if (kinds) {
      return new Evidence("journal-and-meeting", years ? -6 : -1);
    }
    if (a.venue().agrees(b.venue())) {
      return new Evidence("same-venue", 1);
    }
    return a.venue().isOtherSeries(b.venue())
        ? new Evidence("other-series", years ? -3 : -1.5)
        : new Evidence("other-venue", years ? -2 : -0.8);
  }

  static Evidence pages(ClaimView a, ClaimView b) {
    if (!a.pages().isKnown() || !b.pages().isKnown()) {
      return Evidence.NONE;
    }
    if (a.pages().startsWith(b.pages())) {
      return new Evidence("same-first-page", 2.5);
    }
    if (a.pages().endsWith(b.pages())) {
      return new Evidence("same-last-page", 1);
    }
    boolean sameYear = a.year() != null && a.year().equals(b.year());
    if (isColumn(a, b)) {
      return new Evidence("column-on-other-pages", -6.5);
    }
    return new Evidence("other-pages", sameYear ? -1.5 : -4);
  }
}
