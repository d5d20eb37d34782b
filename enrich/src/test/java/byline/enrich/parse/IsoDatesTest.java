package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021|2021",
        "2021-03|2021-03",
        "2021/3/9|2021-03-09",
        "2021-03-09T10:00:00Z|2021-03-09",
        "20210309|2021-03-09",
        "2021 Mar 9|2021-03-09",
        "2021 Mar-Apr|2021-03",
        "2021 Spring|2021",
        "March 2021|2021-03",
        "9 March 2021|2021-03-09",
        "March 9, 2021|2021-03-09",
        "Published online: 9th March 2021|2021-03-09",
        "Tue, 09 Mar 2021 10:00:00 GMT|2021-03-09",
        "19/03/2021|2021-03-19",
        "03/19/2021|2021-03-19",
        "07/2021|2021-07",
        "2021///|2021",
        "2021-2022|2021",
        "2021-13-40|2021",
        "c2021|2021"
      })
  void dateInAnyForm_isIsoInThePrecisionGiven(String printed, String iso) {
    assertThat(IsoDates.read(printed)).isEqualTo(iso);
  }

  @Test
  void numbersThatCouldEachBeTheMonth_leaveTheYearAlone() {
    assertThat(IsoDates.read("03/04/2021")).isEqualTo("2021");
  }

  @Test
  void textWithoutAYear_isNoDate() {
    assertThat(IsoDates.read("forthcoming")).isNull();
    assertThat(IsoDates.read("12345678901")).isNull();
  }
}
