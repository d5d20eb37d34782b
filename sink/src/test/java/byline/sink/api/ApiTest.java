package byline.sink.api;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.page;
import static byline.sink.store.Samples.paper;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiTest {
  @RegisterExtension final Served served = new Served();

  @Test
  void singleEntity_isAnsweredAsEmitted() {
    served.apply(put(Kind.PAPER, "P1", "{'id':'P1','title':'On Moss','tldr':'It grows.'}"));
    var response = served.get("/works/P1");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(Served.json(response).path("tldr").asText()).isEqualTo("It grows.");
  }

  @Test
  void eachCollection_listsItsKind() {
    served.apply(
        paper("P1", "On Moss", 2001),
        author("A1", "Ada Brook", 1),
        put(Kind.TOPIC, "T1", "{'id':'T1','name':'Bryology'}"),
        put(Kind.VENUE, "V1", "{'id':'V1','name':'Moss Letters'}"),
        put(Kind.INSTITUTION, "I1", "{'id':'I1','name':'Moss House'}"));
    var ids = new ArrayList<String>();
    for (var path : List.of("works", "authors", "topics", "sources", "institutions")) {
      var list = served.json("/" + path);
      assertThat(list.at("/meta/count").asInt()).isEqualTo(1);
      assertThat(list.at("/group_by").isArray()).isTrue();
      ids.add(list.at("/results/0/id").asText());
    }
    assertThat(ids).containsExactly("P1", "A1", "T1", "V1", "I1");
  }

  @Test
  void pages_areCountedFromOne() {
    served.apply(paper("P1", "a", 2003), paper("P2", "b", 2002), paper("P3", "c", 2001));
    var second = served.json("/works?page=2&per-page=2");
    assertThat(second.at("/results")).hasSize(1);
    assertThat(second.at("/results/0/id").asText()).isEqualTo("P3");
    assertThat(second.at("/meta/page").asInt()).isEqualTo(2);
    assertThat(second.at("/meta/per_page").asInt()).isEqualTo(2);
    assertThat(second.at("/meta/count").asInt()).isEqualTo(3);
    assertThat(second.at("/meta").has("next_cursor")).isFalse();
  }

  @Test
  void cursor_leadsThroughAllResults() {
    served.apply(paper("P1", "a", 2003), paper("P2", "b", 2003), paper("P3", "c", 2001));
    var seen = new ArrayList<String>();
    var cursor = "*";
    while (!cursor.equals("null")) {
      var list = served.json("/works?per-page=1&cursor=" + cursor);
      list.path("results").forEach(work -> seen.add(work.path("id").asText()));
      assertThat(list.at("/meta/page").isNull()).isTrue();
      cursor = list.at("/meta/next_cursor").asText();
    }
    assertThat(seen).containsExactly("P1", "P2", "P3");
  }

  private static final String CLAIMED =
      "{'id':'%s','title':'On Moss','authors':[],'claims':[{'page':'%s','locator':'%s',"
          + "'title':'On Moss and its Slow Growth','date':'%s','authorsComplete':false}]}";

  @Test
  void twoClaims_areComparedInWhatTheirPapersSay() {
    served.apply(
        put(Kind.PAPER, "P1", CLAIMED.formatted("P1", "https://a.example/", "x", "1990")),
        put(Kind.PAPER, "P2", CLAIMED.formatted("P2", "https://b.example/", "#y", "2020")));
    var two =
        served.json(
            "/why?left=https%3A%2F%2Fa.example%2F%23x&right=https%3A%2F%2Fb.example%2F%23y");
    assertThat(two.path("same").asBoolean(true)).isFalse();
    assertThat(two.at("/left/entity").asText()).isEqualTo("P1");
    assertThat(two.at("/rules/evidence").toString()).contains("same-title-key", "other-year");
    assertThat(two.at("/rules/wouldChange")).isNotEmpty();
    assertThat(served.json("/why/P1/P2").at("/rules/sum")).isEqualTo(two.at("/rules/sum"));
  }

  @Test
  void whyOfWhatIsNotThere_isSaidInWords() {
    served.apply(
        put(Kind.PAPER, "P1", CLAIMED.formatted("P1", "https://a.example/", "x", "1990")),
        page("https://a.example/", "parsed", 1),
        page("https://gone.example/", "withdrawn", 0));
    assertThat(served.get("/why?left=P1").statusCode()).isEqualTo(400);
    assertThat(served.get("/why/P1/P9").statusCode()).isEqualTo(404);
    var gone = served.json("/why?left=P1&right=https%3A%2F%2Fgone.example%2F%23x");
    assertThat(gone.path("message").asText()).contains("https://gone.example/ is withdrawn");
    var other = served.json("/why?left=P1&right=https%3A%2F%2Fa.example%2F%23z");
    assertThat(other.path("message").asText()).contains("https://a.example/#x").contains("#z");
  }

  @Test
  void search_findsByTitle() {
    served.apply(paper("P1", "On Moss", 2001), paper("P2", "On Fern", 2001));
    assertThat(served.json("/works?search=moss").at("/results/0/id").asText()).isEqualTo("P1");
    assertThat(served.json("/works?search=heather").at("/meta/count").asInt()).isZero();
  }

  @Test
  void filter_restrictsByFieldsOfTheDialect() {
    served.apply(
        put(Kind.PAPER, "P1", "{'id':'P1','title':'a','year':2001,'authors':[{'id':'A1'}]}"),
        put(Kind.PAPER, "P2", "{'id':'P2','title':'b','year':2005,'authors':[{'id':'A2'}]}"));
    assertThat(count("author.id:A1")).isEqualTo(1);
    assertThat(count("authorships.author.id:A1%7CA2")).isEqualTo(2);
    assertThat(count("author.id:!A1")).isEqualTo(1);
    assertThat(count("publication_year:2000-2002")).isEqualTo(1);
    assertThat(count("publication_year:%3E2001,author.id:A2")).isEqualTo(1);
    assertThat(count("publication_year:%3C2001")).isZero();
  }

  private int count(String filter) {
    return served.json("/works?filter=" + filter).at("/meta/count").asInt();
  }

  @Test
  void redirectedId_isMovedPermanently() {
    served.apply(
        author("A1", "Ada Brook", 2),
        new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[{\"rule\":\"same-orcid\"}]"));
    var response = served.get("/authors/A2");
    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(response.headers().firstValue("Location")).contains("/authors/A1");
    var page = served.get("/author/A2");
    assertThat(page.statusCode()).isEqualTo(301);
    assertThat(page.headers().firstValue("Location")).contains("/author/A1");
  }

  @Test
  void why_namesTheJoins() {
    served.apply(
        put(Kind.PAPER, "P1", "{'id':'P1','because':[{'rule':'same-title-key'}]}"),
        paper("P2", "No reason", 2001),
        new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[{\"rule\":\"same-orcid\"}]"));
    assertThat(served.json("/why/P1").at("/because/0/rule").asText()).isEqualTo("same-title-key");
    assertThat(served.json("/why/P2").path("because")).isEmpty();
    assertThat(served.json("/why/A2").path("redirectTo").asText()).isEqualTo("A1");
    assertThat(served.json("/why/A2").at("/because/0/rule").asText()).isEqualTo("same-orcid");
    assertThat(served.get("/why/P9").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotThere_isNotFoundAsJson() {
    for (var path : List.of("/works/P1", "/authors/%2e%2e%2fetc", "/nothing", "/works/P1/x")) {
      var response = served.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(Served.json(response).path("error").asText()).isEqualTo("Not found");
      assertThat(Served.json(response).path("message").asText()).isNotBlank();
    }
  }

  @Test
  void badParameter_isNamed() {
    for (var query :
        List.of(
            "per-page=0",
            "per-page=201",
            "per-page=x",
            "page=0",
            "page=-1",
            "page=99999999999",
            "cursor=nonsense",
            "filter=year",
            "filter=unheard:1",
            "filter=publication_year:soon",
            "sort=unheard",
            "sort=title:up",
            "sort=author.id",
            "group_by=unheard",
            "select=a.b",
            "wibble=1")) {
      var response = served.get("/works?" + query);
      assertThat(response.statusCode()).as(query).isEqualTo(400);
      assertThat(Served.json(response).path("message").asText())
          .startsWith(query.substring(0, query.indexOf('=')));
    }
  }

  @Test
  void deepPage_isReferredToTheCursor() {
    var response = served.get("/works?page=500&per-page=200");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.json(response).path("message").asText()).contains("cursor");
  }

  @Test
  void writing_isNotAllowed() {
    assertThat(served.send("POST", "/works").statusCode()).isEqualTo(405);
    assertThat(served.send("DELETE", "/works/P1").statusCode()).isEqualTo(405);
  }

  @Test
  void health_saysDownWhileTheBrokerIsAway() {
    var response = served.get("/health");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Served.json(response).path("status").asText()).isEqualTo("down");
  }

  @Test
  void metrics_countRequestsByRoute() {
    served.get("/works/P1");
    assertThat(served.get("/metrics").body())
        .contains("byline_sink_http_seconds_count{route=\"/works/<id>\",status=\"404\"} 1");
  }
}
