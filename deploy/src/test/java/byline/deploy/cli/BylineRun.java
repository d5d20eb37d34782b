package byline.deploy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record BylineRun(int code, String out, String err) {

  /** Runs it with these arguments. */
  public static BylineRun of(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Byline.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new BylineRun(code, out.toString(), err.toString());
  }
}
