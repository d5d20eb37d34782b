package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {
  @Test
  void lastWord_mayGoOn() {
    assertThat(Term.of("Tide gau")).containsExactly(closed("tide"), new Term("gau", true));
    assertThat(Term.of("self-supervised"))
        .containsExactly(closed("self"), new Term("supervised", true));
  }

  @Test
  void whatStandsBetweenQuotes_isAPhrase() {
    assertThat(Term.of("a \"Tide  Gauge\" b"))
        .containsExactly(closed("a"), closed("tide gauge"), new Term("b", true));
    assertThat(Term.of("\"tide gauge\"")).containsExactly(closed("tide gauge"));
    assertThat(Term.of("tide \"gau")).containsExactly(closed("tide"), new Term("gau", true));
    assertThat(Term.of("\"\" \"?\"")).isEmpty();
  }

  @Test
  void charactersWithoutBlanksBetween_areAPhrase() {
    assertThat(Term.of("潮流 観測")).containsExactly(closed("潮 流"), closed("観 測"));
    assertThat(Term.of("東京tower")).containsExactly(new Term("東 京 tower", true));
  }

  private static Term closed(String text) {
    return new Term(text, false);
  }
}
