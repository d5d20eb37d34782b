package byline.sink.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrcidIdTest {
  @Test
  void iDs_areReadHoweverTheyAreWritten() {
    for (var written :
        new String[] {
          "0000-0009-9999-0011",
          " 0000000999990011 ",
          "https://orcid.org/0000-0009-9999-0011",
          "orcid.org/0000-0009-9999-0011",
          "0000\u20110009\u20119999\u20110011"
        }) {
      assertThat(OrcidId.read(written)).contains(new OrcidId("0000-0009-9999-0011"));
    }
    assertThat(OrcidId.read("0000-0009-9999-002x")).contains(new OrcidId("0000-0009-9999-002X"));
  }

  @Test
  void wrongCheckDigits_areNoIds() {
    for (var written :
        new String[] {
          "0000-0009-9999-0012",
          "0000-0009-9999-001X",
          "0000-0090-9999-0011",
          "0000-0009-9999-001",
          "0000-0009-9999-00117",
          "https://orcid.example/0000-0009-9999-0011",
          "",
          "<script>",
          "٠000-0009-9999-0011"
        }) {
      assertThat(OrcidId.read(written)).isEmpty();
    }
  }
}
