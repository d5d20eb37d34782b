package byline.sink.feed;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.paper;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.access.AccessSettings;
import byline.sink.feed.EventLines.Received;
import byline.sink.feed.FollowSettings.Log;
import byline.sink.feed.FollowSettings.Opening;
import byline.sink.feed.FollowSettings.Streams;
import byline.sink.feed.FollowSettings.Webhooks;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventsTest {
  private static final int SHORT_LOG = 5_000;

  @RegisterExtension
  final Served served =
      new Served(
          AccessSettings.readOnly(),
          new FollowSettings(
              new Log(SHORT_LOG, Opening.WHEN_TOLD),
              new Streams(4, Duration.ofMillis(100), Duration.ofSeconds(1)),
              Webhooks.usual()));

  @BeforeEach
  void openLog() {
    served.apply(
        author("A1", "Ada Brook", 1), author("A2", "A. Brook", 1), author("A3", "Cy Dell", 1));
    served.openLog();
  }

  private EventLines listen(String path, String lastId) {
    return new EventLines(served.uri(path), lastId);
  }

  private static Change.Put by(String id, String title, String author) {
    return put(
        Kind.PAPER,
        id,
        "{'id':'%s','title':'%s','year':2001,'authors':[{'name':'A. Brook','id':'%s'}]}"
            .formatted(id, title, author));
  }

  private static JsonNode data(Received event) {
    try {
      return new ObjectMapper().readTree(event.data());
    } catch (JsonProcessingException e) {
      throw new AssertionError(event.data(), e);
    }
  }

  private static List<String> told(List<Received> events) {
    return events.stream().map(e -> e.name() + " " + data(e).path("id").asText()).toList();
  }

  @Test
  void events_comeAsTheyHappen() {
    try (var events = listen("/events/author/A1", "")) {
      assertThat(events.type()).startsWith("text/event-stream");
      var begin = Long.parseLong(events.awaitSilence());
      served.apply(by("P1", "On Moss", "A1"), by("P2", "Other", "A3"));
      served.apply(by("P1", "On Fern", "A1"));
      served.apply(new Change.Gone(Kind.PAPER, "P1"));
      var seen = events.until(event -> event.name().equals("gone"));
      assertThat(told(seen)).containsExactly("appeared P1", "changed P1", "gone P1");
      assertThat(seen).extracting(e -> Long.parseLong(e.id())).isSorted().allMatch(i -> i > begin);
      assertThat(data(seen.get(1)).path("fields").toString()).isEqualTo("[\"title\"]");
      assertThat(data(seen.get(2)).path("name").asText()).isEqualTo("On Fern");
      assertThat(data(seen.get(0)).path("page").asText()).isEqualTo("/paper/P1");
      assertThat(data(seen.get(0)).path("sequence").asText()).isEqualTo(seen.get(0).id());
    }
  }

  @Test
  void listenersWhoComeBack_missNothingAndHearNothingTwice() {
    var heard = new ArrayList<Received>();
    var lastId = "";
    for (int round = 0; round < 4; round++) {
      var query = round % 2 == 0 || lastId.isEmpty() ? "" : "?lastEventId=" + lastId;
      try (var events = listen("/events/author/A1" + query, query.isEmpty() ? lastId : "")) {
        if (round == 0) {
          lastId = events.awaitSilence();
        }
        int name = round;
        IntStream.range(0, 5).forEach(i -> served.apply(by("P" + name + i, "On Moss", "A1")));
        var last = "P" + round + (round == 3 ? 4 : 2);
        heard.addAll(events.until(event -> data(event).path("id").asText().equals(last)));
        lastId = events.lastId();
      }
      served.restart();
    }
    var wanted = IntStream.range(0, 20).mapToObj(i -> "appeared P" + i / 5 + i % 5).toList();
    assertThat(told(heard)).isEqualTo(wanted);
  }

  @Test
  void whatConcernsNobody_isNotLookedThroughTwice() {
    try (var events = listen("/events/author/A1", "")) {
      var before = Long.parseLong(events.awaitSilence());
      served.apply(by("P1", "On Moss", "A3"));
      var after = Long.parseLong(events.awaitSilence());
      while (after == before) {
        after = Long.parseLong(events.awaitSilence());
      }
      assertThat(after).isEqualTo(before + 1);
    }
  }

  @Test
  void listenersWhoWereAwayTooLong_areToldToLoadAfresh() {
    String lastId;
    try (var events = listen("/events/author/A1", "")) {
      lastId = events.awaitSilence();
    }
    for (int i = 0; i < 3; i++) {
      int from = i * 2_000;
      served.apply(
          IntStream.range(0, 2_000)
              .mapToObj(n -> paper("P" + (from + n), "On Moss", 2001))
              .toArray(Change[]::new));
    }
    try (var events = listen("/events/author/A1", lastId)) {
      var first = events.next();
      assertThat(first.name()).isEqualTo("reset");
      served.apply(by("P1", "On Moss", "A1"));
      var next = events.next();
      assertThat(told(List.of(next))).containsExactly("changed P1");
      assertThat(Long.parseLong(next.id())).isGreaterThan(Long.parseLong(first.id()));
    }
    try (var events = listen("/events/works", "999999999999999")) {
      assertThat(events.next().name()).isEqualTo("reset");
    }
  }

  @Test
  void whoeverIsMerged_isFollowedUnderTheHeir() {
    String lastId;
    try (var events = listen("/events/author/A2", "")) {
      lastId = events.awaitSilence();
      served.apply(new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]"));
      var redirect = events.next();
      assertThat(redirect.name()).isEqualTo("redirect");
      assertThat(data(redirect).path("redirectTo").asText()).isEqualTo("A1");
      served.apply(by("P1", "On Moss", "A1"), new Change.Redirect(Kind.AUTHOR, "A1", "A3", "[]"));
      served.apply(by("P3", "On Dew", "A3"));
      var rest = events.until(event -> data(event).path("id").asText().equals("P3"));
      assertThat(told(rest)).containsExactlyInAnyOrder("appeared P1", "redirect A1", "appeared P3");
      lastId = redirect.id();
    }
    try (var events = listen("/events/author/A2", lastId)) {
      var rest = events.until(event -> data(event).path("id").asText().equals("P3"));
      assertThat(told(rest)).containsExactlyInAnyOrder("appeared P1", "redirect A1", "appeared P3");
    }
    try (var events = listen("/events/author/A2", "")) {
      assertThat(data(events.next()).path("redirectTo").asText()).isEqualTo("A3");
    }
  }

  @Test
  void severalAreFollowedAtOnce_andQueriesAsTheySelect() {
    try (var people = listen("/events/author/A1,A3", "");
        var works = listen("/events/works?search=moss&filter=publication_year:2001", "")) {
      people.awaitSilence();
      works.awaitSilence();
      served.apply(by("P1", "On Moss", "A2"));
      served.apply(by("P2", "On Fern", "A1"));
      served.apply(by("P3", "On Moss too", "A3"), paper("P4", "On Moss later", 2002));
      assertThat(told(List.of(people.next(), people.next())))
          .containsExactly("appeared P2", "appeared P3");
      assertThat(told(List.of(works.next(), works.next())))
          .containsExactly("appeared P1", "appeared P3");
      served.apply(new Change.Gone(Kind.PAPER, "P1"));
      assertThat(told(List.of(works.next()))).containsExactly("gone P1");
    }
  }

  @Test
  void whatCannotBeFollowed_isRefused() {
    assertThat(served.get("/events/author/A9").statusCode()).isEqualTo(404);
    assertThat(served.get("/events/author/A1,A9").statusCode()).isEqualTo(404);
    assertThat(served.get("/events/works?filter=nothing:1").statusCode()).isEqualTo(400);
    assertThat(served.get("/events/works?lastEventId=x").statusCode()).isEqualTo(400);
    assertThat(served.get("/events/works", "Last-Event-ID", "-1").statusCode()).isEqualTo(400);
  }

  @Test
  void tooManyListeners_areAskedToComeLater() {
    try (var one = listen("/events/works", "");
        var two = listen("/events/works", "");
        var three = listen("/events/works", "");
        var four = listen("/events/works", "")) {
      List.of(one, two, three, four).forEach(EventLines::awaitSilence);
      var fifth = served.get("/events/works");
      assertThat(fifth.statusCode()).isEqualTo(503);
      assertThat(fifth.headers().firstValue("Retry-After")).isPresent();
    }
    awaitStreams(0);
  }

  @Test
  void whoeverTakesNothing_isDropped() throws IOException {
    try (var slow = new Socket()) {
      slow.setReceiveBufferSize(4_096);
      slow.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
      slow.getOutputStream()
          .write(
              "GET /events/works HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      awaitStreams(1);
      var title = "moss ".repeat(4_000);
      for (int i = 0; i < 4; i++) {
        int from = i * 200;
        served.apply(
            IntStream.range(0, 200)
                .mapToObj(n -> paper("P" + (from + n), title, 2001))
                .toArray(Change[]::new));
      }
      awaitStreams(0);
    }
  }

  private void awaitStreams(int wanted) {
    var line = "byline_sink_streams " + wanted + ".0";
    while (!served.get("/metrics").body().contains(line)) {
      Thread.onSpinWait();
    }
  }
}
