package byline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://Feed.Example/Author/Lin, http://feed.example/Author/Lin",
    "http://feed.example:80/a, http://feed.example/a",
    "https://feed.example:443/a, https://feed.example/a",
    "https://feed.example:08443/a, https://feed.example:8443/a",
    "https://feed.example:/a, https://feed.example/a",
    "https://feed.example, https://feed.example/",
    "https://feed.example?q=1, https://feed.example/?q=1",
    "https://feed.example/a/./b/../c#top, https://feed.example/a/c",
    "https://feed.example/../../c, https://feed.example/c",
    "https://feed.example/a/.., https://feed.example/",
    "https://feed.example/a/%2E%2e/b, https://feed.example/b",
    "https://feed.example/%7elin/%c3%a9, https://feed.example/~lin/%C3%A9",
    "https://feed.example/~lin/é b, https://feed.example/~lin/%C3%A9%20b",
    "https://feed.example/100%, https://feed.example/100%25",
    "https://feed.example/a?b=2&a=1&b=%2f, https://feed.example/a?b=2&a=1&b=%2F",
    "https://bücher.example/, https://xn--bcher-kva.example/",
    "http://[2001:DB8::1]:80/, http://[2001:db8::1]/",
    "file:/data/My page.html, file:///data/My%20page.html",
    "file://localhost/data/p.html, file:///data/p.html",
    "file:///data/p.html, file:///data/p.html",
    "'  https://feed.example/a  ', https://feed.example/a",
  })
  void oneAddress_isWrittenInOneWay(String raw, String canonical) {
    assertThat(PageUrl.canonical(raw)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "feed.example/a",
        "/data/p.html",
        "mailto:someone",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "http:feed",
        "https://name:word@feed.example/",
        "https://feed.example:99999/",
        "https://feed.example:x/",
        "https://feed example/",
        "https://feed..example/",
        "https://feed.example/\uD800",
        "file:p.html"
      })
  void junk_isRefused(String raw) {
    assertThatThrownBy(() -> PageUrl.canonical(raw)).isInstanceOf(BadUrl.class);
  }

  @Test
  void endlessAddress_isRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> PageUrl.canonical("https://feed.example/" + "a".repeat(100_000)))
        .isInstanceOf(BadUrl.class)
        .hasMessageContaining("longer than 8192")
        .satisfies(e -> assertThat(e.toString().length()).isLessThan(300));
  }

  @Property
  void canonicalForm_isItsOwnCanonicalForm(@ForAll @StringLength(max = 40) String tail) {
    String once;
    try {
      once = PageUrl.canonical("https://feed.example/" + tail);
    } catch (BadUrl e) {
      return;
    }
    assertThat(PageUrl.canonical(once)).isEqualTo(once).matches("\\p{ASCII}*");
  }
}
