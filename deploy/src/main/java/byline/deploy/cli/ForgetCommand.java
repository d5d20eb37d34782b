package byline.deploy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code byline forget}: for people who ask to be removed. */
@Command(
    name = "forget",
    description = {
      "Removes an author, a paper, or all that a page says, for good: also when it is crawled again."
    })
final class ForgetCommand implements Callable<Integer> {
  @Mixin private final CurateCommand curate = new CurateCommand();

  @Parameters(paramLabel = "URL|ID", description = "A page's address, or an id (P…, A…).")
  private String reference = "";

  @Override
  public Integer call() {
    return curate.forget(reference);
  }
}
