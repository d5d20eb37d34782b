package byline.deploy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code byline enrich}: pages in, entities out. */
@Command(
    name = "enrich",
    description = {"Reads pages and keeps the entity topics true. Runs until stopped."})
final class EnrichCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();

  @Override
  public Integer call() {
    try (var admin = Cluster.connect(kafka.properties())) {
      TopicThere.demand(admin, kafka.names().pages());
    }
    return 0;
  }
}
