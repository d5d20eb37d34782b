package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.VenueClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One {@code PubmedArticle} in, its work out; what it cites stays out.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">MEDLINE/PubMed XML
 *     elements</a>
 */
final class PubmedXml {
  private PubmedXml() {}

  static Optional<WorkDraft> work(Element record) {
    Element article = record.selectFirst("MedlineCitation > Article");
    String title = article == null ? null : text(article, "> ArticleTitle");
    if (article == null || title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(Titles.bare(title));
    List<PrintedName> names = new ArrayList<>();
    Element list = article.selectFirst("> AuthorList");
    article.select("> AuthorList > Author").forEach(author -> add(names, author));
    work.byline(names, list == null || !list.attr("CompleteYN").equals("N"));
    String pmid = text(record, "MedlineCitation > PMID");
    if (pmid != null && pmid.matches("\\d{1,9}")) {
      work.id = "pmid:" + pmid;
      work.identifiers.put("pmid", pmid);
    }
    String doi =
        Identifiers.doi(text(record, "PubmedData > ArticleIdList > ArticleId[IdType=doi]"));
    doi = doi == null ? Identifiers.doi(text(article, "> ELocationID[EIdType=doi]")) : doi;
    if (doi != null) {
      work.identifiers.put("doi", doi);
    }
    work.type = "article-journal";
    work.date = date(article);
    work.venue = venue(article);
    String summary =
        article.select("> Abstract > AbstractText").stream()
            .map(part -> CleanText.collapse(part.text()))
            .collect(Collectors.joining(" "));
    if (!summary.isBlank()) {
      work.addAbstract(summary);
    }
    return Optional.of(work);
  }

  private static void add(List<PrintedName> names, Element author) {
    Budget.charge(2_000);
    String family = text(author, "> LastName");
    String given = text(author, "> ForeName");
    String suffix = text(author, "> Suffix");
    String group = text(author, "> CollectiveName");
    String orcid = text(author, "> Identifier[Source=ORCID]");
    if (family != null && family.length() <= Limits.NAME) {
      String whole = given == null ? family : given + " " + family;
      names.add(
          new PrintedName(
              suffix == null ? whole : whole + ", " + suffix,
              given,
              family,
              orcid == null ? null : Identifiers.orcid(orcid),
              author.select("> AffiliationInfo > Affiliation").eachText()));
    } else if (group != null && group.length() <= Limits.NAME) {
      names.add(PrintedName.of(group));
    }
  }

  private static @Nullable String date(Element article) {
    Element date = article.selectFirst("> Journal > JournalIssue > PubDate");
    if (date == null) {
      return null;
    }
    String year = text(date, "> Year");
    String month = text(date, "> Month");
    String day = text(date, "> Day");
    String loose = text(date, "> MedlineDate");
    return IsoDates.read(
        year == null
            ? loose == null ? "" : loose
            : year + (month == null ? "" : "-" + month + (day == null ? "" : "-" + day)));
  }

  private static @Nullable VenueClaim venue(Element article) {
    String name = text(article, "> Journal > Title");
    String brief = text(article, "> Journal > ISOAbbreviation");
    String pages = text(article, "> Pagination > MedlinePgn");
    return name == null && brief == null
        ? null
        : new VenueClaim(
            name == null ? brief : name,
            name == null ? null : brief,
            text(article, "> Journal > JournalIssue > Volume"),
            text(article, "> Journal > JournalIssue > Issue"),
            pages == null ? null : VenueText.plainRange(pages),
            null);
  }

  private static @Nullable String text(Element parent, String path) {
    Element found = parent.selectFirst(path);
    String text = found == null ? "" : CleanText.collapse(found.text());
    return text.isEmpty() ? null : text;
  }
}
