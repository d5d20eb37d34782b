package byline.enrich.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The institutions that the head of a home page prints for its owner. */
final class Affiliations {
  private static final int HEAD = 16;
  private static final int SHORT = 120;
  private static final String NAMED =
      "(?:University|Universit[éàä]t?|Universidade?|Universit[aà]|Institute|Institut|Instituto|College|School|Laborator(?:y|ies)|Academy|École|Politecnico|Hospital|Polytechnic)";
  private static final Pattern INSTITUTION =
      Pattern.compile("(?:.*\\s)?" + NAMED + "\\b.*|.*(?:大学|研究所|学院|대학교).{0,12}");
  private static final Pattern POSITION =
      Pattern.compile(
          "\\b(?:I am|I'm|I’m|is)\\s(?:currently\\s|now\\s)?(?:an?|the)\\s[^.;]{3,90}?\\s(?:at|of|in|with)\\s(?:the\\s)?"
              + "((?:\\p{Lu}[\\p{L}&'’-]+\\s(?:of\\s|for\\s|and\\s)?){0,5}"
              + NAMED
              + "(?:\\s(?:of|for)(?:\\s\\p{Lu}[\\p{L}-]+){1,4}(?:\\s(?:and|&)\\s\\p{Lu}[\\p{L}-]+)?)?)");
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i).*\\b(?:previously|formerly|former|graduated|received|ph\\.?d\\.? (?:from|in)|b\\.?sc|alumn\\p{L}+|before|until|student at|degree)\\b.*|.*\\d{4}.*");

  private Affiliations() {}

  /** Names of institutions as printed, the first two at most; empty where none is certain. */
  static List<String> of(List<Block> lines) {
    List<String> found = new ArrayList<>();
    for (Block line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      if (line.isHeading() && Section.of(line) != null) {
        break;
      }
      if (line.text().length() <= SHORT) {
        parts(line.text(), found);
      } else {
        Matcher position =
            POSITION.matcher(line.text().substring(0, Math.min(400, line.text().length())));
        if (position.find()) {
          add(position.group(1), found);
        }
      }
    }
    return found.subList(0, Math.min(2, found.size()));
  }

  private static void parts(String line, List<String> found) {
    if (NOT_NOW.matcher(line).matches() || line.endsWith(".")) {
      return;
    }
    Pattern.compile("\\s?[,，、|·•;]\\s?|\\s[-–—]\\s|\\sat\\s(?:the\\s)?")
        .splitAsStream(line)
        .map(String::strip)
        .filter(part -> part.length() <= 80 && INSTITUTION.matcher(part).matches())
        .filter(
            part ->
                PersonName.isEastAsian(part)
                    || (part.indexOf(' ') > 0 && part.split("\\s").length <= 8))
        .forEach(part -> add(part, found));
  }

  private static void add(String name, List<String> found) {
    if (!found.contains(name)) {
      found.add(name);
    }
  }
}
