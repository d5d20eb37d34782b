package byline.deploy.cli;

import byline.ingest.setup.Difference;
import byline.ingest.setup.Setup;
import byline.ingest.setup.TopicPlan;
import byline.ingest.setup.TopicSpec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline setup}: the topics, created where missing, compared where present. */
@Command(
    name = "setup",
    description = {
      "Creates the topics that are missing and checks those that are there.",
      "Running it again changes nothing. A topic that is not as it should be is named and left"
          + " alone; the exit code is 1 then."
    })
final class SetupCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "4",
      description =
          "Partitions of each topic (default: ${DEFAULT-VALUE}). They bound how many threads can"
              + " work, and cannot be changed later.")
  private int partitions;

  @Option(
      names = "--replication",
      paramLabel = "N",
      defaultValue = "1",
      description = "Copies of each partition (default: ${DEFAULT-VALUE}; 3 in production).")
  private int replication;

  @Override
  public Integer call() {
    List<TopicSpec> plan =
        Numbers.checked(() -> TopicPlan.of(kafka.names(), partitions, replication));
    try (var admin = Cluster.connect(kafka.properties())) {
      return report(plan, new Setup(admin).run(plan, PATIENCE));
    }
  }

  private int report(List<TopicSpec> plan, Setup.Outcome outcome) {
    var out = spec.commandLine().getOut();
    outcome.created().forEach(topic -> out.println("created " + topic));
    out.println(plan.size() + " topics, " + outcome.created().size() + " of them created just now");
    for (Difference difference : outcome.differences()) {
      spec.commandLine().getErr().println("byline: " + difference);
    }
    return outcome.differences().isEmpty() ? 0 : 1;
  }
}
