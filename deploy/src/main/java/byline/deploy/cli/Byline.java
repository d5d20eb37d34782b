package byline.deploy.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code byline} command; exits 0 when done, 1 when it failed, 2 when it was misused. */
@Command(
    name = "byline",
    description = {
      "",
      "Turns crawled pages about researchers into papers and authors, each once.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start here:  byline local --once --export out deploy/samples",
      "Each command explains itself:  byline COMMAND --help"
    },
    subcommands = {
      LocalCommand.class,
      SetupCommand.class,
      PushCommand.class,
      EnrichCommand.class,
      SinkCommand.class,
      SnapshotCommand.class,
      WhyCommand.class,
      CurateCommand.class,
      ForgetCommand.class,
      ReplayCommand.class,
      BenchCommand.class,
      GenerateCommand.class,
    })
public final class Byline {
  private Byline() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  /** Runs one command in this process and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    var top = new CommandLine(new Byline());
    top.setOut(out);
    top.setErr(err);
    top.addMixin("help", new HelpOption());
    top.getSubcommands().values().forEach(c -> c.addMixin("help", new HelpOption()));
    top.setParameterExceptionHandler(Complaints::misused);
    top.setExecutionExceptionHandler(Complaints::failed);
    top.setExecutionStrategy(new CommandLine.RunLast());
    top.setUsageHelpAutoWidth(true);
    if (args.length == 0) {
      top.usage(top.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    return top.execute(args);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
