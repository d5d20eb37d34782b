package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** HTML that nests, repeats, never closes, or pretends. */
final class HostileMarkup {
  private static final String WORK = "<li>Bo Ek. (2024). Tides of the Third Kind. Shore Letters.";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileMarkup() {}

  static List<HostilePage> pages() {
    var markup = new HostileMarkup();
    markup.nesting();
    markup.crowds();
    markup.unclosed();
    markup.pretence();
    markup.attributes();
    return markup.pages;
  }

  private void html(String name, String body) {
    pages.add(HostilePage.of("html " + name, "text/html; charset=utf-8", body));
  }

  private void nesting() {
    for (String tag :
        List.of("div", "b", "i", "a href=x", "span class=title", "table", "ul", "li", "font")) {
      html("50000 nested " + tag, "<html><h2>Papers</h2>" + ("<" + tag + ">").repeat(50_000));
    }
    html("nested lists", "<html>" + "<ul><li>".repeat(50_000));
    html("nested tables", "<html>" + "<table><tr><td>".repeat(50_000) + "x");
    html("nested forms", "<html>" + "<form><fieldset>".repeat(50_000) + "x");
    html("nested bold italics", "<html>" + "<b><i><u><em>".repeat(30_000) + "x");
    html("nested links with text", "<html>" + "<a href=x>a ".repeat(50_000));
    html("nested headings", "<html>" + "<h1><h2>x".repeat(40_000));
    html(
        "nested quotes with works",
        "<html><h2>Papers</h2>" + ("<blockquote>" + WORK).repeat(5_000));
    html("nested definition lists", "<html>" + "<dl><dt>a<dd>b".repeat(20_000));
    html("nested buttons and options", "<html>" + "<select><option><button>x".repeat(12_000));
    html("nested svg and math", "<html>" + "<svg><math><mi><foreignObject>x".repeat(9_000));
    html("nested templates", "<html>" + "<template><div>x".repeat(18_000));
    html("nested ruby", "<html>" + "<ruby><rb><rt><rp>x".repeat(15_000));
    html("misnested formatting", "<html><p>" + fill("<b><p><i></b></p><a></i>x</a>"));
  }

  private void crowds() {
    html("million list items", "<html><h2>Papers</h2>" + "<li>a".repeat(1_000_000));
    html("list items with works", "<html><h2>Papers</h2><ul>" + flood(WORK));
    html(
        "short works", "<html><h2>Papers</h2><ul>" + flood("<li>B. Ek. (2024). Ebb and a tide. X"));
    html("works all different", "<html><h2>Papers</h2><ul>" + numbered(60_000));
    html("five megabytes of tags", "<html>" + flood("<b>"));
    html("five megabytes of line breaks", "<html>" + flood("a<br>"));
    html("five megabytes of empty links", "<html>" + flood("<a></a>"));
    html("five megabytes on one line", "<html><h2>Papers</h2><p>" + flood("Tides, Bo Ek (2024). "));
    html("five megabytes of one word", "<html><h2>Papers</h2><p>" + flood("a"));
    html("headings", "<html>" + flood("<h2>Publications</h2>"));
    html(
        "table cells",
        "<html><h2>Papers</h2><table>" + fill("<tr><td>Bo Ek<td>2024<td>Tides at Sea"));
    html("comments", "<html>" + fill("<!-- - -->"));
    html("marks on one line", "<html><h2>Papers</h2><p>" + fill("<b>Bo</b> <i>Ek</i> "));
    html(
        "marked works on one line",
        "<html><h2>Papers</h2><p>" + fill("<b>Tides of a Kind</b> B Ek 2024 "));
    html(
        "links in one item",
        "<html><h2>Papers</h2><li>Bo Ek. (2024). Tides. " + fill("<a href=x>pdf</a> "));
    html("paragraphs in one item", "<html><h2>Papers</h2><li>" + fill("<p>Bo Ek, Marta Quispe"));
    html("lines in one paragraph", "<html><h2>Papers</h2><p>" + fill("Bo Ek. 2024. A Tide<br>"));
    html("talks", "<html><h2>Papers</h2>" + WORK.repeat(3_000) + "<h2>Talks</h2>" + fill(WORK));
    html(
        "people",
        "<html><h2>Papers</h2><li>" + "Bo Ek, ".repeat(100_000) + "(2024). Tides at Sea.");
    html(
        "title of a megabyte",
        "<html><title>" + "Tides ".repeat(170_000) + "</title><h1>Bo Ek</h1>");
    html(
        "heading of a megabyte",
        "<html><h1>" + "Bo Ek ".repeat(170_000) + "</h1><h2>Papers</h2>" + WORK);
  }

  private void unclosed() {
    html("unclosed comment", "<html><!--" + fill("- -"));
    html("unclosed script", "<html><script>" + fill("if (a < b) "));
    html("unclosed style", "<html><style>" + fill("a{b:c}"));
    html("unclosed title", "<html><title>" + fill("Bo Ek "));
    html("unclosed textarea", "<html><textarea>" + fill(WORK));
    html("unclosed attribute", "<html><p title=\"" + fill("<p>Bo Ek, "));
    html("unclosed tag", "<html><p " + fill("a "));
    html("unclosed cdata", "<html><svg><![CDATA[" + fill("]] >"));
    html("unclosed doctype", "<!DOCTYPE html " + fill("PUBLIC \"x\" "));
    html("plaintext", "<html><h2>Papers</h2>" + WORK + "<plaintext>" + fill("</plaintext>" + WORK));
    html("xmp and listing", "<html><xmp>" + fill(WORK) + "</listing>");
    html("noscript", "<html><noscript>" + fill("<noscript><p>Bo Ek"));
    html("frameset", "<html><frameset>" + fill("<frame src=x><noframes>"));
    html("less-than signs", "<html>" + fill("<"));
    html("ampersands", "<html><p>" + fill("&"));
    html("end tags", "<html>" + fill("</p></b></table></li></h1>"));
    html("cut in a tag", "<html><h2>Papers</h2>" + WORK + "<a hre");
  }

  private void pretence() {
    html(
        "meta refresh",
        "<html>" + fill("<meta http-equiv=refresh content='0;url=data:text/html,x'>"));
    html(
        "base",
        "<html>" + fill("<base href='javascript:alert(1)'>") + "<h2>Papers</h2><a href=x>" + WORK);
    html(
        "data links",
        "<html><h2>Papers</h2>" + fill(WORK + "<a href='data:text/html;base64,PHA+'>pdf</a>"));
    html(
        "script links",
        "<html><h2>Papers</h2>" + fill(WORK + "<a href='javascript:alert(1)'>pdf</a>"));
    html(
        "scripts in names",
        "<html><h2>Papers</h2><li>Bo <script>alert(1)</script>Ek and "
            + "&lt;script&gt;alert(2)&lt;/script&gt; Quispe. (2024). Tides &lt;img onerror=x&gt; at Sea.");
    html(
        "overrides in names",
        "<html><h2>Papers</h2>"
            + "<li>Bo &#x202e;kE&#x2066;. (2024). Tides&#x202d; at Sea. ".repeat(500));
    html(
        "controls as entities",
        "<html><h2>Papers</h2><li>" + fill("&#0;&#1;&#xd800;&#xdfff;&#x110000;Bo Ek "));
    html("entities", "<html><p>" + fill("&amp;&#x202e;&bogus;&NotEqualTilde;"));
    html("entity of many digits", "<html><p>&#" + fill("9") + ";&#x" + fill("f") + ";");
    html("entity name without end", "<html><p>&" + fill("amp"));
    html(
        "invisible",
        "<html><h2>Papers</h2><p hidden>"
            + fill("<li style='display:none'>" + "Bo Ek (2024). Tides."));
    html("zero widths", "<html><h2>Papers</h2><li>" + fill("B\u200bo\u00ad \ufeffE\u2060k, "));
    html(
        "long ligatures",
        "<html><h2>Papers</h2>"
            + ("<li>Bo Ek. (2024). Tides " + "\ufdfa".repeat(550) + ". Shore").repeat(600));
    html(
        "combining marks",
        "<html><h2>Papers</h2><li>Bo Ek. (2024). Tides a"
            + "\u0301".repeat(3_000)
            + " at Sea. Shore");
    html(
        "ids all equal",
        "<html><h2>Papers</h2>" + fill("<li id=x>Bo Ek. (2024). Tides at Sea. Shore"));
    html(
        "ids of half a megabyte",
        "<html><h2>Papers</h2><li id='"
            + "x".repeat(500_000)
            + "'>Bo Ek. (2024). Tides at Sea. Shore Letters.");
  }

  private void attributes() {
    html("attributes all equal", "<html><p " + fill("a='1' "));
    html(
        "attributes all different",
        "<html><p "
            + IntStream.range(0, 100_000)
                .mapToObj(i -> "a" + i + "=1 ")
                .collect(Collectors.joining()));
    html(
        "class of a megabyte",
        "<html><h2>Papers</h2><p class='" + "title author ".repeat(80_000) + "'>Tides at Sea");
    html(
        "classes on everything",
        "<html><h2>Papers</h2>"
            + fill("<span class='paper-title'>Tides</span><span class=authors>Bo Ek</span>"));
    html(
        "link of a megabyte",
        "<html><h2>Papers</h2><li><a href='https://a.example/"
            + "x/../".repeat(200_000)
            + "'>Tides at Sea</a>, Bo Ek, 2024");
    html(
        "links to one orcid each",
        "<html><h2>Papers</h2>"
            + WORK
            + fill("<a href='https://orcid.org/0000-0002-1825-0097'>id</a>"));
  }

  private static String numbered(int works) {
    return IntStream.range(0, works)
        .mapToObj(i -> "<li>Bo Ek, Marta Quispe. (2024). Tides at Place " + i + ". Shore Letters.")
        .collect(Collectors.joining());
  }
}
