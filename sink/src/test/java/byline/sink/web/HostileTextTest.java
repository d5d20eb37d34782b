package byline.sink.web;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HostileTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'); DROP TABLE papers; --",
          "\u202Egnikoof\u202C \u2066isolated",
          "</title></style></textarea><svg onload=alert(1)>",
          "javascript:alert(1)",
          "&lt;b&gt; &amp; {{7*7}} ${7*7}",
          "nul \0 bell \7",
          "long " + "x".repeat(10_000));
  private static final List<String> PAGES =
      List.of(
          "/",
          "/status",
          "/search?q=",
          "/search?in=authors&q=",
          "/search?in=papers&type=",
          "/search?in=papers&topic=",
          "/search?sort=",
          "/author/X0?venue=",
          "/topic/X0?page=",
          "/paper/",
          "/author/",
          "/topic/",
          "/venue/",
          "/institution/",
          "/around/author/",
          "/around/topic/",
          "/around/venue/",
          "/around/institution/",
          "/around/paper/");

  @RegisterExtension final Served served = new Served();

  @BeforeEach
  void everyFieldIsHostile() {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < TEXTS.size(); i++) {
      for (var kind : Kind.values()) {
        var entity = hostile("X" + i, TEXTS.get(i));
        changes.add(new Change.Put(kind, "X" + i, entity.toString(), entity));
      }
    }
    served.apply(changes.toArray(Change[]::new));
  }

  private static JsonNode hostile(String id, String text) {
    ObjectNode entity = JSON.createObjectNode().put("id", id).put("paperCount", 1);
    for (var field : List.of("title", "name", "type", "date", "abstract", "tldr")) {
      entity.put(field, text);
    }
    entity.put("authorsComplete", false).put("year", 2020);
    entity.putArray("names").add(text).add(text + "2");
    entity.putArray("years").add(2001).add(2020);
    entity.putObject("identifiers").put("doi", text).put(text, text).put("homepage", text);
    for (var field : List.of("venue", "verification", "trust")) {
      object(entity.putObject(field), text).putArray("because").add(text);
    }
    for (var field :
        List.of(
            "authors",
            "affiliations",
            "coauthors",
            "topics",
            "links",
            "presentations",
            "metrics",
            "claims",
            "because",
            "profiles")) {
      object(entity.putArray(field).addObject(), text);
    }
    return entity;
  }

  private static ObjectNode object(ObjectNode node, String text) {
    for (var field :
        List.of(
            "id", "name", "label", "rel", "url", "page", "locator", "title", "event", "place",
            "source", "asOf", "rule", "left", "right", "layout", "volume", "pages", "value")) {
      node.put(field, text);
    }
    return node;
  }

  @Test
  void pages_showItAsTextOnly() {
    for (int i = 0; i < TEXTS.size(); i++) {
      for (var page : PAGES) {
        var path =
            page.endsWith("=")
                ? page + encoded(TEXTS.get(i))
                : page.endsWith("/") && page.length() > 1 ? page + "X" + i : page;
        var response = served.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertInert(path, response.body());
      }
    }
  }

  private static void assertInert(String path, String body) {
    var page = Jsoup.parse(body);
    assertThat(page.select("script").eachAttr("src")).as(path).isSubsetOf("/graph.js");
    assertThat(page.select("script")).as(path).allSatisfy(s -> assertThat(s.data()).isEmpty());
    assertThat(page.select("img, iframe, object, embed, style, base")).as(path).isEmpty();
    assertThat(page.select("svg[onload], [onerror], [style]")).as(path).isEmpty();
    assertThat(page.getAllElements())
        .as(path)
        .allSatisfy(
            element ->
                element.attributes().forEach(a -> assertThat(a.getKey()).doesNotStartWith("on")));
    assertThat(page.select("a[href]"))
        .as(path)
        .allSatisfy(a -> assertThat(a.attr("href")).matches("(?s)(/|#|https?://).*"));
    assertThat(page.select("a[href^=http]"))
        .as(path)
        .allSatisfy(a -> assertThat(a.attr("rel")).isEqualTo("noopener nofollow"));
    assertThat(page.select("form, link[href]"))
        .allSatisfy(e -> assertThat(e.attr("href") + e.attr("action")).startsWith("/"));
  }

  @Test
  void overrides_stayWithinTheirOwnElement() {
    for (var path : PAGES) {
      var page = Jsoup.parse(served.get(path.endsWith("/") ? path + "X3" : path).body());
      assertThat(page.title()).as(path).doesNotContain("\u202E");
      page.getElementsContainingOwnText("\u202E")
          .forEach(
              e ->
                  assertThat(e.tagName().equals("bdi") || e.hasAttr("dir"))
                      .as(path + " " + e.outerHtml())
                      .isTrue());
    }
  }

  @Test
  void api_answersItAsJsonNoBrowserRuns() {
    for (int i = 0; i < TEXTS.size(); i++) {
      var response = served.get("/works/X" + i);
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(Served.json(response).path("title").asText()).isEqualTo(TEXTS.get(i));
      served.json("/works?search=" + encoded(TEXTS.get(i)));
    }
    assertThat(served.json("/works").at("/meta/count").asInt()).isEqualTo(TEXTS.size());
  }

  @Test
  void everyAnswer_hasTheStrictPolicy() {
    for (var path : List.of("/", "/works", "/nothing", "/style.css", "/paper/none")) {
      var headers = served.get(path, "Accept", "text/html").headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void onlyThePictureOfAGraph_mayRunTheScriptOfTheHouse() {
    for (var page : PAGES) {
      var path = page.endsWith("/") ? page + "X0" : page;
      var policy = served.get(path).headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy.contains("script-src 'self'"))
          .as(path)
          .isEqualTo(path.startsWith("/around/"));
    }
  }

  @Test
  void addressesWithLineBreaks_addNoHeader() {
    var response = served.get("/works/x%0d%0aSet-Cookie:%20a=b");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    served.apply(new Change.Redirect(Kind.PAPER, "R1", "x\r\nSet-Cookie: a=b", "[]"));
    assertThat(served.get("/works/R1").headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(served.get("/paper/R1").headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static String encoded(String text) {
    // A query with NUL is refused as a whole.
    var beginning = text.substring(0, Math.min(300, text.length())).replace("\0", "");
    return URLEncoder.encode(beginning, StandardCharsets.UTF_8);
  }
}
