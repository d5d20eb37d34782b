package byline.sink.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ada Brook|Brook|Ada|-",
        "Ada M. Brook|Brook|Ada M.|-",
        "Ludo van der Glen|van der Glen|Ludo|-",
        "Brook, Ada|Brook|Ada|-",
        "Brook, Jr., Ada|Brook|Ada|Jr.",
        "Bo Fell III|Fell|Bo|III",
        "Ana Quill-Feather|Quill-Feather|Ana|-",
        "苔野花|苔野花|-|-",
        "Plinius|Plinius|-|-",
        "The Moss Consortium|The Moss Consortium|-|-",
      })
  void printedNames_areTakenApart(String printed, String family, String given, String suffix) {
    var expected = new CitedName(family, given == null ? "" : given, suffix == null ? "" : suffix);
    assertThat(CitedName.of(printed, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Lan Feng Moss,Feng Moss,Feng Moss,Lan", "Moss Lan Feng,Moss,Moss,Lan Feng"})
  void whatThePageSays_countsMore(String printed, String stated, String family, String given) {
    assertThat(CitedName.of(printed, stated)).isEqualTo(new CitedName(family, given, ""));
  }
}
