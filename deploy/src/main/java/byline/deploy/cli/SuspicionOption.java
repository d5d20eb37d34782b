package byline.deploy.cli;

import byline.enrich.intake.Suspicion;
import picocli.CommandLine.Option;

/** When a page that states far less than it did is believed. */
final class SuspicionOption {
  @Option(
      names = "--suspect-crawls",
      paramLabel = "N",
      defaultValue = "" + Suspicion.DEFAULT_CRAWLS,
      description =
          "A page that suddenly states far less keeps its old claims until so many crawls say so"
              + " (default: ${DEFAULT-VALUE}; 1 believes at once).")
  private int crawls = Suspicion.DEFAULT_CRAWLS;

  /** What was chosen. */
  Suspicion chosen() {
    return Numbers.checked(() -> new Suspicion(crawls, null));
  }
}
