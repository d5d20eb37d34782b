package byline.sink.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several tokens, each with a name of its own.
 *
 * @param all none when there is nobody to let in
 */
public record Tokens(List<Token> all) {
  public static final Tokens NONE = new Tokens(List.of());

  public Tokens {
    all = List.copyOf(all);
    if (all.stream().map(Token::name).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two tokens have one name");
    }
  }

  /**
   * Reads tokens from text, one a line: {@code name:secret}, or a secret alone, which then has the
   * usual name; blank lines and those that begin with {@code #} are skipped.
   *
   * @throws IllegalArgumentException naming the line that is no token, or when there is none
   */
  public static Tokens parse(String text, String usualName) {
    var tokens = new ArrayList<Token>();
    int number = 0;
    for (var line : text.lines().map(String::strip).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        tokens.add(token(line, usualName, number));
      }
    }
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("there is no token");
    }
    return new Tokens(tokens);
  }

  /** Reads tokens from a file, as {@link #parse}. */
  public static Tokens read(Path file, String usualName) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8), usualName);
  }

  private static Token token(String line, String usualName, int number) {
    int colon = line.indexOf(':');
    try {
      return colon < 0
          ? Token.of(usualName, line)
          : Token.of(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whose secret this is; every token is compared, whichever it is. */
  Optional<Token> withSecret(String secret) {
    var digest = Token.digestOf(secret);
    Optional<Token> found = Optional.empty();
    for (var token : all) {
      if (token.has(digest)) {
        found = Optional.of(token);
      }
    }
    return found;
  }
}
