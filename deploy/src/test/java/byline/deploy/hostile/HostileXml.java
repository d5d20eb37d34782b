package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;

/** XML with document types, entities that grow or reach outside, and nesting. */
final class HostileXml {
  private static final String ENTRY =
      "<entry><id>http://arxiv.org/abs/2401.00001v1</id><title>Tides at Sea</title><author><name>Bo Ek</name></author><published>2024-01-01T00:00:00Z</published></entry>";
  private static final String JATS =
      "<article><front><article-meta><title-group><article-title>Tides at Sea</article-title></title-group><contrib-group><contrib contrib-type=\"author\"><name><surname>Ek</surname><given-names>Bo</given-names></name></contrib></contrib-group></article-meta></front></article>";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileXml() {}

  static List<HostilePage> pages() {
    var xml = new HostileXml();
    xml.entities();
    xml.nesting();
    xml.crowds();
    return xml.pages;
  }

  private void xml(String name, String body) {
    pages.add(HostilePage.of("xml " + name, "application/xml", "<?xml version=\"1.0\"?>" + body));
  }

  private void entities() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE feed [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    xml(
        "entities that grow tenfold",
        laughs + "]><feed>" + ENTRY.replace("Sea", "&l29;") + "</feed>");
    xml(
        "entity that holds itself",
        "<!DOCTYPE feed [<!ENTITY a \"&a;&a;\">]><feed>" + ENTRY.replace("Sea", "&a;") + "</feed>");
    xml(
        "entity of a file",
        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed>"
            + ENTRY.replace("Sea", "Sea &x;")
            + "</feed>");
    xml(
        "entity of an address",
        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]><feed>"
            + ENTRY.replace("Sea", "Sea &x;")
            + "</feed>");
    xml(
        "parameter entity",
        "<!DOCTYPE feed [<!ENTITY % x SYSTEM \"file:///etc/passwd\">%x;]><feed>"
            + ENTRY
            + "</feed>");
    xml(
        "outside document type",
        "<!DOCTYPE feed SYSTEM \"http://127.0.0.1:1/feed.dtd\"><feed>" + ENTRY + "</feed>");
    xml(
        "inclusion",
        "<feed xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" parse=\"text\"/>"
            + ENTRY
            + "</feed>");
    xml("stylesheet", "<?xml-stylesheet href=\"file:///etc/passwd\"?><feed>" + ENTRY + "</feed>");
    xml("entities without end", "<!DOCTYPE a [" + fill("<!ENTITY b '&a;&a;'>"));
    xml("jats with entities", laughs + "]>" + JATS.replace("Sea", "&l29;"));
  }

  private void nesting() {
    xml("nested tags", "<a>".repeat(50_000));
    xml("nested entries", "<feed>" + fill("<entry><title>Tides"));
    xml("nested article meta", fill("<article-meta><title-group><article-title>Tides at Sea"));
    xml(
        "nested titles",
        "<feed>" + ENTRY.replace("Tides", "<b>".repeat(20_000) + "Tides") + "</feed>");
    xml("five megabytes of tags", "<feed>" + flood("<a/>"));
    xml("unclosed cdata", "<feed><![CDATA[" + fill("]] >"));
    xml(
        "cdata in pieces",
        "<feed>"
            + ENTRY.replace(
                "Tides", "<![CDATA[Ti]]>".repeat(5_000) + "<![CDATA[<script>alert(1)</script>]]>")
            + "</feed>");
    xml("comments", "<feed>" + fill("<!-- -->") + ENTRY);
    xml("instructions", "<feed>" + fill("<?x y?>") + ENTRY);
  }

  private void crowds() {
    xml("entries", "<feed>" + flood(ENTRY) + "</feed>");
    xml("articles", "<set>" + flood(JATS) + "</set>");
    xml(
        "authors",
        "<feed>"
            + ENTRY.replace(
                "<author>", "<author><name>Li Wei</name></author>".repeat(100_000) + "<author>")
            + "</feed>");
    xml(
        "contributors",
        JATS.replace(
            "<contrib contrib-type",
            "<contrib><name><surname>Wei</surname></name></contrib>".repeat(50_000)
                + "<contrib contrib-type"));
    xml("title of a megabyte", "<feed>" + ENTRY.replace("Sea", "Sea ".repeat(250_000)) + "</feed>");
    xml("namespaces", "<feed " + fill("xmlns:a='b' ") + ">" + ENTRY + "</feed>");
    xml("undeclared prefixes", "<a:feed>" + ENTRY.replace("title", "b:title") + "</a:feed>");
  }
}
