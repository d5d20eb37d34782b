package byline.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadsCommandTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void everyEndpoint_isMeasuredOverHttpAndInSql() throws IOException {
    var json = folder.resolve("figures.json");
    var run =
        BylineRun.of(
            "bench",
            "reads",
            "--papers",
            "500",
            "--clients",
            "2",
            "--questions",
            "5",
            "--store",
            folder.resolve("bench.db").toString(),
            "--json",
            json.toString());
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.code()).isZero();
    var figures = new JsonMapper().readTree(json.toFile());
    assertThat(figures.size()).isGreaterThan(15);
    assertThat(figures)
        .allSatisfy(
            figure -> {
              assertThat(figure.at("/http/p95").asDouble()).isPositive();
              assertThat(figure.at("/sql/p95").asDouble()).isPositive();
              assertThat(run.out()).contains(figure.at("/endpoint").asText());
            });
  }

  @Test
  void numbersThatMakeNoSense_areRefusedByName() {
    var run = BylineRun.of("bench", "reads", "--clients", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("clients");
  }
}
