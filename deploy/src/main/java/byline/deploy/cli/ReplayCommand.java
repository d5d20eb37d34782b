package byline.deploy.cli;

import byline.deploy.export.Replay;
import byline.ingest.page.TopicNames;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline replay}: has kept pages read again, without a new crawl. */
@Command(
    name = "replay",
    description = {
      "Has the pages on the pages topic read again after the layouts have learnt. Only claims that"
          + " changed move; a page that reads as before is counted as unchanged.",
      "Of each page the record that the topic kept is read, the last that came."
    })
final class ReplayCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Which which = new Which();

  /** The pages that are meant. */
  static final class Which {
    @Option(
        names = "--layout",
        paramLabel = "NAME",
        description =
            "Pages that the ledger has under this layout; none: those under no layout. May be"
                + " repeated.")
    private List<String> layouts = List.of();

    @Option(names = "--all", description = "All pages.")
    private boolean all;
  }

  @Override
  public Integer call() {
    Map<String, Object> properties = kafka.properties();
    TopicNames names = kafka.names();
    try (var admin = Cluster.connect(properties)) {
      TopicThere.demand(admin, names.pages());
      TopicThere.demand(admin, names.ledger());
    }
    var replay = new Replay(properties, names);
    long pages =
        which.all
            ? replay.run(layout -> true)
            : replay.run(layout -> which.layouts.contains(layout));
    spec.commandLine().getOut().printf("%d pages pushed to be read again%n", pages);
    return 0;
  }
}
