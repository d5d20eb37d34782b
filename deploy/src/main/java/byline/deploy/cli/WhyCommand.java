package byline.deploy.cli;

import byline.deploy.curate.Topics;
import byline.deploy.export.Explanation;
import byline.enrich.topology.TopicReader;
import byline.enrich.why.Answer;
import byline.enrich.why.MixedStatements;
import byline.enrich.why.UnknownStatement;
import byline.enrich.why.Why;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline why}: what an entity is made of, or why two statements are one entity or two. */
@Command(
    name = "why",
    description = {
      "Of one id: says of which claims the entity is made and which rules joined them.",
      "Of two references: says whether they are one entity, by which joins, or why not, and which"
          + " evidence would change that. A reference is a claim (page#locator), a name on a paper"
          + " (P…:3 is its third author, or its mention), a person's page, or an id (P…, A…)."
    })
final class WhyCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Answers as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "REF",
      arity = "1..2",
      description = "An id, or two references to compare.")
  private List<String> references = List.of();

  @Override
  public Integer call() {
    if (references.size() > 2) {
      throw new Misuse("why takes one id or two references, not " + references.size());
    }
    Map<String, Object> properties = kafka.properties();
    try (var admin = Cluster.connect(properties)) {
      kafka.names().entities().forEach(topic -> TopicThere.demand(admin, topic));
    }
    lines(properties).forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private List<String> lines(Map<String, Object> properties) {
    if (references.size() == 2) {
      Answer answer = compared(properties);
      return json ? List.of(answer.json()) : answer.lines();
    }
    String id = references.get(0);
    Explanation found =
        Explanation.of(new TopicReader(properties), kafka.names(), id)
            .orElseThrow(() -> new CannotRun("nothing has the id " + id));
    return json ? List.of(found.json()) : found.lines();
  }

  private Answer compared(Map<String, Object> properties) {
    try {
      return new Why(Topics.known(properties, kafka.names()))
          .of(references.get(0), references.get(1));
    } catch (UnknownStatement e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    } catch (MixedStatements e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }
}
