package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The best print of a title: the published record's, the commonest, the fullest, well set. */
final class TitleChoice {
  private TitleChoice() {}

  static String of(List<WorkClaim> record, List<WorkClaim> claims) {
    List<WorkClaim> from = record.isEmpty() ? claims : record;
    Map<String, Long> common =
        from.stream().collect(Collectors.groupingBy(c -> key(c.title()), Collectors.counting()));
    return from.stream()
        .map(WorkClaim::title)
        .max(
            Comparator.comparingLong((String t) -> common.getOrDefault(key(t), 0L))
                .thenComparingInt(t -> key(t).length())
                .thenComparingInt(TitleChoice::setting)
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static String key(String title) {
    return Title.of(title).key();
  }

  /** 0 for shouting or no capitals at all, 1 for cut prints, 2 for a well-set title. */
  private static int setting(String title) {
    boolean upper = title.codePoints().anyMatch(Character::isUpperCase);
    boolean lower = title.codePoints().anyMatch(Character::isLowerCase);
    if (!upper || !lower) {
      return upper == lower ? 2 : 0;
    }
    return title.endsWith("…") || title.endsWith("...") ? 1 : 2;
  }
}
