package byline.sink.http;

import static byline.sink.store.Samples.paper;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Validators, compression, other origins, HEAD. */
class AnswersTest {
  @RegisterExtension final Served served = new Served();

  @Test
  void whoHasTheAnswer_isNotSentItAgain() {
    served.apply(paper("P1", "On Moss", 2001));
    for (var path : List.of("/works/P1", "/works", "/paper/P1", "/style.css", "/why/P1")) {
      var tag = served.get(path).headers().firstValue("ETag").orElse("none");
      var again = served.get(path, "If-None-Match", "\"other\", " + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).contains(tag);
      assertThat(served.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
      assertThat(served.get(path, "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode())
          .isEqualTo(304);
    }
  }

  @Test
  void whatChanged_hasAnotherMark() {
    served.apply(paper("P1", "On Moss", 2001));
    var before = served.get("/works/P1").headers().firstValue("ETag");
    var listBefore = served.get("/works").headers().firstValue("ETag");
    served.apply(paper("P1", "On Moss and Fern", 2001));
    assertThat(served.get("/works/P1").headers().firstValue("ETag")).isNotEqualTo(before);
    assertThat(served.get("/works").headers().firstValue("ETag")).isNotEqualTo(listBefore);
  }

  @Test
  void errors_haveNoMark() {
    assertThat(served.get("/works/none").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void longAnswers_areCompressed_forThoseWhoCanRead() {
    for (int i = 0; i < 30; i++) {
      served.apply(paper("P" + i, "On the Growth of Moss", 2001));
    }
    for (var path : List.of("/works", "/search?q=moss", "/style.css")) {
      var packed = served.get(path, "Accept-Encoding", "gzip");
      assertThat(packed.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
      assertThat(String.join(",", packed.headers().allValues("Vary"))).contains("Accept-Encoding");
      assertThat(served.get(path).headers().firstValue("Content-Encoding")).isEmpty();
    }
  }

  @Test
  void head_saysWhatGetWould_withoutTheBody() {
    served.apply(paper("P1", "On Moss", 2001));
    for (var path : List.of("/works/P1", "/works", "/paper/P1")) {
      var head = served.send("HEAD", path);
      assertThat(head.statusCode()).as(path).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("ETag"))
          .isEqualTo(served.get(path).headers().firstValue("ETag"));
    }
    assertThat(served.send("HEAD", "/works/none").statusCode()).isEqualTo(404);
  }

  @Test
  void scriptsOfOtherSites_mayReadAndOnlyRead() {
    var read = served.get("/works", "Origin", "https://moss.example");
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(read.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    var asked =
        served.send(
            "OPTIONS",
            "/works",
            "Origin",
            "https://moss.example",
            "Access-Control-Request-Method",
            "DELETE");
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD");
  }

  @Test
  void originsThatAreNamed_areTheOnlyOnes() throws Exception {
    var http = HttpSettings.on(0).with(Map.of("cors-origins", "https://moss.example"));
    try (var picky = new Served(http).started()) {
      assertThat(allowed(picky, "https://moss.example")).contains("https://moss.example");
      assertThat(allowed(picky, "https://fern.example")).isEmpty();
      assertThat(String.join(",", picky.get("/works").headers().allValues("Vary")))
          .contains("Origin");
    }
  }

  private static java.util.Optional<String> allowed(Served served, String origin) {
    return served
        .get("/works", "Origin", origin)
        .headers()
        .firstValue("Access-Control-Allow-Origin");
  }

  @Test
  void whoAsksTooOften_isToldToWait() throws Exception {
    var http = HttpSettings.on(0).with(Map.of("requests-per-second", "1", "request-burst", "3"));
    try (var slow = new Served(http).started()) {
      var statuses = new ArrayList<Integer>();
      for (int i = 0; i < 6; i++) {
        statuses.add(slow.get("/works").statusCode());
      }
      assertThat(statuses.subList(0, 3)).containsOnly(200);
      assertThat(statuses).contains(429);
      var refused = slow.get("/works");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      assertThat(Served.json(refused).path("message").asText()).contains("1 requests a second");
      assertThat(slow.get("/works", "X-Forwarded-For", "192.0.2.7").statusCode()).isEqualTo(429);
    }
  }

  @Test
  void behindATrustedProxy_eachClientIsCountedAlone() throws Exception {
    var http =
        HttpSettings.on(0)
            .with(Map.of("requests-per-second", "1", "request-burst", "1", "trusted-proxies", "1"));
    try (var slow = new Served(http).started()) {
      assertThat(slow.get("/works", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(200);
      assertThat(slow.get("/works", "X-Forwarded-For", "192.0.2.2").statusCode()).isEqualTo(200);
      assertThat(slow.get("/works", "X-Forwarded-For", "192.0.2.9, 192.0.2.2").statusCode())
          .as("what the client claims itself is not believed")
          .isEqualTo(429);
    }
  }
}
