package byline.sink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.sink.http.HttpSettings.Limit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HttpSettingsTest {

  @Test
  void whatIsNotSaid_isAsUsual() {
    var usual = HttpSettings.on(8080);
    assertThat(usual.port()).isEqualTo(8080);
    assertThat(usual.limit(Limit.REQUESTS_PER_SECOND)).isEqualTo(50);
    assertThat(usual.limit(Limit.URI_BYTES)).isEqualTo(8_192);
    assertThat(usual.corsOrigins()).containsExactly("*");
    assertThat(HttpSettings.unhurried(0).limit(Limit.REQUESTS_PER_SECOND)).isZero();
  }

  @Test
  void everyLimit_canBeSetByItsName() {
    for (var limit : Limit.values()) {
      int other = limit == Limit.TRUSTED_PROXIES ? 2 : limit == Limit.DOWNLOADS ? 9 : 1_024;
      var changed = HttpSettings.on(0).with(Map.of(limit.key(), "" + other));
      assertThat(changed.limit(limit)).as(limit.key()).isEqualTo(other);
    }
  }

  @Test
  void origins_areListed() {
    assertThat(HttpSettings.on(0).with(Map.of("cors-origins", "")).corsOrigins()).isEmpty();
    var two = Map.of("cors-origins", "https://moss.example, http://fern.example:8080");
    assertThat(HttpSettings.on(0).with(two).corsOrigins())
        .isEqualTo(Set.of("https://moss.example", "http://fern.example:8080"));
  }

  @Test
  void whatIsWrong_isSaidWithWhatIsRight() {
    assertThatThrownBy(() -> HttpSettings.on(70_000)).hasMessageContaining("0 (any) to 65535");
    assertThatThrownBy(() -> HttpSettings.on(0).with(Map.of("speed", "1")))
        .hasMessageContaining("'speed'")
        .hasMessageContaining("requests-per-second");
    assertThatThrownBy(() -> HttpSettings.on(0).with(Map.of("uri-bytes", "many")))
        .hasMessageContaining("uri-bytes must be a whole number from 256 to 65536");
    assertThatThrownBy(() -> HttpSettings.on(0).with(Map.of("cors-origins", "moss.example/x")))
        .hasMessageContaining("https://example.org");
  }
}
