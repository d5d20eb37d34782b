package byline.deploy.cli;

import byline.enrich.curation.Decision.Kind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline forget}: for people who ask to be removed. */
@Command(
    name = "forget",
    description = {
      "Removes an author, a paper, or all that a page says, for good: also when it is crawled again."
    })
final class ForgetCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "URL|ID", description = "A page's address, or an id (P…, A…).")
  private String reference = "";

  @Override
  public Integer call() {
    var curator = new Curator(kafka, spec.commandLine().getOut(), null, null);
    return curator.one(Kind.FORGET, reference, null);
  }
}
