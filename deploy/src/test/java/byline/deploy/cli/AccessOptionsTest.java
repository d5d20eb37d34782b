package byline.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.sink.access.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AccessOptionsTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(AccessOptions.CURATOR_TOKEN, "a-secret-of-the-environment");

  private static AccessOptions options(String... arguments) {
    return CommandLine.populateCommand(new AccessOptions(), arguments);
  }

  @Test
  void withoutAnything_nobodyIsConfigured() {
    var settings = options().settings(Map.of());
    assertThat(settings.curators().isEmpty()).isTrue();
    assertThat(settings.readers().isEmpty()).isTrue();
  }

  @Test
  void environment_isOutrankedByTheFile(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("tokens"), "ada:a-secret-of-ada-brook\n");
    assertThat(options().settings(ENVIRONMENT).curators().all())
        .extracting(Token::name)
        .containsExactly("curator");
    var settings = options("--curator-token-file", file.toString()).settings(ENVIRONMENT);
    assertThat(settings.curators().all()).extracting(Token::name).containsExactly("ada");
    var read = options("--read-token-file", file.toString()).settings(Map.of());
    assertThat(read.readers().all()).extracting(Token::name).containsExactly("ada");
  }

  @Test
  void whatCannotBeUsed_isNamed(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("tokens"), "ada:short\n");
    assertThatThrownBy(() -> options("--curator-token-file", "nowhere").settings(Map.of()))
        .isInstanceOf(Misuse.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> options("--curator-token-file", file.toString()).settings(Map.of()))
        .isInstanceOf(Misuse.class)
        .hasMessageContaining("--curator-token-file")
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> options().settings(Map.of(AccessOptions.READ_TOKEN, "short")))
        .isInstanceOf(Misuse.class)
        .hasMessageContaining(AccessOptions.READ_TOKEN);
  }
}
