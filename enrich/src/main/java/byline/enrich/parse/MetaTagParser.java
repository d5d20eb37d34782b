package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.TopicClaim;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Landing pages of one work that describe it in {@code meta} tags: Highwire, BE Press, Eprints,
 * PRISM and Dublin Core, the more precise vocabulary first.
 */
final class MetaTagParser implements PageParser {
  private static final int WHOLE = 300;

  @Override
  public String layout() {
    return "meta-tags";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    Document dom = page.dom();
    if (dom == null) {
      return Optional.empty();
    }
    MetaTags tags = MetaTags.of(dom);
    String title =
        tags.first(
            "citation_title",
            "bepress_citation_title",
            "eprints.title",
            "dc.title",
            "dcterms.title",
            "prism.title");
    List<PrintedName> authors = MetaAuthors.of(tags);
    if (title == null || !isWork(title, authors, tags)) {
      title = PageTitle.ofWork(dom, tags);
    }
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(Titles.bare(Markup.plain(title))).byline(authors, true);
    describe(work, tags);
    put(work, "doi", PageTitle.ownDoi(dom, tags));
    put(work, "arxiv", Identifiers.arxivOfDoi(work.identifiers.get("doi")));
    BesideTags.complete(work, page);
    return Optional.of(
        new Reading.Parsed(layout(), null, Locators.place(page.url(), List.of(work))));
  }

  /** Whether a title is a work's: vocabularies of libraries describe home pages, too. */
  private static boolean isWork(String title, List<PrintedName> authors, MetaTags tags) {
    boolean cited =
        tags.has("citation_title")
            || tags.has("bepress_citation_title")
            || tags.has("eprints.title");
    boolean placed =
        tags.first(
                "dcterms.issued",
                "dc.date.issued",
                "dcterms.bibliographiccitation",
                "dc.identifier.citation",
                "dc.relation.ispartof",
                "dcterms.ispartof",
                "dcterms.abstract",
                "dc.description.abstract",
                "prism.publicationname")
            != null;
    String type = tags.first("dc.type", "dcterms.type");
    boolean typed = type != null && WorkTypes.of(type) != null;
    boolean owned =
        authors.stream()
            .anyMatch(author -> Folded.text(title).contains(Folded.text(author.text())));
    return cited
        || identifier(tags) != null
        || (!authors.isEmpty()
            && !owned
            && (placed || typed || (authors.size() > 1 && date(tags) != null)));
  }

  private static void describe(WorkDraft work, MetaTags tags) {
    work.date = date(tags);
    work.type = MetaVenue.type(tags);
    work.venue = MetaVenue.of(tags);
    String summary =
        tags.first(
            "citation_abstract",
            "eprints.abstract",
            "dcterms.abstract",
            "dc.description.abstract",
            "dc.description");
    summary = summary == null ? description(tags) : summary;
    if (summary != null && summary.length() > 80) {
      work.addAbstract(Markup.plain(summary));
    }
    put(work, "doi", identifier(tags));
    put(work, "arxiv", Identifiers.arxiv(tags.first("citation_arxiv_id")));
    put(work, "pmid", tags.first("citation_pmid"));
    put(work, "isbn", tags.first("citation_isbn"));
    String pdf =
        Address.web(
            tags.first("citation_pdf_url", "bepress_citation_pdf_url", "eprints.document_url"));
    if (pdf != null) {
      work.links.add(new Link("pdf", pdf, null));
    }
    tags.all("citation_keywords", "citation_keyword", "dc.subject", "dcterms.subject").stream()
        .flatMap(
            words ->
                List.of(words.split(words.indexOf(';') < 0 ? ",\\s" : "\\s?;\\s?", -1)).stream())
        .filter(word -> word.length() > 1 && word.length() <= 60)
        .distinct()
        .limit(20)
        .forEach(word -> work.topics.add(new TopicClaim(word, word)));
  }

  /** A description so long and whole that it is the abstract, not the words of a search engine. */
  private static @Nullable String description(MetaTags tags) {
    String text = tags.first("description", "og.description");
    boolean cited = tags.has("citation_title") || tags.has("bepress_citation_title");
    return text == null || !cited || text.length() < WHOLE || !text.matches("(?s).*[.!?]")
        ? null
        : text.endsWith("...") ? null : text;
  }

  private static @Nullable String identifier(MetaTags tags) {
    for (String name :
        List.of(
            "citation_doi",
            "bepress_citation_doi",
            "prism.doi",
            "eprints.id_number",
            "dc.identifier",
            "dc.identifier.doi",
            "dcterms.identifier",
            "doi")) {
      for (String value : tags.all(name)) {
        String doi = Identifiers.doi(value);
        if (doi != null) {
          return doi;
        }
      }
    }
    return null;
  }

  private static @Nullable String date(MetaTags tags) {
    String printed =
        tags.first(
            "citation_publication_date",
            "citation_date",
            "citation_cover_date",
            "bepress_citation_date",
            "eprints.date",
            "prism.publicationdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "citation_online_date",
            "bepress_citation_online_date",
            "citation_year",
            "article.published_time",
            "itemprop.datepublished");
    return printed == null ? null : IsoDates.read(printed);
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null && value.length() <= 100) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }
}
