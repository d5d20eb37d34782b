package byline.sink.claim;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.access.AccessSettings;
import byline.sink.access.Tokens;
import byline.sink.feed.FollowSettings;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClaimTest {
  private static final String[] CURATOR = {"Authorization", "Bearer secret-of-the-curator"};
  private static final String ORCID = "0000-0009-9999-0011";

  @RegisterExtension
  final Served served =
      new Served(
          new AccessSettings(Tokens.parse("ada:secret-of-the-curator", "curator"), Tokens.NONE),
          FollowSettings.usual().openedWhenTold());

  private HttpResponse<String> ask(String id, String form) {
    return served.post("/author/" + id + "/claim", form);
  }

  private JsonNode desk() {
    return Served.json(served.get("/desk", CURATOR));
  }

  @Test
  void asking_waitsOnTheDesk() {
    served.apply(author("A1", "Ada Brook", 1));
    assertThat(served.get("/author/A1/claim", "Accept", "text/html").body())
        .contains("Ada Brook", "name=\"orcid\"");
    var answer = ask("A1", "orcid=" + ORCID + "&note=it+is+me&contact=ada%40brook.example");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).contains("waiting").doesNotContain("brook.example");
    var waiting = desk().path("waiting");
    assertThat(waiting).hasSize(1);
    assertThat(waiting.get(0).path("contact").asText()).isEqualTo("ada@brook.example");
    assertThat(waiting.get(0).path("orcid").asText()).isEqualTo(ORCID);
    assertThat(served.get("/desk").statusCode()).isEqualTo(401);
  }

  @Test
  void askingAgain_isAskingOnce() {
    served.apply(author("A1", "Ada Brook", 1));
    var first = Served.json(ask("A1", "orcid=" + ORCID));
    var again = Served.json(ask("A1", "orcid=https%3A%2F%2Forcid.org%2F" + ORCID));
    assertThat(again).isEqualTo(first);
    assertThat(desk().path("waiting")).hasSize(1);
  }

  @Test
  void wrongIds_areRefusedWithTheFormAsItWasFilledIn() {
    served.apply(author("A1", "Ada Brook", 1));
    assertThat(ask("A1", "orcid=0000-0009-9999-0012").statusCode()).isEqualTo(400);
    var page = served.post("/author/A1/claim", "orcid=0000&note=hello+desk", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("hello desk", "value=\"0000\"", "role=\"alert\"");
    assertThat(ask("A1", "").statusCode()).isEqualTo(400);
    assertThat(ask("A9", "orcid=" + ORCID).statusCode()).isEqualTo(404);
    assertThat(desk().path("waiting")).isEmpty();
  }

  @Test
  void redirectedRecords_areAskedForUnderTheirHeir() {
    served.apply(author("A1", "Ada Brook", 1), new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]"));
    var form = served.get("/author/A2/claim");
    assertThat(form.statusCode()).isEqualTo(301);
    assertThat(form.headers().firstValue("Location")).contains("/author/A1/claim");
    assertThat(ask("A2", "orcid=" + ORCID).statusCode()).isEqualTo(308);
  }

  @Test
  void refusing_forgetsWhatWasToldInConfidence() {
    served.apply(author("A1", "Ada Brook", 1));
    ask("A1", "orcid=" + ORCID + "&note=it+is+me&contact=ada%40brook.example");
    var id = desk().path("waiting").get(0).path("id").asText();
    assertThat(served.post("/desk/" + id + "/refuse", "").statusCode()).isEqualTo(401);
    assertThat(served.post("/desk/" + id + "/refuse", "", CURATOR).statusCode()).isEqualTo(200);
    assertThat(served.post("/desk/" + id + "/refuse", "", CURATOR).statusCode()).isEqualTo(409);
    var decided = desk().path("decided").get(0);
    assertThat(decided.path("state").asText()).isEqualTo("refused");
    assertThat(decided.path("decidedBy").asText()).isEqualTo("ada");
    assertThat(decided.has("contact")).isFalse();
    assertThat(decided.has("note")).isFalse();
    ask("A1", "orcid=" + ORCID + "&note=look+again");
    assertThat(desk().path("waiting").get(0).path("note").asText()).isEqualTo("look again");
  }

  @Test
  void recordThatIsGone_cannotBeConfirmed() {
    served.apply(author("A1", "Ada Brook", 1));
    ask("A1", "orcid=" + ORCID);
    served.apply(new Change.Gone(Kind.AUTHOR, "A1"));
    var id = desk().path("waiting").get(0).path("id").asText();
    var answer = served.post("/desk/" + id + "/confirm", "", CURATOR);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("gone");
  }

  @Test
  void requests_outlastARestart() {
    served.apply(author("A1", "Ada Brook", 1));
    ask("A1", "orcid=" + ORCID);
    served.restart();
    assertThat(desk().path("waiting")).hasSize(1);
  }

  @Test
  void hostileText_isInertOnTheDesk() {
    var hostile =
        "\"><img src=x onerror=alert(1)><script>alert(2)</script>\u202e'; DROP TABLE x;--\0";
    served.apply(put(Kind.AUTHOR, "A1", "{'id':'A1','name':'<script>alert(0)</script>'}"));
    ask("A1", "orcid=" + ORCID + "&note=" + encoded(hostile) + "&contact=" + encoded(hostile));
    var page = served.get("/desk", CURATOR[0], CURATOR[1], "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(2)");
    var form =
        served.post(
            "/author/A1/claim",
            "orcid=" + encoded(hostile) + "&note=" + encoded(hostile),
            "Accept",
            "text/html");
    assertThat(form.body()).doesNotContain("<script", "<img");
    ask("A1", "orcid=0000-0009-9999-0038&note=" + "x".repeat(50_000));
    assertThat(desk().path("waiting")).hasSize(2);
    assertThat(desk().path("waiting").get(1).path("note").asText()).hasSize(2_000);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void askingTooOften_isRefusedForAWhile() {
    served.apply(author("A1", "Ada Brook", 1));
    HttpResponse<String> last = ask("A1", "orcid=" + ORCID);
    for (int i = 0; i < 20; i++) {
      last = ask("A1", "orcid=" + ORCID);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
  }
}
