package byline.deploy.cli;

import byline.deploy.bench.Floors;
import byline.deploy.bench.Quality;
import byline.deploy.bench.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline bench}: figures about the rules, and about reading. */
@Command(name = "bench", description = "Measures.", subcommands = ReadsCommand.class)
final class BenchCommand {
  private static final int MOST_RULES = 8;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Command(
      name = "quality",
      description = {
        "Resolves labelled collections without a broker, by the very rules the topology runs, and"
            + " prints precision, recall and F1 of each.",
        "DIR is a collection, or a folder of them. A collection holds pages, and beside them one or"
            + " more of gold-pairs.csv (a,b,same), gold-pairs-complete.csv (a,b,same), "
            + "gold-papers.csv (claim,paper), gold-authors.csv (claim,name,block,author)."
      })
  int quality(
      @Option(
              names = "--floors",
              paramLabel = "FILE",
              description = "Compare with the figures recorded there, and fail when one is lower.")
          @Nullable Path floorsFile,
      @Parameters(paramLabel = "DIR", arity = "1..*") List<Path> folders)
      throws IOException {
    Floors floors = floorsFile == null ? Floors.NONE : Floors.read(floorsFile);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%-20s %-17s %9s %9s %9s%n",
        "collection",
        "measure",
        "precision",
        "recall",
        "F1");
    boolean holds = true;
    for (Path folder : folders) {
      for (Path collection : collections(folder)) {
        holds &= print(Quality.of(collection), floors, out);
      }
    }
    return holds ? 0 : 1;
  }

  private static List<Path> collections(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Misuse("no such folder: " + folder);
    }
    List<Path> collections = Quality.collections(folder);
    if (collections.isEmpty()) {
      throw new Misuse(folder + " holds no pages with tables of labels beside them");
    }
    return collections;
  }

  private static boolean print(Quality quality, Floors floors, PrintWriter out) {
    boolean holds = true;
    for (Score score : quality.scores()) {
      List<String> below = floors.above(quality.name(), score);
      out.printf(
          Locale.ROOT,
          "%-20s %-17s %9.4f %9.4f %9.4f%s%n",
          quality.name(),
          score.measure(),
          score.precision(),
          score.recall(),
          score.f1(),
          below.isEmpty() ? "" : "  below its floor: " + String.join(", ", below));
      holds &= below.isEmpty();
    }
    quality.wrongJoins().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_RULES)
        .forEach(e -> out.printf("  joined wrongly by %-28s %5d%n", e.getKey(), e.getValue()));
    return holds;
  }
}
