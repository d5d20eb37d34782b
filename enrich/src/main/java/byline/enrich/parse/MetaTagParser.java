package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Landing pages of one work that describe it in {@code meta} tags: Highwire, BE Press, Eprints,
 * PRISM and Dublin Core, the more precise vocabulary first.
 */
final class MetaTagParser implements PageParser {

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
    List<PrintedName> authors = authors(tags);
    if (title == null || !isWork(title, authors, tags)) {
      title = PageTitle.ofWork(dom, tags);
    }
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(Markup.plain(title)).byline(authors, true);
    describe(work, tags);
    put(work, "doi", PageTitle.ownDoi(dom, tags));
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
        || (!authors.isEmpty() && !owned && (placed || typed || authors.size() > 1));
  }

  private static void describe(WorkDraft work, MetaTags tags) {
    work.date = date(tags);
    work.type = type(tags);
    work.venue = venue(tags);
    String summary =
        tags.first(
            "citation_abstract",
            "eprints.abstract",
            "dcterms.abstract",
            "dc.description.abstract",
            "dc.description");
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
        .flatMap(words -> List.of(words.split("\\s?;\\s?", -1)).stream())
        .filter(word -> word.length() > 1 && word.length() <= 60)
        .distinct()
        .limit(20)
        .forEach(word -> work.topics.add(new TopicClaim(word, word)));
  }

  private static List<PrintedName> authors(MetaTags tags) {
    for (String name : List.of("citation_author", "bepress_citation_author")) {
      List<String> names = tags.all(name);
      if (!names.isEmpty()) {
        return highwire(tags, name, names);
      }
    }
    List<String> names =
        tags.all(
            "eprints.creators_name",
            "dc.creator",
            "dcterms.creator",
            "dc.creator.personalname",
            "dc.creator.author",
            "dc.contributor.author",
            "citation_authors",
            "prism.author",
            "dc.contributor");
    if (names.size() == 1 && names.get(0).indexOf(';') > 0) {
      names = List.of(names.get(0).split("\\s?;\\s?", -1));
    }
    return oneScript(names).stream().filter(name -> !name.isBlank()).map(RecordName::of).toList();
  }

  private static List<PrintedName> highwire(MetaTags tags, String name, List<String> names) {
    List<List<String>> affiliations = tags.following(name, name + "_institution");
    List<List<String>> orcids = tags.following(name, name + "_orcid");
    List<PrintedName> authors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PrintedName plain = RecordName.of(names.get(i));
      List<String> orcid = i < orcids.size() ? orcids.get(i) : List.of();
      authors.add(
          new PrintedName(
              plain.text(),
              plain.given(),
              plain.family(),
              orcid.isEmpty() ? null : Identifiers.orcid(orcid.get(0)),
              i < affiliations.size() ? affiliations.get(i) : List.of()));
    }
    return authors;
  }

  /** Drops the second half where a repository repeats all creators in another script. */
  private static List<String> oneScript(List<String> names) {
    int half = names.size() / 2;
    if (half == 0 || names.size() % 2 != 0) {
      return names;
    }
    boolean first = PersonName.isEastAsian(names.get(0));
    for (int i = 0; i < half; i++) {
      if (PersonName.isEastAsian(names.get(i)) != first
          || PersonName.isEastAsian(names.get(i + half)) == first) {
        return names;
      }
    }
    return names.subList(0, half);
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
            "citation_year",
            "article.published_time",
            "itemprop.datepublished");
    return printed == null ? null : IsoDates.read(printed);
  }

  private static @Nullable String type(MetaTags tags) {
    if (tags.has("citation_journal_title") || tags.has("bepress_citation_journal_title")) {
      return "article-journal";
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
    String named = tags.first("eprints.type", "dc.type", "dcterms.type");
    return named == null ? null : WorkTypes.of(named);
  }

  private static @Nullable VenueClaim venue(MetaTags tags) {
    String name =
        tags.first(
            "citation_journal_title",
            "bepress_citation_journal_title",
            "citation_conference_title",
            "citation_conference",
            "citation_inbook_title",
            "citation_book_title",
            "eprints.publication",
            "prism.publicationname",
            "dc.relation.ispartof",
            "dcterms.ispartof");
    String first =
        tags.first("citation_firstpage", "bepress_citation_firstpage", "prism.startingpage");
    String last = tags.first("citation_lastpage", "bepress_citation_lastpage", "prism.endingpage");
    if (name == null || name.length() > 500) {
      return null;
    }
    boolean range = first != null && last != null;
    boolean number = first != null && first.chars().allMatch(Character::isDigit);
    return new VenueClaim(
        name,
        tags.first("citation_journal_abbrev"),
        tags.first("citation_volume", "bepress_citation_volume", "eprints.volume", "prism.volume"),
        tags.first("citation_issue", "bepress_citation_issue", "eprints.number", "prism.number"),
        range ? first + "-" + last : number ? first : tags.first("eprints.pagerange"),
        range || number ? null : first);
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null && value.length() <= 100) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }
}
