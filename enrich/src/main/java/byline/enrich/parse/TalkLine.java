package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a list of talks in, who spoke on what, where and when out. */
final class TalkLine {
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i).*(?:大会|学会|ワークショップ|研究会|シンポジウム|会議|年会|セミナー|集会|フォーラム"
              + "|\\b(?:conference|workshop|symposium|meeting|seminar|congress|forum|school|colloquium"
              + "|colloquia)\\b).*");

  private TalkLine() {}

  /**
   * The talk, or nothing when the line states none: names or a meeting, and days, must be there.
   */
  static Optional<Presentation> of(String line, @Nullable String scope) {
    if (line.length() > 1_500) {
      return Optional.empty();
    }
    Optional<PrintedSpan> days = PrintedSpan.atEndOf(line);
    String head = days.map(span -> line.substring(0, span.start())).orElse(line);
    int end = Sentences.end(head, 0);
    Optional<Byline> names = Byline.of(trim(head.substring(0, end)));
    String rest = names.isPresent() ? head.substring(end).strip() : head;
    int titleEnd = titleEnd(rest);
    String title = trim(rest.substring(0, titleEnd));
    String meeting = trim(rest.substring(titleEnd));
    if (title.length() < 3
        || title.length() > Limits.TITLE
        || days.isEmpty()
        || (names.isEmpty() && meeting.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(presentation(names, title, meeting, days.get(), scope));
  }

  private static Presentation presentation(
      Optional<Byline> names,
      String title,
      String meeting,
      PrintedSpan days,
      @Nullable String scope) {
    int comma = comma(meeting, 0);
    String event = comma < 0 ? meeting : meeting.substring(0, comma);
    String place = comma < 0 ? "" : trim(meeting.substring(comma));
    return new Presentation(
        names.map(Byline::names).orElse(List.of()).stream().map(PrintedName::text).toList(),
        title,
        event.isEmpty() ? null : trim(event),
        place.isEmpty() ? null : place,
        days.from(),
        days.to(),
        scope);
  }

  /** Behind the title's full stop, else before the first part that names a meeting. */
  private static int titleEnd(String rest) {
    int stop = Sentences.end(rest, 0);
    int part = 0;
    for (int comma = comma(rest, 0); comma >= 0 && comma < stop; comma = comma(rest, comma + 1)) {
      int next = comma(rest, comma + 1);
      part = comma + 1;
      String candidate = rest.substring(part, next < 0 ? rest.length() : next);
      if (MEETING.matcher(candidate).matches()) {
        return comma;
      }
    }
    return stop;
  }

  private static int comma(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (",，、".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " ,，、.。．“”\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,，、.。．“”\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
