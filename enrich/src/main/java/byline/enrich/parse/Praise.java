package byline.enrich.parse;

import java.util.regex.Pattern;

/** Honours printed behind a venue, which say nothing about where or when a work appeared. */
final class Praise {
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)[\\s.,;:!|/·•–—*\\[(-]{0,8}\\b(?:winner of|won the|awarded|best (?:student |demo |short )?(?:paper|poster)"
              + "|outstanding (?:student )?paper|distinguished paper|hono[u]?rable mention|recipient of"
              + "|covered (?:in|by)|featured (?:in|on)|media coverage"
              + "|(?:oral|spotlight|highlight|long talk|notable)\\b(?=[^\\p{L}]{0,20}$|\\s(?:presentation|paper|\\()))");
  private static final Pattern BADGE =
      Pattern.compile(
          "(?i)\\s?[\\[(](?:[^()\\[\\]]{0,40}\\s)?(?:oral|spotlight|highlight|poster|presentation|award"
              + "|awarded|best|honorable|invited|accepted|to appear|in press)\\b[^()\\[\\]]{0,60}[\\])]");

  private Praise() {}

  /** The text up to the first honour, badges in brackets taken out. */
  static String without(String text) {
    String plain = BADGE.matcher(text).replaceAll("");
    var tail = TAIL.matcher(plain);
    return tail.find() ? plain.substring(0, tail.start()) : plain;
  }
}
