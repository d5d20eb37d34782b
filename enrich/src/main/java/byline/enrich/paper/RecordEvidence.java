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
    return new Evidence("other-year", gap == 1 ? -2.5 : gap == 2 ? -5 : -6.5);
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
    return a.venue().agrees(b.venue())
        ? new Evidence("same-venue", 1)
        : new Evidence("other-venue", years ? -2 : -0.8);
  }

  static Evidence pages(ClaimView a, ClaimView b) {
    String x = a.firstPage();
    String y = b.firstPage();
    if (x.isEmpty() || y.isEmpty()) {
      return Evidence.NONE;
    }
    if (x.equals(y)) {
      return new Evidence("same-first-page", 2.5);
    }
    boolean sameYear = a.year() != null && a.year().equals(b.year());
    return new Evidence("other-pages", sameYear ? -1.5 : -4);
  }
}
