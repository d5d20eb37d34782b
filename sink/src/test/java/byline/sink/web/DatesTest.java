package byline.sink.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2025-12-02, 2 Dec 2025",
    "2025-12-02T10:00:00Z, 2 Dec 2025",
    "2025-12, Dec 2025",
    "2025, 2025",
    "2025-02-31, 2025-02-31",
    "in spring, in spring"
  })
  void dates_areShownAsFarAsTheyAreKnown(String iso, String shown) {
    assertThat(String.valueOf(Dates.shown(iso)).replace('\u00a0', ' ')).isEqualTo(shown);
  }
}
