package byline.deploy.cli;

import byline.sink.access.AccessSettings;
import byline.sink.access.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may read and write over HTTP; secrets come from files or the environment, never as words. */
final class AccessOptions {
  static final String CURATOR_TOKEN = "BYLINE_CURATOR_TOKEN";
  static final String READ_TOKEN = "BYLINE_READ_TOKEN";
  private static final String CURATOR = "curator";
  private static final String READER = "reader";

  @Option(
      names = "--curator-token-file",
      paramLabel = "FILE",
      description =
          "Tokens of those who may decide on claims and make webhooks, one a line, NAME:TOKEN or a"
              + " TOKEN alone. Outranks "
              + CURATOR_TOKEN
              + ". Without either nothing can be written over HTTP.")
  private @Nullable Path curators;

  @Option(
      names = "--read-token-file",
      paramLabel = "FILE",
      description =
          "Tokens of those who may read, as above. Outranks "
              + READ_TOKEN
              + ". Without either everybody may.")
  private @Nullable Path readers;

  /** What was configured. */
  AccessSettings settings(Map<String, String> environment) {
    return new AccessSettings(
        tokens("--curator-token-file", curators, environment, CURATOR_TOKEN, CURATOR),
        tokens("--read-token-file", readers, environment, READ_TOKEN, READER));
  }

  private static Tokens tokens(
      String option,
      @Nullable Path file,
      Map<String, String> environment,
      String variable,
      String name) {
    if (file != null) {
      return read(option, file, name);
    }
    var value = environment.get(variable);
    try {
      return value == null || value.isBlank() ? Tokens.NONE : Tokens.parse(value, name);
    } catch (IllegalArgumentException e) {
      throw new Misuse(variable + ": " + e.getMessage());
    }
  }

  private static Tokens read(String option, Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw new Misuse("no such file: " + file);
    }
    try {
      return Tokens.read(file, name);
    } catch (IOException e) {
      throw new CannotRun(option + " " + file + " cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new Misuse(option + " " + file + ": " + e.getMessage());
    }
  }
}
