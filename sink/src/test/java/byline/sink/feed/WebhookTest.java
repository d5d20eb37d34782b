package byline.sink.feed;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.paper;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.access.AccessSettings;
import byline.sink.access.Tokens;
import byline.sink.feed.FollowSettings.Targets;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookTest {
  private static final String SECRET = "between-you-and-me";
  private static final String[] CURATOR = {
    "Authorization", "Bearer secret-of-the-curator", "Content-Type", "application/json"
  };

  @RegisterExtension final Served served = served(Targets.ANY, Duration.ofDays(3));
  @RegisterExtension final Served guarded = served(Targets.PUBLIC, Duration.ofDays(3));
  @RegisterExtension final Served hasty = served(Targets.ANY, Duration.ofMillis(1));
  private final Listener listener = new Listener();

  private static Served served(Targets targets, Duration patience) {
    return new Served(
        new AccessSettings(Tokens.parse("ada:secret-of-the-curator", "curator"), Tokens.NONE),
        new FollowSettings(
                FollowSettings.usual().log(),
                FollowSettings.usual().streams(),
                new FollowSettings.Webhooks(targets, Duration.ofMillis(10), patience))
            .openedWhenTold());
  }

  @AfterEach
  void stopListening() {
    listener.close();
  }

  private static HttpResponse<String> make(Served where, String url, String follow) {
    return where.post(
        "/webhooks",
        "{\"url\":\"%s\",\"follow\":\"%s\",\"secret\":\"%s\"}".formatted(url, follow, SECRET),
        CURATOR);
  }

  private static JsonNode body(Listener.Heard heard) {
    try {
      return new ObjectMapper().readTree(heard.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> hearUntil(String id) {
    var told = new ArrayList<String>();
    while (told.isEmpty() || !told.get(told.size() - 1).endsWith(" " + id)) {
      body(listener.next())
          .path("events")
          .forEach(e -> told.add(e.path("event").asText() + " " + e.path("id").asText()));
    }
    return told;
  }

  @Test
  void whatHappens_isToldWithASignature() {
    served.openLog();
    var made = make(served, listener.url("/hook?a=b"), "/works?filter=publication_year:%3E2000");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(made.body()).doesNotContain(SECRET);
    served.apply(paper("P1", "On Moss", 2001), paper("P2", "On Fern", 1999));
    var heard = listener.next();
    assertThat(heard.path()).isEqualTo("/hook?a=b");
    var time = heard.signature().substring(2, heard.signature().indexOf(','));
    assertThat(heard.signature())
        .isEqualTo(
            Signature.of(
                SECRET,
                Instant.ofEpochSecond(Long.parseLong(time)),
                heard.body().getBytes(StandardCharsets.UTF_8)));
    var events = body(heard).path("events");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).path("id").asText()).isEqualTo("P1");
    assertThat(events.get(0).path("sequence").asLong()).isPositive();
    served.apply(new Change.Gone(Kind.PAPER, "P1"));
    assertThat(hearUntil("P1")).containsExactly("gone P1");
  }

  @Test
  void signature_isTheOneThatWasPublished() {
    assertThat(
            Signature.of("key", Instant.ofEpochSecond(1), "moss".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("t=1,v1=63ef2415b296568141a0ac23a133203a36f0a3b7a4500a0978f9bea403166570");
  }

  @Test
  void failedCalls_areMadeAgain_alsoAfterARestart() {
    served.apply(author("A1", "Ada Brook", 1));
    served.openLog();
    var id = Served.json(make(served, listener.url("/"), "/author/A1")).path("id").asText();
    listener.answerWith(500);
    served.apply(author("A1", "Ada M. Brook", 1));
    assertThat(hearUntil("A1")).containsExactly("changed A1");
    assertThat(hearUntil("A1")).containsExactly("changed A1");
    listener.answerWith(301);
    assertThat(listener.next().path()).isEqualTo("/");
    served.restart();
    assertThat(listener.next().path()).isEqualTo("/");
    listener.answerWith(200);
    var hook = Served.json(served.get("/webhooks/" + id, CURATOR));
    while (hook.path("failures").asInt() > 0 || hook.has("problem")) {
      hook = Served.json(served.get("/webhooks/" + id, CURATOR));
    }
    assertThat(hook.path("state").asText()).isEqualTo("enabled");
  }

  @Test
  void webhooksThatFailForLong_areDisabledAndCanBeEnabled() {
    hasty.openLog();
    var id = Served.json(make(hasty, listener.url("/"), "/works")).path("id").asText();
    listener.answerWith(500);
    hasty.apply(paper("P1", "On Moss", 2001));
    var hook = Served.json(hasty.get("/webhooks/" + id, CURATOR));
    while (!hook.path("state").asText().equals("disabled")) {
      hook = Served.json(hasty.get("/webhooks/" + id, CURATOR));
    }
    assertThat(hook.path("problem").asText()).contains("500");
    listener.answerWith(200);
    assertThat(hasty.post("/webhooks/" + id + "/enable", "", CURATOR).statusCode()).isEqualTo(200);
    hasty.apply(paper("P2", "On Fern", 2001));
    assertThat(hearUntil("P2")).contains("appeared P1", "appeared P2");
    assertThat(hasty.send("DELETE", "/webhooks/" + id, CURATOR).statusCode()).isEqualTo(204);
    assertThat(hasty.get("/webhooks/" + id, CURATOR).statusCode()).isEqualTo(404);
  }

  @Test
  void privateTargets_areRefusedUnlessConfigured() {
    var refused = make(guarded, listener.url("/"), "/works");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("no public address");
  }

  @Test
  void whatIsNoWebhook_isRefusedByName() {
    for (var wrong :
        new String[] {
          "{\"url\":\"%s\",\"follow\":\"/works\",\"secret\":\"short\"}",
          "{\"url\":\"%s\",\"follow\":\"/nothing\",\"secret\":\"between-you-and-me\"}",
          "{\"url\":\"%s\",\"follow\":\"/author/A9\",\"secret\":\"between-you-and-me\"}",
          "{\"url\":\"%s\",\"follow\":\"/works?filter=x:1\",\"secret\":\"between-you-and-me\"}",
          "{\"url\":\"%s\",\"follow\":\"/works?page=2\",\"secret\":\"between-you-and-me\"}",
          "[]",
          "moss"
        }) {
      var answer = served.post("/webhooks", wrong.formatted(listener.url("/")), CURATOR);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(served.post("/webhooks", "{}").statusCode()).isEqualTo(401);
    assertThat(served.get("/webhooks").statusCode()).isEqualTo(401);
    assertThat(Served.json(served.get("/webhooks", CURATOR)).path("webhooks")).isEmpty();
  }
}
