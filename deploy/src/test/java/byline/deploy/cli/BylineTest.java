package byline.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local",
        "setup",
        "push",
        "enrich",
        "sink",
        "why",
        "curate",
        "forget",
        "bench",
        "generate"
      })
  void everyCommand_explainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: byline " + command);
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "push"})
  void pathThatDoesNotExist_isOneLineAndCodeTwo(String command) {
    assertThat(run(command, "nowhere/at-all")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("byline: no such file or folder: nowhere/at-all");
  }

  @Test
  void unknownOption_isOneLineAndCodeTwo() {
    assertThat(run("local", "--twice")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("byline: Unknown option: '--twice' (see byline local --help)");
  }

  @Test
  void illegalNumber_isNamedWithWhatIsLegal() {
    assertThat(run("local", "--once", "--partitions", "0")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("byline: --partitions: 0, must be at least 1");
  }

  @Test
  void fileWhereAFolderShouldBe_isNamed(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(run("local", "--once", "--export", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--export").contains("is no folder");
  }

  @Test
  void nothingAsked_isExplained() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: byline");
  }

  private int run(String... args) {
    return Byline.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
