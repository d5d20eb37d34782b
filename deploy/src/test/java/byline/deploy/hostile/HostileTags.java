package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;

/** Reference managers' tags, {@code meta} tags and PubMed's elements, without measure or end. */
final class HostileTags {
  private static final String RIS =
      "TY  - JOUR\nTI  - Tides at Sea\nAU  - Ek, Bo\nPY  - 2024\nER  -\n\n";
  private static final String TITLE = "<meta name=citation_title content='Tides at Sea'>";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileTags() {}

  static List<HostilePage> pages() {
    var tags = new HostileTags();
    tags.lines();
    tags.metaTags();
    tags.besideTags();
    tags.pubmed();
    return tags.pages;
  }

  private void text(String name, String body) {
    pages.add(HostilePage.of("tags " + name, "text/plain; charset=utf-8", body));
  }

  private void html(String name, String head) {
    pages.add(HostilePage.of("tags " + name, "text/html; charset=utf-8", "<html><head>" + head));
  }

  private void lines() {
    text("ris records", flood(RIS));
    text("ris openings", flood("TY  - JOUR\n"));
    text("ris authors", "TY  - JOUR\nTI  - Tides at Sea\n" + "AU  - Ek, Bo\n".repeat(100_000));
    text("ris title that goes on", "TY  - JOUR\nTI  - Tides\n" + flood("at sea\n"));
    text("ris abstract that goes on", RIS.replace("ER  -", "AB  - Tides\n" + flood("sea\n")));
    text("ris on one line", "TY  - " + flood("TI  - Tides "));
    text("ris dates", RIS.replace("2024", fill("1/")));
    text("ris behind blank lines", flood("\n") + RIS);
    text("medline records", flood("PMID- 1\nTI  - Tides at Sea\nFAU - Ek, Bo\nDP  - 2024 May 5\n"));
    text("medline that goes on", "PMID- 1\nTI  - Tides at Sea\n" + flood("      and on\n"));
    text("endnote records", flood("%0 Journal Article\n%T Tides at Sea\n%A Bo Ek\n%D 2024\n\n"));
    text("endnote percent signs", "%0 Book\n" + flood("% % %%\n"));
  }

  private void metaTags() {
    html("a million of meta", flood("<meta>"));
    html("meta of one name", TITLE + flood("<meta name=a content=b>"));
    html("one title again and again", flood(TITLE));
    html(
        "an attribute of five megabytes",
        "<meta name=citation_title content='" + flood("T ") + "'>");
    for (String bait :
        List.of("Ek, B., ", "A ", "and ", "Bo Ek and ", ", ", "; ", "Bo Ek; ", "Jr, ", "x. ")) {
      html(
          "authors of " + bait.strip().replace(",", "comma").replace(";", "semicolon"),
          TITLE + "<meta name=citation_authors content='" + fill(bait) + "'>");
    }
    for (String bait : List.of("1", "19", "May ", "May 5 ", "5. ", "2024-", "a, ", " ")) {
      html(
          "dates of " + bait.strip() + bait.length(),
          TITLE + "<meta name=citation_date content='" + fill(bait) + "'>");
    }
    html("description without a stop", TITLE + "<meta name=description content='" + flood("sea "));
    html("words", TITLE + "<meta name=citation_keywords content='" + flood("tide, ") + "'>");
  }

  private void besideTags() {
    html("its title in every heading", TITLE + "<body>" + fill("<h2>Tides at Sea</h2>Abstract"));
    html(
        "people below its title",
        TITLE + "<h1>Tides at Sea</h1>" + fill("Bo Ek<br>bo@ek.example<br>"));
    html(
        "lines of authors",
        TITLE + "<h1>Tides at Sea</h1>" + fill("<p class=authors>" + "Bo Ek, "));
    html(
        "one work in many scripts",
        TITLE
            + fill(
                "<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
                    + "\"@type\":\"ScholarlyArticle\",\"name\":\"Tides at Sea\"}</script>"));
    html("a million items", "<body><h2>Papers</h2><ul>" + flood("<li>a"));
    html(
        "items in items", "<body>" + fill("<div itemscope itemtype='https://schema.org/Article'>"));
  }

  private void pubmed() {
    String record =
        "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>Tides at Sea"
            + "</ArticleTitle><AuthorList>%s</AuthorList></Article></MedlineCitation>%s</PubmedArticle>";
    String author = "<Author><LastName>Ek</LastName></Author>";
    xml("pubmed records", flood(record.formatted(author, "")));
    xml("pubmed authors", record.formatted(author.repeat(50_000), ""));
    xml(
        "pubmed references",
        record.formatted(
            author,
            "<PubmedData><ReferenceList>"
                + fill(
                    "<Reference><ArticleIdList><ArticleId>1</ArticleId></ArticleIdList></Reference>")
                + "</ReferenceList></PubmedData>"));
    xml("pubmed in pubmed", fill("<PubmedArticle><MedlineCitation><Article>"));
  }

  private void xml(String name, String body) {
    pages.add(
        HostilePage.of("tags " + name, "application/xml", "<?xml version=\"1.0\"?><set>" + body));
  }
}
