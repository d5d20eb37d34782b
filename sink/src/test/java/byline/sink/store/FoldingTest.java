package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void marksCaseWidthAndLigatures_areFolded() {
    assertThat(SearchText.fold("Équations ＷＩＤＥ Straße ﬁsh Łódź ΉΧΟΣ Ёлка"))
        .isEqualTo("equations wide strasse fish lodz ηχοσ елка");
  }

  @Test
  void eachCharacterOfAScriptWithoutBlanks_isAWord() {
    assertThat(SearchText.fold("潮流とAI")).isEqualTo("潮 流 と ai");
    assertThat(SearchText.fold("ｻｰﾊﾞ")).isEqualTo(SearchText.fold("サーバ")).isEqualTo("さ ー は");
  }

  @Test
  void words_sayWhereTheyStoodInTheText() {
    var text = "e\u0301tude — №5";
    assertThat(Folding.words(text))
        .containsExactly(new Folding.Word("etude", 0, 6), new Folding.Word("no5", 9, 11));
  }
}
