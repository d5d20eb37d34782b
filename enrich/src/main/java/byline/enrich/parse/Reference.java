package byline.enrich.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a publication list, taken apart.
 *
 * @param date year, or year and month, or null where none is printed (to appear)
 * @param rest what stands behind the title: venue, numbers, identifiers
 */
record Reference(Byline byline, @Nullable String date, String title, String rest) {
  private static final Pattern DATED =
      Pattern.compile(
          "[.,]?\\s?\\((?:((?:19|20)\\d{2})[a-z]?(?:,\\s?("
              + PrintedDates.MONTH
              + ")[^)]{0,12})?"
              + "|to appear|in press|forthcoming|accepted|submitted|under review)\\)\\s?[.,:]?\\s");
  private static final Pattern QUOTED = Pattern.compile("[“\"„«](.{4,400}?)[.,]?[”\"»][.,]?\\s?");

  /** Reads names, year in parentheses, title, venue; the author-date style. */
  static Optional<Reference> authorDate(String line) {
    String text = line.length() > Limits.REFERENCE ? line.substring(0, Limits.REFERENCE) : line;
    Matcher dated = DATED.matcher(text);
    if (!dated.find() || dated.start() < 3) {
      return Optional.empty();
    }
    Optional<Byline> byline = Byline.of(unstopped(text.substring(0, dated.start())));
    if (byline.isEmpty()) {
      return Optional.empty();
    }
    String tail = text.substring(dated.end()).strip();
    Matcher quoted = QUOTED.matcher(tail);
    int end = quoted.lookingAt() ? quoted.end() : Sentences.end(tail, 0);
    String title = quoted.lookingAt() ? quoted.group(1) : unstopped(tail.substring(0, end));
    if (title.length() < 4 || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    return Optional.of(
        new Reference(byline.get(), date(dated), title, tail.substring(end).strip()));
  }

  private static @Nullable String date(Matcher dated) {
    if (dated.group(1) == null) {
      return null;
    }
    int month = dated.group(2) == null ? 0 : PrintedDates.month(dated.group(2));
    return IsoDates.of(Integer.parseInt(dated.group(1)), month, 0);
  }

  private static String unstopped(String text) {
    String plain = text.strip();
    boolean initial = plain.matches("(?s).*(?:^|[\\s.-])\\p{Lu}\\.");
    return (plain.endsWith(".") && !initial)
            || plain.endsWith("。")
            || plain.endsWith("．")
            || plain.endsWith(",")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
