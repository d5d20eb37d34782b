package byline.enrich.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of a line that stand between quotation marks.
 *
 * @param text what stands between the marks
 * @param start where the opening mark stands
 * @param end behind the closing mark
 */
record Quoted(String text, int start, int end) {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[“\"„«「『]|``)(.{6,500}?)[.,]?(?:[”\"»」』]|''|“(?=[\\s,.;:]|$))(?=[\\s,.;:、，。(\\[「『|<]|$)");
  private static final String OPENING = "“\"„«「『`";
  private static final int MOST_TRIES = 8;

  /** Tries the first few opening marks only, so that a line of nothing else stays cheap. */
  static Optional<Quoted> first(String text) {
    Matcher marks = MARKS.matcher(text);
    int tries = 0;
    for (int i = 0; i < text.length() && tries < MOST_TRIES; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        tries++;
        if (marks.region(i, text.length()).lookingAt()) {
          return Optional.of(new Quoted(marks.group(1), marks.start(), marks.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** The words in quotation marks that a text begins with, or nothing. */
  static Optional<Quoted> at(String text) {
    Matcher marks = MARKS.matcher(text);
    return marks.lookingAt()
        ? Optional.of(new Quoted(marks.group(1), marks.start(), marks.end()))
        : Optional.empty();
  }
}
