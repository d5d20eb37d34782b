package byline.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.local.LocalPipeline;
import byline.deploy.local.LocalSettings;
import byline.ingest.push.Feed;
import byline.ingest.source.PageSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command and the route over the sample pages. */
@Timeout(300)
class WhyIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static LocalPipeline pipeline;
  private static List<JsonNode> papers;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    var settings = new LocalSettings(folder.resolve("data"), 2, 2, 0, 0);
    pipeline = new LocalPipeline(settings, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    new Feed(pipeline.pusher(), pipeline::settleOrFail, refused -> {})
        .from(PageSource.of(Path.of("samples")));
    pipeline.pusher().flush();
    pipeline.settle();
    papers = new ArrayList<>();
    JSON.readTree(get("/works?per-page=200")).path("results").forEach(papers::add);
  }

  @AfterAll
  static void stop() {
    pipeline.close();
  }

  @Test
  void claimsOfOnePaper_areOneForCommandAndRoute() throws Exception {
    JsonNode shrimp = titled("Snapping Shrimp as a Clock").get(0);
    String left = claim(shrimp, 0);
    String right = claim(shrimp, 2);

    String said = why(left, right);
    assertThat(said).startsWith("One paper: " + shrimp.path("id").asText()).contains("because");
    JsonNode answered = JSON.readTree(get(asked(left, right)));
    assertThat(answered.path("same").asBoolean()).isTrue();
    assertThat(answered.path("chain"))
        .isEqualTo(JSON.readTree(why("--json", left, right)).path("chain"));
  }

  @Test
  void paperAndItsSupplement_areTwo_andItIsSaidWhy() throws Exception {
    List<JsonNode> reefs = titled("Listening for Reefs");
    String left = reefs.get(0).path("id").asText();
    String right = reefs.get(1).path("id").asText();

    assertThat(why(left, right)).contains("forbidden, companion-of-other-work");
    JsonNode answered = JSON.readTree(get("/why/" + left + "/" + right));
    assertThat(answered.path("same").asBoolean()).isFalse();
    assertThat(answered.path("rules").path("rule").asText()).isEqualTo("companion-of-other-work");
  }

  @Test
  void readAgain_answersTheSame() {
    List<JsonNode> editorials = titled("Editorial");
    String left = claim(editorials.get(0), 0);
    String right = claim(editorials.get(1), 0);

    assertThat(why("--json", left, right)).isEqualTo(why("--json", left, right));
  }

  @Test
  void whatIsUnknown_isOneLine() {
    assertThat(complaint("https://nowhere.example/#x", claim(papers.get(0), 0)))
        .containsExactly(
            "byline: no live claim is https://nowhere.example/#x: no page"
                + " https://nowhere.example/ stands in the ledger");
  }

  @Test
  void personAndWork_areNotCompared() throws Exception {
    String claim = claim(papers.get(0), 0);
    String name = papers.get(0).path("id").asText() + ":1";

    assertThat(complaint(claim, name)).singleElement().asString().contains("about a person");
    assertThat(JSON.readTree(get(asked(claim, name))).path("message").asText())
        .contains("name two of one kind");
  }

  private static List<JsonNode> titled(String title) {
    return papers.stream().filter(p -> p.path("title").asText().contains(title)).toList();
  }

  private static String claim(JsonNode paper, int place) {
    JsonNode claim = paper.path("claims").path(place);
    String locator = claim.path("locator").asText();
    return claim.path("page").asText() + (locator.startsWith("#") ? "" : "#") + locator;
  }

  private static String asked(String left, String right) {
    return "/why?left="
        + URLEncoder.encode(left, StandardCharsets.UTF_8)
        + "&right="
        + URLEncoder.encode(right, StandardCharsets.UTF_8);
  }

  private static String get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(pipeline.http()).resolve(path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String why(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    assertThat(run(out, err, args)).as(err.toString()).isZero();
    return out.toString();
  }

  private static List<String> complaint(String... args) {
    var err = new StringWriter();
    assertThat(run(new StringWriter(), err, args)).isNotZero();
    return err.toString().lines().toList();
  }

  private static int run(StringWriter out, StringWriter err, String... args) {
    var all = new ArrayList<>(List.of("why", "--bootstrap", pipeline.bootstrap()));
    all.addAll(List.of(args));
    return Byline.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }
}
