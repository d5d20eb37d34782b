package byline.deploy.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line on standard error what went wrong; exit code 2 for misuse, 1 for failure. */
final class Complaints {
  private Complaints() {}

  static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    say(command, firstLine(e) + " (see " + name + " --help)");
    return CommandLine.ExitCode.USAGE;
  }

  static int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Misuse) {
      say(command, firstLine(e));
      return CommandLine.ExitCode.USAGE;
    }
    say(command, e instanceof CannotRun ? firstLine(e) : kind(e) + firstLine(e) + because(e));
    if (System.getenv("BYLINE_DEBUG") != null) {
      e.printStackTrace(command.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static void say(CommandLine command, String message) {
    command.getErr().println("byline: " + message);
    command.getErr().flush();
  }

  private static String kind(Throwable e) {
    return e.getClass().getSimpleName() + ": ";
  }

  private static String because(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null || cause == e ? "" : " (" + kind(cause) + firstLine(cause) + ")";
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
