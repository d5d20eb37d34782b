package byline.sink.access;

import static byline.sink.store.Samples.author;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.feed.FollowSettings;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTest {
  private static final String CURATOR = "secret-of-the-curator";
  private static final String READER = "secret-of-the-reader";
  private static final AccessSettings GUARDED =
      new AccessSettings(
          Tokens.parse("ada:" + CURATOR, "curator"), Tokens.parse("guests:" + READER, "reader"));

  @RegisterExtension final Served open = new Served();

  @RegisterExtension
  final Served guarded = new Served(GUARDED, FollowSettings.usual().openedWhenTold());

  @Test
  void withoutTokens_readingIsPublicAndWritingOff() {
    open.apply(author("A1", "Ada Brook", 1));
    assertThat(open.get("/authors").statusCode()).isEqualTo(200);
    assertThat(open.get("/desk").statusCode()).isEqualTo(403);
    assertThat(open.get("/desk").body()).contains("--curator-token-file");
    assertThat(open.post("/author/A1/claim", "orcid=0000-0009-9999-0011").statusCode())
        .isEqualTo(403);
    assertThat(open.get("/login", "Accept", "text/html").body()).contains("nobody may write");
  }

  @Test
  void withReadToken_strangersAreChallenged() {
    var answer = guarded.get("/authors");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .get()
        .asString()
        .contains("Bearer realm=", "Basic realm=");
    assertThat(Served.json(answer).path("message").asText()).contains("token");
    assertThat(guarded.get("/author/A1/claim").statusCode()).isEqualTo(401);
    assertThat(guarded.get("/feed/works").statusCode()).isEqualTo(401);
    assertThat(guarded.get("/health").statusCode()).isEqualTo(503);
    assertThat(guarded.get("/style.css").statusCode()).isEqualTo(200);
  }

  @Test
  void tokens_letTheirBearersIn() {
    assertThat(guarded.get("/authors", "Authorization", "Bearer " + READER).statusCode())
        .isEqualTo(200);
    assertThat(guarded.get("/authors", "Authorization", basic(READER)).statusCode()).isEqualTo(200);
    assertThat(guarded.get("/authors", "Authorization", "Bearer " + CURATOR).statusCode())
        .isEqualTo(200);
    assertThat(guarded.get("/desk", "Authorization", "Bearer " + CURATOR).statusCode())
        .isEqualTo(200);
    assertThat(guarded.get("/desk", "Authorization", "Bearer " + READER).statusCode())
        .isEqualTo(403);
    for (var wrong : new String[] {"Bearer " + READER + "x", "Basic !!!", "Bearer", "Digest a"}) {
      assertThat(guarded.get("/authors", "Authorization", wrong).statusCode()).isEqualTo(401);
    }
  }

  private static String basic(String secret) {
    var text = "anybody:" + secret;
    return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void browsers_areAskedOnAPageAndGetASession() {
    var asked = guarded.get("/authors?search=moss", "Accept", "text/html");
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.headers().firstValue("WWW-Authenticate").orElseThrow())
        .doesNotContain("Basic");
    assertThat(asked.body()).contains("type=\"password\"", "/authors?search=moss");
    var login = guarded.post("/login", "token=" + CURATOR + "&next=%2Fdesk");
    assertThat(login.statusCode()).isEqualTo(303);
    assertThat(login.headers().firstValue("Location")).contains("/desk");
    var cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain(CURATOR);
    var session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(guarded.get("/desk", "Cookie", session).statusCode()).isEqualTo(200);
    var logout = guarded.post("/logout", "", "Cookie", session);
    assertThat(logout.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
  }

  @Test
  void wrongTokens_openNoSession() {
    var login = guarded.post("/login", "token=wrong");
    assertThat(login.statusCode()).isEqualTo(401);
    assertThat(login.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void login_leadsToAddressesOfOursOnly() {
    for (var next :
        new String[] {
          "%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example", "%2F%0D%0Ax"
        }) {
      HttpResponse<String> login = guarded.post("/login", "token=" + READER + "&next=" + next);
      assertThat(login.headers().firstValue("Location")).contains("/");
    }
  }

  @Test
  void sessions_endWithTimeAndWithTheirTokenAndCannotBeMade() {
    var sessions = new Sessions(GUARDED);
    var now = Instant.parse("2026-01-01T00:00:00Z");
    var visitor = new Visitor("guests", Visitor.Role.READER);
    var cookie = sessions.open(visitor, now);
    assertThat(sessions.read(cookie, now)).contains(visitor);
    assertThat(sessions.read(cookie, now.plus(Sessions.LIFE))).isEmpty();
    assertThat(new Sessions(AccessSettings.readOnly()).read(cookie, now)).isEmpty();
    var raised =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("CURATOR|ada|99999999999999".getBytes(StandardCharsets.UTF_8));
    assertThat(sessions.read(raised + cookie.substring(cookie.indexOf('.')), now)).isEmpty();
    for (var junk : new String[] {"", ".", "a.b", "QQ.QQ", "%%.%%"}) {
      assertThat(sessions.read(junk, now)).isEmpty();
    }
  }

  @Test
  void otherSitesPages_canSendNothing() {
    var bearer = "Bearer " + CURATOR;
    for (var origin : new String[] {"https://evil.example", "null", "not an origin"}) {
      var answer = guarded.post("/desk/C1/confirm", "", "Authorization", bearer, "Origin", origin);
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(
            guarded
                .post(
                    "/desk/C1/confirm", "", "Authorization", bearer, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    var ours = "http://127.0.0.1:" + guarded.port();
    assertThat(
            guarded
                .post("/desk/C1/confirm", "", "Authorization", bearer, "Origin", ours)
                .statusCode())
        .isEqualTo(409);
  }
}
