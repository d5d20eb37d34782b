package byline.enrich.paper;

import byline.enrich.name.PersonName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fullest of several prints of one name. */
public final class NameChoice {
  private NameChoice() {}

  /** The print with the most given names, well set, the commonest; never empty unless all are. */
  public static String of(List<String> prints) {
    Map<String, Long> counts =
        prints.stream().collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    return counts.keySet().stream()
        .max(
            Comparator.comparingInt(NameChoice::fullness)
                .thenComparingInt(NameChoice::setting)
                .thenComparingLong((String p) -> counts.getOrDefault(p, 0L))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static int fullness(String print) {
    PersonName name = PersonName.of(print);
    int full = (int) name.given().stream().filter(g -> g.length() > 1).count();
    int kind = name.kind() == PersonName.Kind.PERSON ? 1_000 : 0;
    boolean firstFull = name.hasFullGiven();
    return kind + (firstFull ? 100 : 0) + 10 * full + name.given().size();
  }

  private static int setting(String print) {
    boolean upper = print.codePoints().anyMatch(Character::isUpperCase);
    boolean lower = print.codePoints().anyMatch(Character::isLowerCase);
    int marks = print.codePoints().anyMatch(c -> c > 0x7f) ? 1 : 0;
    int order = print.indexOf(',') >= 0 ? 0 : 2;
    return (upper && lower ? 4 : 0) + order + marks;
  }
}
