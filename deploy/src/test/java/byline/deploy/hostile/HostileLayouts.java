package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;

/** Pages that one layout, or several at once, take for theirs. */
final class HostileLayouts {
  private static final String META =
      "<meta name=citation_title content='Tides at Sea'><meta name=citation_author content='Ek, Bo'>";
  private static final String COINS =
      "<span class=Z3988 title='ctx_ver=Z39.88-2004&amp;rft.atitle=Tides+at+Sea&amp;rft.au=Bo+Ek&amp;rft.date=2024'></span>";
  private static final String LINKED =
      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"ScholarlyArticle\",\"name\":\"Tides at Sea\",\"author\":\"Bo Ek\"}</script>";
  private static final String FEED = "LGMay 5, 2024Code\nTides at Sea\nBo Ek, Marta Quispe\n";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileLayouts() {}

  static List<HostilePage> pages() {
    var layouts = new HostileLayouts();
    layouts.tags();
    layouts.feeds();
    layouts.severalAtOnce();
    return layouts.pages;
  }

  private void html(String name, String body) {
    pages.add(HostilePage.of("layout " + name, "text/html; charset=utf-8", body));
  }

  private void text(String name, String body) {
    pages.add(HostilePage.of("layout " + name, "text/plain; charset=utf-8", body));
  }

  private void tags() {
    html(
        "meta authors",
        "<html><head><meta name=citation_title content='Tides at Sea'>"
            + "<meta name=citation_author content='Ek, Bo'>".repeat(100_000));
    html("meta titles", "<html><head>" + fill(META));
    html(
        "meta references",
        "<html><head>"
            + META
            + fill(
                "<meta name=citation_reference content='citation_title=Ebb;citation_author=Li Wei'>"));
    html("meta title of a megabyte", "<html><head>" + META.replace("Sea", "Sea ".repeat(250_000)));
    html(
        "meta authors in one tag",
        "<html><head><meta name=dc.title content='Tides at Sea'><meta name=dc.creator content='"
            + "Ek, Bo; ".repeat(100_000)
            + "'>");
    html(
        "meta keywords",
        "<html><head>" + META + "<meta name=citation_keywords content='" + fill("tide; ") + "'>");
    html("meta in the body", "<html><body>" + "<p>".repeat(1_000) + META);
    html("coins", "<html><body>" + fill(COINS));
    html(
        "coins of many fields",
        "<html><body><span class=Z3988 title='rft.atitle=Tides+at+Sea"
            + "&amp;rft.au=Bo+Ek".repeat(30_000)
            + "'></span>");
    html("coins of bad escapes", "<html><body>" + fill(COINS.replace("Tides", "%zz%u0041%")));
  }

  private void feeds() {
    text("feed openings", "h-index1\n2papers\n" + fill("LGMay 5\n"));
    text("feed works", "Bo Ek\nh-index1\n2papers\n\n" + flood(FEED));
    text(
        "feed works glued",
        "Bo Ek\nh-index1\n2papers\n\n"
            + fill("LGMay 5, 2024Code\nTides at SeaBo Ek, Marta Quispe, Li Wei\n\n"));
    text("feed of names all different", "Bo Ek\nh-index1\n2papers\n\n" + gluedNames(4_000));
    text(
        "feed with long titles",
        "Bo Ek\nh-index1\n2papers\n\n"
            + fill("LGMay 5, 2024\n" + "TidesOf".repeat(85) + "Bo Ek, Li Wei\n\n"));
    html(
        "feed in html",
        "<html><h1>Bo Ek</h1><p>h-index1<p>2papers"
            + fill("<p>LGMay 5, 2024<h3>Tides at Sea</h3><p>Bo Ek, Li Wei"));
    text(
        "numbers",
        fill("h-index999999999999999999999\n99999999999999999999papers\nLGMay 99, 9999\n"));
    text(
        "peer profile",
        "Bo Ek\nTrust Score\n99999999999999999999\n"
            + fill("Verified\nPublications\nTides at Sea\n2024\n"));
    text(
        "topics",
        "AITopics | Tides\n" + fill("Tides at Sea\nMay-5-2024 Bo Ek, Li Wei\nabstract\n"));
  }

  private void severalAtOnce() {
    html(
        "all vocabularies",
        "<html><head>"
            + META
            + LINKED
            + "</head><body>"
            + COINS
            + "<h2>Papers</h2><li>Bo Ek. (2024). Tides at Sea. Shore Letters.");
    html(
        "vocabularies and feed",
        "<html><head>" + META + LINKED + "<body><pre>" + FEED.repeat(2_000));
    text(
        "bibtex in json",
        "{\"a\": \"@article{a, title={Tides at Sea}}\"}\n@article{a, title={Tides at Sea}, author={Bo Ek}}");
    text(
        "json in bibtex", "@article{a, title={Tides at Sea}, author={Bo Ek}}\n{\"title\":\"Ebb\"}");
    text("html in text", "Publications\n<html><h2>Papers</h2><li>Bo Ek. (2024). Tides at Sea.");
    text(
        "xml in text",
        "<?xml version='1.0'?><html><body><feed><entry><title>Tides</title></entry></feed>");
    pages.add(
        HostilePage.of(
            "layout html called json",
            "application/json",
            "<html><h2>Papers</h2><li>Bo Ek. (2024). Tides at Sea. Shore Letters."));
    pages.add(
        HostilePage.of(
            "layout json called html",
            "text/html",
            "[{\"title\":\"Tides at Sea\",\"author\":[{\"literal\":\"Bo Ek\"}]}]"));
    pages.add(
        HostilePage.of(
            "layout html called xml",
            "application/xml",
            "<html><head>" + META + "</head><body>" + COINS));
    pages.add(
        HostilePage.of(
            "layout bibtex called html",
            "text/html",
            "@article{a, title={Tides at Sea}, author={Bo Ek}}"));
  }

  private static String gluedNames(int entries) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      String name =
          "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
      text.append("LGMay 5, 2024\nTides at ")
          .append(i)
          .append("Bo ")
          .append(name)
          .append(", Li ")
          .append(name)
          .append("\n\n");
    }
    return text.toString();
  }
}
