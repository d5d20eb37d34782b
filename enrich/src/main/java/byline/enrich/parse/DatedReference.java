package byline.enrich.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a reference apart that prints its year between names and title. */
record DatedReference(Block line, Around around) {
  private static final Pattern DATED =
      Pattern.compile(
          ",?\\s?\\((?:((?:19|20)\\d{2})[a-z]?(?:,\\s?("
              + PrintedDates.MONTH
              + ")[^)]{0,12})?"
              + "|to appear|in press|forthcoming|accepted|submitted|under review)\\)\\s?[.,:]?(?:\\s|(?=[「『“\"]))");
  private static final Pattern DATED_BARE =
      Pattern.compile("[.,]?\\s((?:19|20)\\d{2})[a-z]?[.:,]\\s(?=[\\p{Lu}\\p{N}\\p{Lo}“\"‘«])");

  /** Names, year in parentheses or between full stops, title, venue. */
  Optional<Reference> read(String text) {
    return authorDate(text, DATED.matcher(text))
        .or(() -> authorDate(text, DATED_BARE.matcher(text)));
  }

  private Optional<Reference> authorDate(String text, Matcher dated) {
    if (!dated.find() || dated.start() < 3) {
      return Optional.empty();
    }
    Optional<Byline> byline = Byline.of(Punctuation.unstopped(text.substring(0, dated.start())));
    if (byline.isEmpty() || (dated.pattern() == DATED_BARE && !byline.get().isSure())) {
      return Optional.empty();
    }
    String tail = text.substring(dated.end()).strip();
    Optional<Quoted> quoted = Quoted.at(tail);
    int end = quoted.map(Quoted::end).orElseGet(() -> Sentences.titleEnd(tail));
    return Titles.of(quoted.map(Quoted::text).orElseGet(() -> tail.substring(0, end)))
        .map(
            title ->
                Reference.by(
                    byline.get(),
                    date(dated),
                    title,
                    new MarkedReference(line, around).venue(Punctuation.rest(tail, end))));
  }

  private static @Nullable String date(Matcher dated) {
    if (dated.group(1) == null) {
      return null;
    }
    String named = dated.groupCount() > 1 ? dated.group(2) : null;
    int month = named == null ? 0 : PrintedDates.month(named);
    return IsoDates.of(Integer.parseInt(dated.group(1)), month, 0);
  }
}
