package byline.enrich.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names of venues from titles, and finds where a title without a full stop ends. */
final class VenueShape {
  private static final Pattern SERIES =
      Pattern.compile(
          "(?:[Ii]n:?\\s)?(?:[Tt]he\\s)?(?:\\d{1,3}(?:st|nd|rd|th)\\s)?(?:(?:Annual|International|European|Asian|IEEE|ACM|Int\\.|Intl\\.?|\\d{4})\\s){0,3}"
              + "(?:Proc(?:eedings|\\.)?|Journal|Transactions|Annals|Annales|Bulletin|Archives?|Acta|Revista|Revue|Zeitschrift|Lecture Notes|Notices"
              + "|Conference|Symposium|Workshop|Congress|Advances|Commun(?:ications|\\.)|Mem(?:oirs|\\.)|Trans\\.|Lett\\.|Rev\\.|J\\.|Ann\\.|Bull\\.)"
              + "(?:\\s(?:of|on|for|in|de|für|der|d)\\b.*|\\s\\p{Lu}.*|$)"
              + "|\\p{Lu}.{0,80}\\s(?:Journal|Transactions|Letters|Notices|Bulletin|Quarterly|Proceedings|Magazine|Annals)(?:\\s(?:of|on|for|in)\\s\\p{Lu}.*)?"
              + "|\\p{Lu}.{0,80}\\b(?:Conference|Symposium|Workshop)\\son\\s\\p{Lu}.*");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\b\\d{1,4}\\s?\\(\\d{1,4}[^)]{0,6}\\)|\\bpp\\.?\\s?\\d|\\b[Vv]ol(?:ume|\\.)\\s?\\d|\\b\\d{1,5}[-–—]{1,2}\\d{1,5}\\.?$");
  private static final Pattern NUMBERED_BEHIND =
      Pattern.compile(
          "^[\\s,]{0,3}(?:[Vv]ol(?:ume|\\.)\\s?)?(?:\\d{1,4}\\s?(?:\\(|[,:;]\\s?(?:no|\\d|\\())|\\((?:19|20)\\d{2}\\),? (?:no|vol|\\d))");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?i)of|on|for|in|and|the|&|de|la|le|et|du|des|der|die|das|und|für|e|y|del|di|to|a|an|with|–|-|at");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "[,.]?\\s(?:(?:[Vv]ol(?:ume|\\.)?\\s?)?\\d{1,4}(?:\\s?\\(\\d{1,4}[^)]{0,8}\\)|\\s?[:,;]\\s?\\(?[A-Za-z]{0,2}\\d|\\s\\(|[,.]\\s(?:no|pp|p)\\b)"
              + "|\\((?i:in press|in revision|submitted|to appear|accepted|forthcoming|under review|revised)\\b)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "[,、，]\\s?(?=[^,、，]{0,60}(?:学会|論文誌|論文集|シンポジウム|会議|大会|研究会|講演会|年会|紀要|ワークショップ|学报|[^,、，]誌))");
  private static final Pattern YEAR_ANCHOR =
      Pattern.compile(",\\s(?:" + PrintedDates.MONTH + "\\.?\\s)?(?:19|20)\\d{2}\\b");
  private static final Pattern NUMBERED = Pattern.compile("the\\s|\\d{1,3}(?:st|nd|rd|th)\\s");
  private static final int LONGEST = 110;

  private VenueShape() {}

  /** Whether words are rather the name of a venue, or of one with its numbers, than a title. */
  static boolean isVenue(String text) {
    return text.length() < 300
        && (NUMBERS.matcher(text).find()
            || (SERIES.matcher(text).matches() && isCapitalised(text)));
  }

  /** Whether what stands behind some words are the numbers of a volume. */
  static boolean isNumberedBehind(String after) {
    return NUMBERED_BEHIND.matcher(after).find();
  }

  /**
   * Where a title ends that only a comma parts from its venue and the venue's numbers; the length
   * where that can't be told.
   */
  static int start(String text) {
    Matcher east = EAST_ASIAN.matcher(text);
    if (east.find()) {
      return east.start();
    }
    int numbers = before(ANCHOR.matcher(text), text);
    return numbers < text.length() ? numbers : before(YEAR_ANCHOR.matcher(text), text);
  }

  private static int before(Matcher anchor, String text) {
    if (!anchor.find()) {
      return text.length();
    }
    String head = text.substring(0, anchor.start());
    int from = head.lastIndexOf(", ");
    if (from <= 0 || !isName(head.substring(from + 2))) {
      from = head.lastIndexOf(". ");
    }
    int before = from <= 0 ? -1 : head.lastIndexOf(", ", from - 1);
    while (before > 0 && SERIES.matcher(head.substring(before + 2, from)).matches()) {
      from = before;
      before = head.lastIndexOf(", ", from - 1);
    }
    return from > 0 && head.length() - from <= LONGEST && isName(head.substring(from + 2))
        ? from
        : text.length();
  }

  private static boolean isName(String text) {
    return text.length() > 2
        && (Character.isUpperCase(text.codePointAt(0)) || NUMBERED.matcher(text).lookingAt())
        && isCapitalised(text)
        && !PersonName.isEastAsian(text);
  }

  private static boolean isCapitalised(String text) {
    for (String word : text.split("[\\s:/-]+", 40)) {
      boolean capital =
          word.isEmpty()
              || !Character.isLetter(word.codePointAt(0))
              || Character.isUpperCase(word.codePointAt(0));
      if (!capital && !SMALL.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }
}
