package byline.enrich.parse;

import byline.enrich.claim.VenueClaim;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The end of a reference in, the venue with its numbers out. */
final class VenueText {
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)\\b(?:arxiv\\s?:\\s?(?:preprint\\s)?\\S{1,40}|arxiv preprint(?:\\sarxiv:\\S{1,40})?"
              + "|\\b10\\.\\d{4,9}/\\S{1,200}|doi\\s?:\\s?\\S{1,200}|https?://\\S{1,500})");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)[,;:]?\\s?\\(?\\b(?:pp?|pages?|S(?=\\.\\s\\d))\\b\\.?\\s?:?\\s?([a-z]?\\d{1,6}(?:\\s?[-–—]{1,3}\\s?[a-z]?\\d{1,6})?)"
              + "|[,、，]?\\s?(\\d{1,6}\\s?[-–—]\\s?\\d{1,6})\\s?頁");
  private static final Pattern BEHIND_YEAR =
      Pattern.compile("\\s(?:19|20)\\d{2}\\s?[:;]\\s?(\\d{1,6}\\s?[-–—]{1,3}\\s?\\d{1,6})(?!\\d)");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?i)[,;:]?\\s?\\bvol(?:ume)?\\b\\.?\\s?(\\d{1,5}|[ivxlc]{1,8}\\b)|第\\s?(\\d{1,5})\\s?巻");
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?i)[,;:]?\\s?\\b(?:no|issue|number|nr)\\b\\.?\\s?(\\d{1,5}(?:[-–/]\\d{1,4})?)|第\\s?(\\d{1,5})\\s?号");

  /** What makes the number behind it an issue's, not a volume's. */
  private static final Pattern ISSUE_END =
      Pattern.compile("(?i)\\b(?:no|issue|number|nr)\\b\\.?\\s?$");

  private static final Pattern COMPACT =
      Pattern.compile(
          "[,;.]?\\s?(?<![\\d–—-])(\\d{1,5})\\s?\\((\\d{1,4}(?:[-–/]\\d{1,4})?|[A-Za-z][\\w .]{0,20})\\)"
              + "(?:\\s?[:,]\\s?([A-Za-z]{0,8}\\d(?:[\\w.]{0,20}\\w)?(?:\\s?[-–—]{1,3}\\s?\\w{1,12})?)"
              + "|\\s?,?\\s?(\\d{1,6}\\s?[-–—]{1,3}\\s?\\d{1,6}))?");
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[,;]\\s?|(?<=\\p{L})\\.?\\s)(\\d{1,4})\\s?[:,]\\s?([A-Za-z]?\\d{1,6}\\s?[-–—]{1,3}\\s?[A-Za-z]?\\d{1,6})");
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\s?\\(([A-Z][\\w&+'’./ -]{1,40})\\)\\s?$");
  private static final Pattern TRAILING_YEAR =
      Pattern.compile(
          "[,.]?\\s?\\(?(?:"
              + PrintedDates.MONTH
              + "\\.?\\s)?((?:19|20)\\d{2})\\)?$|[,.]\\s(?:19|20)\\d{2}\\s"
              + PrintedDates.MONTH
              + "(?:\\s\\d{1,2})?$|[,、]\\s?(?:19|20)\\d{2}年(?:\\s?\\d{1,2}月)?$");

  private static final Pattern YEAR_BEFORE_MORE =
      Pattern.compile("[,.]?\\s\\(?(?:19|20)\\d{2}\\)?(?=\\s?[,;(.]).*$");

  private static final Pattern LEADING_YEAR = Pattern.compile("^\\(?(?:19|20)\\d{2}\\)?[.,;:]\\s?");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)[,;(]?\\s?\\b(?:(?:to appear|accepted|forthcoming|in press|published|submitted)(?:\\s(?:in|at|to|by|for|on)\\b:?)?"
              + "|(?:under (?:review|revision))(?:\\s(?:in|at)\\b)?|\\d{1,4} pages)\\)?");
  private static final Pattern LATE_PAGES =
      Pattern.compile("[,;]\\s?(\\d{1,6}\\s?[-–—]{1,2}\\s?\\d{1,6})\\s?[.,;]?$");

  /** Volume and issue as the MLA prints them: {@code 6.2 (2017)}. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<=\\s)(\\d{1,4})\\.(\\d{1,3})\\s?\\(((?:19|20)\\d{2})\\)");

  /** Volume, first page and year as physicists print them: {@code 77, 1234 (1997)}. */
  private static final Pattern PHYSICS =
      Pattern.compile("\\s(\\d{1,4}),\\s?([A-Z]?\\d{1,7})\\s?\\((?:19|20)\\d{2}\\)");

  private static final Pattern BADGE =
      Pattern.compile(
          "\\s?\\[[^\\[\\]]{1,30}\\]|\\s?\\((?i:pdf|link|code|slides|doi|bib\\w{0,3}|html)\\)");
  private static final Pattern VOLUME_LAST =
      Pattern.compile(",\\s?(\\d{1,4})$|(?<=\\p{L})\\s(\\d{1,3})$");
  private static final Pattern A_YEAR = Pattern.compile("(?:19[5-9]|20[0-4])\\d");

  private VenueText() {}

  /** The venue, or null when the text names none. */
  static @Nullable VenueClaim of(String printed) {
    if (printed.length() > Limits.REFERENCE) {
      return null;
    }
    String text = BADGE.matcher(IDENTIFIER.matcher(printed).replaceAll("")).replaceAll("");
    text = DOTTED.matcher(text).replaceFirst("$1($2), $3");
    Matcher compact = COMPACT.matcher(text);
    Matcher bare = BARE.matcher(text);
    int end = text.length();
    String volume = null;
    String issue = null;
    String pages = null;
    String article = null;
    Matcher physics = PHYSICS.matcher(text);
    if (physics.find()) {
      end = physics.start();
      volume = physics.group(1);
      pages = physics.group(2);
    } else if (compact.find() && !isYear(compact.group(1))) {
      end = compact.start();
      boolean issued =
          isYear(compact.group(2)) && ISSUE_END.matcher(text.substring(0, compact.start(1))).find();
      volume = issued ? null : compact.group(1);
      issue = isYear(compact.group(2)) ? null : compact.group(2);
      String place = compact.group(3) == null ? compact.group(4) : compact.group(3);
      pages = isRange(place) ? place : null;
      article = isRange(place) || (place != null && isYear(place)) ? null : place;
    } else if (bare.find()) {
      end = bare.start();
      volume = isYear(bare.group(1)) ? null : bare.group(1);
      pages = bare.group(2);
    }
    Matcher named = VOLUME.matcher(text);
    if (named.find()) {
      volume = volume == null ? either(named) : volume;
      end = Math.min(end, named.start());
    }
    named = ISSUE.matcher(text);
    if (named.find()) {
      issue = issue == null ? either(named) : issue;
      end = Math.min(end, named.start());
    }
    named = PAGES.matcher(text);
    if (named.find()) {
      pages = pages == null ? either(named) : pages;
      end = Math.min(end, named.start());
    }
    Matcher behindYear = BEHIND_YEAR.matcher(text);
    if (pages == null && behindYear.find()) {
      pages = behindYear.group(1);
      end = Math.min(end, behindYear.start());
    }
    Matcher late = LATE_PAGES.matcher(text.strip());
    if (pages == null && late.find() && !A_YEAR.matcher(late.group(1)).lookingAt()) {
      pages = late.group(1);
      end = Math.min(end, late.start());
    }
    return claim(
        text.substring(0, end), volume, issue, pages == null ? null : plainRange(pages), article);
  }

  /** A page range with a plain hyphen and no blanks. */
  static String plainRange(String printed) {
    return printed.replaceAll("\\s?[-–—‐‑−]{1,3}\\s?", "-");
  }

  private static @Nullable VenueClaim claim(
      String printed,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages,
      @Nullable String article) {
    String name = trim(STATUS.matcher(trim(printed)).replaceAll(" "));
    name = trim(LEADING_YEAR.matcher(name).replaceFirst(""));
    name = name.replaceFirst("^(?:In|in)(?::\\s?|\\s)", "");
    name = trim(YEAR_BEFORE_MORE.matcher(name).replaceFirst(""));
    name = trim(TRAILING_YEAR.matcher(name).replaceFirst(""));
    Matcher last = VOLUME_LAST.matcher(name);
    String number = volume;
    if (volume == null
        && last.find()
        && !isYear(either(last))
        && (last.group(1) != null || issue != null)) {
      number = either(last);
      name = trim(name.substring(0, last.start()));
    }
    Matcher abbreviation = ABBREVIATION.matcher(name);
    String brief = null;
    if (abbreviation.find() && abbreviation.start() > 0) {
      brief = abbreviation.group(1);
      name = trim(name.substring(0, abbreviation.start()));
    }
    boolean named = name.length() > 1 && name.length() <= 250 && name.matches(".*\\p{L}.*");
    return named ? new VenueClaim(name, brief, number, issue, pages, article) : null;
  }

  private static boolean isYear(String number) {
    return A_YEAR.matcher(number).matches();
  }

  private static boolean isRange(@Nullable String place) {
    return place != null && place.matches(".{0,20}\\d\\s?[-–—]{1,3}\\s?\\w.{0,20}");
  }

  private static String either(Matcher found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " ,.;:、，。『「“\"(".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,.;:、，。』」”\"(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
