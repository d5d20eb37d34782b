package byline.deploy.cli;

import byline.deploy.bench.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline generate}: an invented literature of any size. */
@Command(
    name = "generate",
    description =
        "Writes pages of an invented literature into DIR, of any size, to try Byline under load:"
            + " byline generate --papers 100000 DIR, then byline local DIR.")
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--papers",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many papers (default: ${DEFAULT-VALUE}).")
  private int papers;

  @Option(
      names = "--sources",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "How many sources state each paper, in their own spelling (default: ${DEFAULT-VALUE}).")
  private int sources;

  @Option(
      names = "--namesakes",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many papers bear one name common to many people (default: none).")
  private int namesakes;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Equal seeds give equal pages (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Parameters(paramLabel = "DIR", description = "An empty folder, or none yet.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    demandEmpty();
    Numbers.checked(() -> new Corpus(papers, sources, namesakes, seed)).write(folder);
    spec.commandLine()
        .getOut()
        .printf("%,d papers from %d sources in %s%n", papers, sources, folder);
    return 0;
  }

  private void demandEmpty() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new Misuse(folder + " is not empty");
      }
    }
  }
}
