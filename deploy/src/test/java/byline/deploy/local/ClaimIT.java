package byline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.intake.Suspicion;
import byline.enrich.topology.Filing;
import byline.ingest.page.TopicNames;
import byline.ingest.push.Feed;
import byline.ingest.source.PageSource;
import byline.sink.access.AccessSettings;
import byline.sink.access.Tokens;
import byline.sink.feed.FollowSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person asks for a record, a curator confirms, and the record changes: through a real broker.
 */
@Timeout(300)
class ClaimIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SECRET = "secret-of-the-curator";
  private static final String ORCID = "0000-0009-9999-0011";
  private static LocalPipeline pipeline;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    var access = new AccessSettings(Tokens.parse("ada:" + SECRET, "curator"), Tokens.NONE);
    var settings =
        new LocalSettings(
            folder.resolve("data"),
            2,
            2,
            0,
            0,
            access,
            FollowSettings.usual(),
            Suspicion.standard());
    pipeline = new LocalPipeline(settings, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    new Feed(pipeline.pusher(), pipeline::settleOrFail, refused -> {})
        .from(PageSource.of(Path.of("samples")));
    pipeline.pusher().flush();
    pipeline.settle();
    pipeline.open();
  }

  @AfterAll
  static void stop() {
    pipeline.close();
  }

  @Test
  void confirmedClaim_changesTheRecord_andItsWithdrawalChangesItBack() throws Exception {
    var id = get("authors?per-page=1").path("results").get(0).path("id").asText();
    try (var events = events("events/author/" + id)) {
      var request = post("author/" + id + "/claim", "orcid=" + ORCID + "&contact=a%40b.example");
      assertThat(request.path("state").asText()).isEqualTo("waiting");
      assertThat(get("authors/" + id).path("identifiers").has("orcid")).isFalse();

      var path = "desk/" + request.path("id").asText();
      var decided = post(path + "/confirm", "").path("decided").get(0);
      assertThat(decided.path("state").asText()).isEqualTo("confirmed");
      assertThat(decided.has("contact")).isFalse();
      awaitEvent(events, "identifiers");
      var author = get("authors/" + id);
      assertThat(author.path("identifiers").path("orcid").asText()).isEqualTo(ORCID);
      assertThat(author.path("claimed").asBoolean()).isTrue();
      assertThat(author.path("verification").path("label").asText()).contains("curator");
      assertThat(get("authors/orcid:" + ORCID).path("id").asText()).isEqualTo(id);
      assertThat(filing().standing())
          .hasEntrySatisfying(
              decided.path("decision").asText(),
              decision -> assertThat(decision.by()).isEqualTo("ada"));

      post(path + "/withdraw", "");
      awaitEvent(events, "identifiers");
      assertThat(get("authors/" + id).path("identifiers").has("orcid")).isFalse();
      assertThat(filing().standing()).isEmpty();
    }
  }

  private static Filing filing() {
    return new Filing(
        Map.of("bootstrap.servers", pipeline.bootstrap()), TopicNames.standard().curation());
  }

  private static BufferedReader events(String path) throws Exception {
    var reader =
        new BufferedReader(
            new InputStreamReader(
                CLIENT.send(request(path).build(), BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8));
    assertThat(reader.readLine()).startsWith(":");
    return reader;
  }

  private static void awaitEvent(BufferedReader events, String field) throws Exception {
    for (var line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data: ")
          && JSON.readTree(line.substring(6)).path("fields").toString().contains(field)) {
        return;
      }
    }
    throw new AssertionError("the stream has ended");
  }

  private static JsonNode get(String path) throws Exception {
    return JSON.readTree(CLIENT.send(request(path).build(), BodyHandlers.ofString()).body());
  }

  private static JsonNode post(String path, String form) throws Exception {
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Bearer " + SECRET)
            .POST(BodyPublishers.ofString(form));
    var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return JSON.readTree(answer.body());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(pipeline.http() + path));
  }
}
