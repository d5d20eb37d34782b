package byline.sink.web;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension final Served served = new Served();

  private Document page(String path) {
    return Jsoup.parse(served.get(path).body());
  }

  private static Change put(Kind kind, String id, String json) {
    var text = json.replace('\'', '"');
    try {
      return new Change.Put(kind, id, text, JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static Change paper(String id, int year, String type) {
    return put(
        Kind.PAPER,
        id,
        "{'id':'%s','title':'Tidal Clocks %s','year':%d,'date':'%d-01-02','type':'%s',"
                .formatted(id, id, year, year, type)
            + "'authors':[{'position':1,'name':'Edda Corvane','id':'A1'}],"
            + "'venue':{'id':'V1','name':'Harbour Letters'}}");
  }

  private void threePapersOfOnePerson() {
    served.apply(
        paper("P1", 2019, "preprint"),
        paper("P2", 2020, "preprint"),
        paper("P3", 2020, "article-journal"),
        put(Kind.AUTHOR, "A1", "{'id':'A1','name':'Edda Corvane','paperCount':3}"),
        put(Kind.VENUE, "V1", "{'id':'V1','name':'Harbour Letters','paperCount':3}"));
  }

  @Test
  void freshStore_tellsHowToPushPages() {
    assertThat(page("/").select(".empty").text()).contains("Nothing here yet", "byline push");
    assertThat(page("/status").text()).contains("No page has been read yet");
  }

  @Test
  void works_areNarrowedByEachChoice_andWidenedAgain() {
    threePapersOfOnePerson();
    var all = page("/author/A1");
    assertThat(all.select(".papers li")).hasSize(3);
    var of2020 = page(all.select(".chart a:has(title:contains(2020))").attr("href"));
    assertThat(of2020.select(".papers li")).hasSize(2);
    var preprints = page(of2020.select(".facets a:contains(Preprint)").attr("href"));
    assertThat(preprints.select(".papers h3").eachText()).containsExactly("Tidal Clocks P2");
    var widened = page(preprints.select(".chosen a:contains(2020)").attr("href"));
    assertThat(widened.select(".papers li")).hasSize(2);
  }

  @Test
  void downloads_askTheApiForTheListAsNarrowed() {
    threePapersOfOnePerson();
    var link = page("/author/A1?year=2020").select(".downloads a:contains(CSV)").attr("href");
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .isEqualTo("/works?filter=author.id:A1,publication_year:2020&format=csv");
    var api = served.json(link.replace("&format=csv", ""));
    assertThat(api.at("/meta/count").asInt()).isEqualTo(2);
  }

  @Test
  void longByline_isFoldedAway_butWhole() {
    var authors =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "{'position':%d,'name':'Author %d','id':'A%d'}".formatted(i, i, i))
            .toList();
    served.apply(
        put(
            Kind.PAPER,
            "P9",
            "{'id':'P9','title':'Many','authors':[%s]}".formatted(String.join(",", authors))));
    var page = page("/paper/P9");
    assertThat(page.select(".masthead > div > .byline a")).hasSize(24);
    assertThat(page.select(".masthead .byline a")).hasSize(60);
  }

  @Test
  void authorsWithoutPlace_standApart() {
    served.apply(
        put(
            Kind.PAPER,
            "P8",
            "{'id':'P8','title':'Some','authorsComplete':false,'authors':["
                + "{'position':1,'name':'Known Place'},{'name':'Unknown Place'}]}"));
    var page = page("/paper/P8");
    assertThat(page.select(".apart").text())
        .contains("Unknown Place")
        .doesNotContain("Known Place,");
    assertThat(page.select(".note").text()).contains("may be longer");
  }

  @Test
  void joins_nameTheRuleInWordsAndBothStatements() {
    served.apply(
        put(
            Kind.PAPER,
            "P7",
            "{'id':'P7','title':'Twice','claims':[{'page':'https://a.example/','locator':'x'},"
                + "{'page':'https://b.example/','locator':'y'}],'because':[{'rule':'same-doi',"
                + "'left':'https://a.example/#x','right':'https://b.example/#y'}]}"));
    var why = page("/paper/P7").select("#why");
    assertThat(why.select("summary").text()).contains("One DOI", "same-doi");
    assertThat(why.select(".joins a[href^=#]").eachAttr("href"))
        .containsExactly("#claim-1", "#claim-2");
  }

  @Test
  void idThatGaveWay_leadsOn() {
    served.apply(new Change.Redirect(Kind.AUTHOR, "A0", "A1", "[]"));
    threePapersOfOnePerson();
    for (var path : new String[] {"/author/A0", "/around/author/A0"}) {
      var response = served.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(301);
      assertThat(response.headers().firstValue("Location").orElse(""))
          .isEqualTo(path.replace("A0", "A1"));
    }
  }

  @Test
  void graph_isAPictureOfLinksAndTheSameAsAList() {
    threePapersOfOnePerson();
    var page = page("/around/author/A1");
    assertThat(page.select("#graph a.node").eachAttr("href"))
        .containsExactly("/author/A1", "/around/paper/P1", "/around/paper/P2", "/around/paper/P3");
    assertThat(page.select(".tied a").eachAttr("href"))
        .containsExactly("/paper/P1", "/paper/P2", "/paper/P3");
    assertThat(page.select("#graph .paper use").eachAttr("href")).containsOnly("#shape-paper");
  }
}
