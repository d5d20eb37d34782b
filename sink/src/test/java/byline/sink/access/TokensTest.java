package byline.sink.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void linesAreNamedTokens_commentsAndBlanksAreNot() {
    var tokens =
        Tokens.parse("# who\n\nada: a-secret-of-ada-brook\nanother-long-secret\n", "curator");
    assertThat(tokens.all()).extracting(Token::name).containsExactly("ada", "curator");
    assertThat(tokens.withSecret("a-secret-of-ada-brook")).map(Token::name).contains("ada");
    assertThat(tokens.withSecret("another-long-secret")).map(Token::name).contains("curator");
    assertThat(tokens.withSecret("a-secret-of-ada-broo")).isEmpty();
    assertThat(tokens.withSecret("")).isEmpty();
  }

  @Test
  void secretsAreNotKept() {
    var tokens = Tokens.parse("ada:a-secret-of-ada-brook", "curator");
    assertThat(tokens.toString()).doesNotContain("secret");
  }

  @Test
  void whatIsNoToken_isNamedByItsLineAndNotRepeated() {
    assertThatThrownBy(() -> Tokens.parse("\nada:short-one", "curator"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("ada")
        .hasMessageNotContaining("short-one");
    assertThatThrownBy(() -> Tokens.parse("a b:long-enough-for-a-secret", "curator"))
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> Tokens.parse("# nothing\n", "curator"))
        .hasMessageContaining("no token");
    assertThatThrownBy(
            () -> Tokens.parse("long-enough-for-a-secret\nlong-enough-for-another", "curator"))
        .hasMessageContaining("one name");
  }

  @Test
  void randomSecrets_areLongAndNeverTheSame() {
    assertThat(Token.randomSecret()).hasSizeGreaterThan(30).isNotEqualTo(Token.randomSecret());
  }
}
