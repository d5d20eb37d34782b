package byline.sink.feed;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.paper;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedTest {
  @RegisterExtension final Served served = new Served();

  private AtomDocument feed(String path) {
    var answer = served.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    return AtomDocument.read(answer.body());
  }

  private static Change.Put by(String id, String title, int year, String author) {
    return put(
        Kind.PAPER,
        id,
        ("{'id':'%s','title':'%s','year':%d,'date':'%d-03-01','tldr':'Moss grows.',"
                + "'authors':[{'name':'A. Brook','id':'%s'},{'name':'Cy Dell'}],"
                + "'topics':[{'id':'T1','name':'bryology'}],'venue':{'id':'V1','name':'Ferns'},"
                + "'affiliations':[{'id':'I1','name':'Dell House'}],"
                + "'links':[{'rel':'pdf','url':'https://moss.example/a.pdf'},"
                + "{'rel':'x','url':'javascript:alert(1)'}]}")
            .formatted(id, title, year, year, author));
  }

  @Test
  void feedOfANewStore_holdsItsWorksNewestFirst() {
    served.apply(
        author("A1", "Ada Brook", 2),
        by("P1", "On Moss", 1999, "A1"),
        by("P2", "On Fern", 2020, "A1"));
    var feed = feed("/feed/author/A1");
    assertThat(feed.title()).contains("Ada Brook");
    assertThat(feed.titles()).containsExactly("On Fern", "On Moss");
    assertThat(feed.people(0)).containsExactly("A. Brook", "Cy Dell");
    assertThat(feed.related(0)).containsExactly("https://moss.example/a.pdf");
    assertThat(feed.summaries().get(0)).isEqualTo("Moss grows.");
    assertThat(feed.pages().get(0)).endsWith("/paper/P2").startsWith("http://127.0.0.1:");
    assertThat(feed.link("alternate").orElseThrow()).endsWith("/author/A1");
    assertThat(feed.link("next")).isEmpty();
  }

  @Test
  void whatHappened_comesFirst_newestFirstAndOnce() {
    served.apply(
        author("A1", "Ada Brook", 2),
        by("P1", "On Moss", 1999, "A1"),
        by("P2", "On Fern", 2020, "A1"));
    served.openLog();
    served.apply(by("P3", "On Rust", 1980, "A1"));
    served.apply(by("P1", "On Mosses", 1999, "A1"), by("P9", "Other", 2021, "A9"));
    served.apply(by("P1", "On Mosses again", 1999, "A1"));
    var feed = feed("/feed/author/A1");
    assertThat(feed.titles()).containsExactly("On Mosses again", "On Rust", "On Fern");
    assertThat(feed.summaries())
        .containsExactly("Changed: title. Moss grows.", "New. Moss grows.", "Moss grows.");
    for (var path : new String[] {"/feed/topic/T1", "/feed/venue/V1", "/feed/institution/I1"}) {
      served.apply(put(Kind.TOPIC, "T1", "{'id':'T1','name':'bryology','paperCount':3}"));
      served.apply(put(Kind.VENUE, "V1", "{'id':'V1','name':'Ferns','paperCount':3}"));
      served.apply(put(Kind.INSTITUTION, "I1", "{'id':'I1','name':'Dell House','paperCount':3}"));
      assertThat(feed(path).titles()).contains("On Mosses again", "On Rust", "On Fern", "Other");
    }
  }

  @Test
  void idsOfEntriesAndFeeds_last() {
    served.apply(author("A1", "Ada Brook", 1), by("P1", "On Moss", 1999, "A1"));
    served.openLog();
    var before = feed("/feed/author/A1");
    served.apply(by("P1", "On Fern", 2000, "A1"));
    var after = feed("/feed/author/A1");
    assertThat(after.ids()).isEqualTo(before.ids());
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(before.ids().get(0)).startsWith("urn:uuid:");
  }

  @Test
  void whatIsGoneOrMerged_saysSo() {
    served.openLog();
    served.apply(author("A1", "Ada Brook", 2), author("A2", "A. Brook", 1));
    served.apply(by("P1", "On Moss", 1999, "A1"), by("P2", "On Fern", 2020, "A1"));
    served.apply(
        new Change.Gone(Kind.PAPER, "P1"),
        new Change.Redirect(Kind.PAPER, "P2", "P3", "[]"),
        new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]"));
    var feed = feed("/feed/author/A1");
    assertThat(feed.titles())
        .contains(
            "No longer there: On Moss", "No longer there: On Fern", "No longer there: A. Brook");
    assertThat(feed.summaries())
        .contains("No page states it any more.", "Turned out to be the same as P3.");
    assertThat(feed.pages()).anyMatch(page -> page.endsWith("/paper/P3"));
    served.apply(new Change.Gone(Kind.AUTHOR, "A1"));
    assertThat(feed("/feed/author/A1").titles()).contains("No longer there: Ada Brook");
  }

  @Test
  void redirectedIds_leadOn_andUnknownOnesDoNot() {
    served.apply(author("A1", "Ada Brook", 1), new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]"));
    var moved = served.get("/feed/author/A2?per-page=5");
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).contains("/feed/author/A1?per-page=5");
    assertThat(served.get("/feed/author/A9").statusCode()).isEqualTo(404);
    assertThat(served.get("/feed/topic/A1").statusCode()).isEqualTo(404);
  }

  @Test
  void pages_leadThroughEverythingOnce() {
    IntStream.range(0, 23).forEach(i -> served.apply(paper("P" + i, "On Moss " + i, 1990 + i)));
    served.openLog();
    IntStream.range(15, 40).forEach(i -> served.apply(paper("P" + i, "On Fern " + i, 1990 + i)));
    served.apply(paper("P3", "On Rust", 1980), paper("P16", "On Lichen", 1981));
    var ids = new ArrayList<String>();
    Optional<String> next = Optional.of("/feed/works?per-page=4");
    int pages = 0;
    while (next.isPresent()) {
      var feed = feed(next.get());
      ids.addAll(feed.ids());
      next = feed.link("next").map(URI::create).map(u -> u.getRawPath() + "?" + u.getRawQuery());
      assertThat(++pages).isLessThan(60);
    }
    assertThat(ids).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void queriesOfWorks_areFollowedAsTheySelect() {
    served.apply(paper("P1", "On Moss", 1999), paper("P2", "On Moss too", 2005));
    served.openLog();
    served.apply(paper("P3", "On Moss at last", 2020), paper("P4", "On Fern", 2021));
    assertThat(feed("/feed/works?search=moss&filter=publication_year:%3E2000").titles())
        .containsExactly("On Moss at last", "On Moss too");
    served.apply(new Change.Gone(Kind.PAPER, "P4"), by("P5", "On Dew", 2022, "A1"));
    assertThat(feed("/feed/works?search=moss").titles()).hasSize(4).doesNotContain("On Fern");
    served.apply(new Change.Gone(Kind.PAPER, "P5"));
    assertThat(feed("/feed/works?filter=authorships.author.id:A1").titles())
        .containsExactly("No longer there: On Dew");
    assertThat(feed("/feed/works?filter=authorships.author.id:A1,publication_year:2022").titles())
        .isEmpty();
  }

  @Test
  void whatIsNoQuery_isRefusedByName() {
    for (var query :
        new String[] {
          "filter=moss",
          "filter=nothing:1",
          "flter=type:x",
          "before=x",
          "per-page=0",
          "per-page=201",
          "cursor=%00"
        }) {
      var answer = served.get("/feed/works?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      var name = query.substring(0, query.indexOf('='));
      assertThat(Served.json(answer).path("message").asText()).startsWith(name);
    }
  }

  @Test
  void unchangedFeeds_areNotSentAgain() {
    served.apply(author("A1", "Ada Brook", 1));
    served.openLog();
    served.apply(by("P1", "On Moss", 1999, "A1"));
    var first = served.get("/feed/author/A1");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var date = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(served.get("/feed/author/A1", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get("/feed/author/A1", "If-Modified-Since", date).statusCode())
        .isEqualTo(304);
    assertThat(served.get("/feed/author/A1", "If-Modified-Since", "soon").statusCode())
        .isEqualTo(200);
    served.apply(by("P1", "On Fern", 1999, "A1"));
    assertThat(served.get("/feed/author/A1", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(
            served
                .get("/feed/author/A1", "If-None-Match", "\"other\"", "If-Modified-Since", date)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void hostileText_isInert() {
    served.apply(
        put(
            Kind.AUTHOR,
            "A1",
            "{'id':'A1','name':']]><script>alert(1)</script>\\u0001\\ud800\\u202e&amp;'}"),
        put(
            Kind.PAPER,
            "P1",
            "{'id':'P1','title':'</title><entry>\\u0000\\u001b \\uffff','authors':[{'id':'A1',"
                + "'name':'\\u0007'},{'name':'<b>'}],'topics':[{'name':'\\\"><x'}]}"));
    var feed = feed("/feed/author/A1");
    assertThat(feed.title()).contains("]]><script>alert(1)</script>");
    assertThat(feed.titles().get(0)).startsWith("</title><entry>");
    feed("/feed/works?search=%3Cscript%3E%01&x-forwarded=1".replace("&x-forwarded=1", ""));
    var host = served.get("/feed/works", "X-Forwarded-Proto", "\"><script>").body();
    assertThat(host).doesNotContain("<script>");
  }
}
