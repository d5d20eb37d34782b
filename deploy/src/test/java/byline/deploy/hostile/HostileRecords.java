package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON that nests, repeats or contradicts itself: CSL, Crossref, ORCID, schema.org. */
final class HostileRecords {
  private static final String CSL =
      "{\"id\":\"a\",\"type\":\"article-journal\",\"title\":\"Tides at Sea\",\"author\":[{\"family\":\"Ek\",\"given\":\"Bo\"}],\"issued\":{\"date-parts\":[[2024]]}}";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileRecords() {}

  static List<HostilePage> pages() {
    var records = new HostileRecords();
    records.shapes();
    records.values();
    records.linkedData();
    return records.pages;
  }

  private void json(String name, String body) {
    pages.add(HostilePage.of("json " + name, "application/json", body));
  }

  private void shapes() {
    json("nested arrays", "[".repeat(200_000));
    json("nested arrays closed", "[".repeat(100_000) + "]".repeat(100_000));
    json("nested objects", "{\"a\":".repeat(60_000) + "1" + "}".repeat(60_000));
    json("nested messages", "{\"message\":".repeat(300) + CSL + "}".repeat(300));
    json("five megabytes of empty arrays", "[" + flood("[],") + "[]]");
    json("five megabytes of empty objects", "[" + flood("{},") + "{}]");
    json("five megabytes of numbers", "[" + flood("1,") + "1]");
    json(
        "five megabytes of keys",
        "{"
            + IntStream.range(0, 400_000)
                .mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(","))
            + "}");
    json("one key again and again", "{" + fill("\"title\":\"Tides\",") + "\"title\":\"Ebb\"}");
    json("works", "[" + flood(CSL + ",") + CSL + "]");
    json(
        "works all different",
        "["
            + IntStream.range(0, 30_000)
                .mapToObj(i -> CSL.replace("\"a\"", "\"" + i + "\"").replace("Sea", "Place " + i))
                .collect(Collectors.joining(","))
            + "]");
    json("cut off", "[" + fill(CSL + ",") + "{\"title\":\"Ti");
    json("trailing text", CSL + "\n" + CSL + " and more");
    json("comments", "/* " + fill("* ") + "*/" + CSL);
    json("a string alone", "\"" + fill("Tides ") + "\"");
    json("byte order mark", "\ufeff" + CSL);
    json("callback", "callback(" + CSL + ");");
    json("null everywhere", CSL.replaceAll("\"(?:Ek|Bo|a|article-journal)\"", "null"));
  }

  private void values() {
    json("title of a megabyte", CSL.replace("Tides at Sea", "Tides ".repeat(170_000)));
    json(
        "title array",
        CSL.replace("\"Tides at Sea\"", "[" + "\"Tides\",".repeat(10_000) + "\"Ebb\"]"));
    json("title object", CSL.replace("\"Tides at Sea\"", "{\"a\":{\"b\":[1,2,3]}}"));
    json(
        "100000 authors",
        CSL.replace(
            "[{\"family\"",
            "[" + "{\"family\":\"Ek\",\"given\":\"Bo\"},".repeat(100_000) + "{\"family\""));
    json(
        "3000 authors all different",
        CSL.replace(
            "[{\"family\"",
            "["
                + IntStream.range(0, 3_000)
                    .mapToObj(i -> "{\"family\":\"Ek" + letters(i) + "\",\"given\":\"Bo\"},")
                    .collect(Collectors.joining())
                + "{\"family\""));
    json(
        "authors without a name",
        CSL.replace("[{\"family\"", "[" + "{},null,1,[],".repeat(10_000) + "{\"family\""));
    json("family of a megabyte", CSL.replace("\"Ek\"", "\"" + "E".repeat(1_000_000) + "\""));
    json("huge year", CSL.replace("2024", "9".repeat(900)));
    json("huge exponent", CSL.replace("2024", "1e999999999"));
    json("negative year", CSL.replace("2024", "-2024"));
    json("year of a thousand digits", CSL.replace("2024", "1".repeat(5_000)));
    json("date parts without end", CSL.replace("[[2024]]", "[[" + "2024,".repeat(50_000) + "1]]"));
    json("id of a megabyte", CSL.replace("\"a\"", "\"" + "a".repeat(1_000_000) + "\""));
    json("surrogates", CSL.replace("Tides", "Tides \\ud800 \\udfff\\ud800"));
    json("nuls", CSL.replace("Tides", "Ti\\u0000d\\u0001es\\u202e"));
    json(
        "markup in title",
        CSL.replace("Tides", "<b>".repeat(20_000) + "Tides<script>alert(1)</script>"));
    json(
        "entities in title",
        CSL.replace("Tides", "&lt;script&gt;Tides&amp;amp;" + "&amp;".repeat(50)));
    json(
        "abstract of four megabytes",
        CSL.replace("\"id\"", "\"abstract\":\"" + "<p>Tides ".repeat(440_000) + "\",\"id\""));
    json(
        "keywords",
        CSL.replace(
            "\"id\"",
            "\"subject\":["
                + "\"tide\",".repeat(50_000)
                + "\"a\"],\"keyword\":\""
                + "tide, ".repeat(50_000)
                + "\",\"id\""));
    json(
        "affiliations",
        CSL.replace(
            "\"Bo\"",
            "\"Bo\",\"affiliation\":["
                + "{\"name\":\"Shore University\"},".repeat(30_000)
                + "{\"name\":\"A\"}]"));
    json(
        "orcid record of works",
        "{\"orcid-identifier\":{\"path\":\"0000-0002-1825-0097\"},\"person\":{\"name\":{\"given-names\":{\"value\":\"Bo\"},\"family-name\":{\"value\":\"Ek\"}}},\"activities-summary\":{\"works\":{\"group\":["
            + fill(
                "{\"work-summary\":[{\"title\":{\"title\":{\"value\":\"Tides at Sea\"}},\"put-code\":1}]},")
            + "{}]}}}");
  }

  private void linkedData() {
    String work =
        "{\"@type\":\"ScholarlyArticle\",\"@id\":\"#a\",\"name\":\"Tides at Sea\",\"author\":{\"@type\":\"Person\",\"@id\":\"#b\",\"name\":\"Bo Ek\",\"worksFor\":{\"@id\":\"#a\"}},\"hasPart\":{\"@id\":\"#a\"}}";
    linked(
        "graph in a circle",
        "{\"@context\":\"https://schema.org\",\"@graph\":[" + work + "," + work + "]}");
    linked(
        "graph of works",
        "{\"@context\":\"https://schema.org\",\"@graph\":[" + fill(work + ",") + work + "]}");
    linked(
        "graphs in graphs",
        "{\"@context\":\"https://schema.org\",\"@graph\":[".repeat(150) + work + "]}".repeat(150));
    linked("deep graphs", "{\"@graph\":[".repeat(50_000));
    linked(
        "parts of parts",
        "{\"@context\":\"https://schema.org\",\"@type\":\"ScholarlyArticle\",\"name\":\"Tides at Sea\",\"isPartOf\":"
                .repeat(190)
            + "{}"
            + "}".repeat(190));
    linked(
        "types without end",
        work.replace(
            "\"ScholarlyArticle\"", "[" + "\"Person\",".repeat(20_000) + "\"ScholarlyArticle\"]"));
    linked("script end inside", work.replace("Tides", "Tides</script><script>alert(1)"));
    pages.add(
        HostilePage.of(
            "html scripts of linked data",
            "text/html",
            "<html>" + fill("<script type='application/ld+json'>" + work + "</script>")));
    pages.add(
        HostilePage.of(
            "html scripts of broken linked data",
            "text/html",
            "<html>" + fill("<script type='application/ld+json'>{\"@graph\":[[[</script>")));
  }

  private void linked(String name, String body) {
    json("linked " + name, body);
    pages.add(
        HostilePage.of(
            "html linked " + name,
            "text/html",
            "<html><head><script type='application/ld+json'>" + body + "</script></head><body>x"));
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number / 676 % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number % 26);
  }
}
