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
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Records in XML: the front matter of JATS articles, PubMed's, and arXiv's Atom entries. */
final class XmlRecordParser implements PageParser {

  @Override
  public String layout() {
    return "xml-record";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    Document dom = page.dom();
    if (dom == null || !page.blocks().isEmpty()) {
      return Optional.empty();
    }
    List<WorkDraft> works = new ArrayList<>();
    for (Element front : dom.getElementsByTag("article-meta")) {
      Budget.charge(100L * front.stream().count());
      jats(front).ifPresent(works::add);
    }
    for (Element record : dom.getElementsByTag("PubmedArticle")) {
      Budget.charge(200L * record.stream().count());
      PubmedXml.work(record).ifPresent(works::add);
    }
    for (Element entry : dom.getElementsByTag("entry")) {
      Budget.charge(100L * entry.stream().count());
      atom(entry).ifPresent(works::add);
    }
    return works.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  private static Optional<WorkDraft> atom(Element entry) {
    String id = text(entry, "id");
    String arxiv = id != null && id.contains("arxiv.org/") ? Identifiers.arxiv(id) : null;
    String title = text(entry, "title");
    if (arxiv == null || title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(title);
    List<PrintedName> names = new ArrayList<>();
    entry.select("> author > name").forEach(name -> names.add(PrintedName.of(name.text())));
    work.byline(names, true);
    work.id = "arxiv:" + arxiv;
    work.type = "preprint";
    work.identifiers.put("arxiv", arxiv);
    put(work, "doi", Identifiers.doi(text(entry, "arxiv:doi")));
    String published = text(entry, "published");
    work.date = published == null ? null : IsoDates.read(published);
    addAbstract(work, text(entry, "summary"));
    entry.select("> category").stream()
        .map(category -> category.attr("term"))
        .filter(term -> !term.isBlank() && term.length() < 40)
        .forEach(term -> work.topics.add(new TopicClaim(term, term)));
    String url = Address.web(id);
    if (url != null) {
      work.links.add(new Link("arxiv", url, null));
    }
    return Optional.of(work);
  }

  private static Optional<WorkDraft> jats(Element front) {
    Element heading = front.selectFirst("title-group > article-title");
    if (heading == null) {
      return Optional.empty();
    }
    heading.select("xref, fn").remove();
    String title = CleanText.collapse(heading.text());
    if (title.isEmpty() || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(title).byline(contributors(front), true);
    for (Element id : front.select("> article-id")) {
      String kind = id.attr("pub-id-type");
      String bare = kind.equals("doi") ? Identifiers.doi(id.text()) : id.text();
      put(
          work,
          kind.equals("pmc") ? "pmcid" : kind,
          List.of("doi", "pmid", "pmc").contains(kind) ? bare : null);
    }
    work.type = "article-journal";
    work.date = date(front);
    work.venue = venue(front);
    addAbstract(work, text(front, "abstract"));
    return Optional.of(work);
  }

  private static List<PrintedName> contributors(Element front) {
    List<PrintedName> names = new ArrayList<>();
    for (Element each : front.select("contrib-group > contrib")) {
      Budget.charge(2_000);
      String role = each.attr("contrib-type");
      String family = text(each, "surname");
      String given = text(each, "given-names");
      String group = text(each, "collab");
      Element id = each.selectFirst("contrib-id[contrib-id-type=orcid]");
      String orcid = id == null ? null : Identifiers.orcid(id.text());
      if (!role.isEmpty() && !role.equals("author")) {
        continue;
      }
      if (family != null) {
        String text = given == null ? family : given + " " + family;
        List<String> affiliations = each.select("> aff").eachText();
        names.add(new PrintedName(text, given, family, orcid, affiliations));
      } else if (group != null && group.length() <= Limits.NAME) {
        names.add(PrintedName.of(group));
      }
    }
    return names;
  }

  private static @Nullable String date(Element front) {
    String earliest = null;
    for (Element date : front.select("> pub-date")) {
      String year = text(date, "year");
      String month = text(date, "month");
      String day = text(date, "day");
      String iso =
          year == null
              ? null
              : IsoDates.read(
                  year + (month == null ? "" : "-" + month + (day == null ? "" : "-" + day)));
      if (iso != null && (earliest == null || iso.compareTo(earliest) < 0)) {
        earliest = iso;
      }
    }
    return earliest;
  }

  private static @Nullable VenueClaim venue(Element front) {
    Element around = front.parent();
    String name = around == null ? null : text(around, "journal-title");
    String first = text(front, "fpage");
    String last = text(front, "lpage");
    return name == null
        ? null
        : new VenueClaim(
            name,
            null,
            direct(front, "volume"),
            direct(front, "issue"),
            first == null ? null : last == null ? first : first + "-" + last,
            text(front, "elocation-id"));
  }

  private static @Nullable String direct(Element parent, String tag) {
    Element child = parent.selectFirst("> " + tag);
    return child == null || child.text().isBlank() ? null : child.text().strip();
  }

  private static void addAbstract(WorkDraft work, @Nullable String text) {
    if (text != null && text.length() > 40) {
      work.addAbstract(text);
    }
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null && value.length() <= 100) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }

  private static @Nullable String text(Element parent, String tag) {
    Element child = parent.getElementsByTag(tag).first();
    String text = child == null ? "" : CleanText.collapse(child.text());
    return text.isEmpty() ? null : text;
  }
}
