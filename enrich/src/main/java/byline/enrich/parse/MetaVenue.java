package byline.enrich.parse;

import byline.enrich.claim.VenueClaim;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a work appeared, as a page's {@code meta} tags give it, and what kind of work that makes.
 */
final class MetaVenue {
  /** Names of servers that publish what no journal has accepted yet. */
  private static final Pattern PREPRINTS =
      Pattern.compile("(?i)\\p{L}{2,12}rxiv\\b.{0,40}|(?:.{1,30}\\s)?preprints?(?:\\.org)?");

  private MetaVenue() {}

  static @Nullable VenueClaim of(MetaTags tags) {
    String name =
        tags.first(
            "citation_journal_title",
            "bepress_citation_journal_title",
            "citation_conference_title",
            "citation_conference",
            "citation_inbook_title",
            "citation_book_title",
            "eprints.publication",
            "eprints.book_title",
            "eprints.event_title",
            "prism.publicationname",
            "dc.relation.ispartof",
            "dcterms.ispartof");
    boolean plain = name == null && tags.has("dc.source.issn");
    String source = plain ? tags.first("dc.source") : name;
    if (source == null || source.length() > 500 || RecordName.isAddress(source)) {
      return null;
    }
    String first = page(tags, "firstpage", "prism.startingpage");
    String last = page(tags, "lastpage", "prism.endingpage");
    boolean range = first != null && last != null && !first.equals(last);
    boolean number = first != null && first.matches("\\d+(?:\\s?[-–]\\s?\\d+)?");
    String printed = tags.first("citation_pages", "eprints.pagerange", "dc.identifier.pagenumber");
    String pages = range ? first + "-" + last : number ? first : printed;
    return new VenueClaim(
        source,
        tags.first("citation_journal_abbrev"),
        tags.first(
            "citation_volume",
            "bepress_citation_volume",
            "eprints.volume",
            "prism.volume",
            "dc.source.volume"),
        tags.first(
            "citation_issue",
            "bepress_citation_issue",
            "eprints.number",
            "prism.number",
            "dc.source.issue"),
        pages == null ? null : VenueText.plainRange(pages),
        range || number ? null : first);
  }

  private static @Nullable String page(MetaTags tags, String highwire, String prism) {
    return tags.first("citation_" + highwire, "bepress_citation_" + highwire, prism);
  }

  /** The type of the work, or null where no tag says. */
  static @Nullable String type(MetaTags tags) {
    String journal = tags.first("citation_journal_title", "bepress_citation_journal_title");
    if (journal != null) {
      return PREPRINTS.matcher(journal).matches() ? "preprint" : "article-journal";
    }
    if (tags.has("citation_conference_title") || tags.has("citation_conference")) {
      return "paper-conference";
    }
    if (tags.has("citation_dissertation_institution")
        || tags.has("bepress_citation_dissertation_institution")) {
      return "thesis";
    }
    if (tags.has("citation_technical_report_institution")) {
      return "report";
    }
    if (tags.has("citation_inbook_title") || tags.has("citation_book_title")) {
      return "chapter";
    }
    String named = tags.first("eprints.type", "dc.type", "dcterms.type");
    String known = named == null ? null : WorkTypes.of(named);
    return known == null && tags.has("citation_arxiv_id") ? "preprint" : known;
  }
}
