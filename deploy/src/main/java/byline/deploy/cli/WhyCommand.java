package byline.deploy.cli;

import byline.deploy.export.Explanation;
import byline.deploy.export.TopicReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline why}: what an entity is made of, and because of what. */
@Command(
    name = "why",
    description = {
      "Says of which claims an entity is made and which rule joined them, as its topic has it."
    })
final class WhyCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "Id of a paper (P…) or an author (A…).")
  private String id = "";

  @Override
  public Integer call() {
    try (var admin = Cluster.connect(kafka.properties())) {
      kafka.names().entities().forEach(topic -> TopicThere.demand(admin, topic));
    }
    Optional<Explanation> found =
        Explanation.of(new TopicReader(kafka.properties()), kafka.names(), id);
    found.ifPresent(e -> e.lines().forEach(spec.commandLine().getOut()::println));
    if (found.isEmpty()) {
      throw new CannotRun("nothing has the id " + id);
    }
    return 0;
  }
}
