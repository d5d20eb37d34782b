package byline.sink.http;

import static byline.sink.store.Samples.paper;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {
  @RegisterExtension final Served served = new Served();

  @BeforeEach
  void somePaper() {
    served.apply(paper("P1", "On Moss", 2001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/works/../../etc/passwd",
        "/works/%2e%2e/%2e%2e/etc/passwd",
        "/works/..%2f..%2fetc%2fpasswd",
        "/works/%252e%252e%252fetc",
        "/works/..;/health",
        "/style.css/../../../etc/passwd",
        "//etc/passwd",
        "/works/%5c..%5cetc",
        "/works/%00",
        "/%ff%fe",
        "/works/%c0%ae%c0%ae",
        "/works/%zz",
        "/works/%u0041",
        "/works/%"
      })
  void pathsThatLeadAstray_areRefused(String path) {
    var answer = RawHttp.get(served.port(), path);
    assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 499);
    assertThat(answer).contains("\"error\"").contains("\"message\"").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search=%",
        "search=%e",
        "search=%zz",
        "search=%ff",
        "search=%c3%28",
        "search=%ed%a0%80",
        "search=a%00b",
        "%ff=1",
        "filter=title.search:%c0%af"
      })
  void queriesThatAreNoText_areRefused_andTheParameterNamed(String query) {
    var answer = RawHttp.get(served.port(), "/works?" + query);
    assertThat(RawHttp.status(answer)).as(query).isEqualTo(400);
    assertThat(answer).contains("\"message\"").contains("UTF-8");
  }

  @Test
  void charsetOfAnotherKind_doesNotChangeTheQuestion() {
    var answer =
        RawHttp.get(served.port(), "/works?search=moss", "Content-Type: text/plain; charset=nope");
    assertThat(RawHttp.status(answer)).isEqualTo(400);
  }

  @Test
  void oversizedAddresses_headersAndBodies_areRefused() {
    int port = served.port();
    var long8k = "/works?search=" + "a".repeat(9_000);
    assertThat(RawHttp.status(RawHttp.get(port, long8k))).isEqualTo(414);
    var huge = "/works?search=" + "a".repeat(100_000);
    assertThat(RawHttp.status(RawHttp.get(port, huge))).isEqualTo(414);
    var header = "X-Much: " + "a".repeat(40_000);
    assertThat(RawHttp.status(RawHttp.get(port, "/works", header))).isEqualTo(431);
    var body =
        "GET /works HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\nConnection: close\r\n\r\n";
    assertThat(RawHttp.status(RawHttp.answer(port, body + "a".repeat(1_000)))).isLessThan(500);
  }

  @Test
  void manyParameters_areRefused() {
    var answer = RawHttp.get(served.port(), "/works?" + "a=1&".repeat(200) + "b=2");
    assertThat(RawHttp.status(answer)).isEqualTo(400);
    assertThat(answer).contains("more than 100 parameters");
  }

  @Test
  void whatIsNotHttp_isRefused() {
    int port = served.port();
    for (var request :
        List.of(
            "GARBAGE\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "GET /works HTTP/1.1\r\n\r\n",
            "GET /works HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET /works HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
            "GET /works HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET /works HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\r\n\r\n")) {
      int status = RawHttp.status(RawHttp.answer(port, request));
      assertThat(status == 0 || (status >= 400 && status < 500) || status == 505)
          .as(request + status)
          .isTrue();
    }
  }

  @Test
  void lineBreaks_inAnyParameter_addNoHeader() {
    for (var path :
        List.of(
            "/works?search=a%0d%0aSet-Cookie:%20a=b",
            "/works?select=a%0d%0aSet-Cookie:%20a=b",
            "/works?filter=type:a%0d%0aSet-Cookie:%20a=b",
            "/works?cursor=a%0d%0aSet-Cookie:%20a=b",
            "/works/P1%0d%0aSet-Cookie:%20a=b",
            "/search?q=a%0d%0aSet-Cookie:%20a=b",
            "/graph/P1%0d%0aSet-Cookie:%20a=b",
            "/why/P1%0d%0aSet-Cookie:%20a=b")) {
      var answer = RawHttp.get(served.port(), path);
      var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
      assertThat(head).as(path).doesNotContainIgnoringCase("\nset-cookie");
      assertThat(RawHttp.status(answer)).as(path).isLessThan(500);
    }
  }

  @Test
  void otherMethods_areNotAllowed() {
    for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE")) {
      var answer =
          RawHttp.answer(
              served.port(), method + " /works HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(RawHttp.status(answer)).as(method).isBetween(404, 405);
    }
  }
}
