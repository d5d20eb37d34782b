package byline.enrich.name;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Short forms of English given names: whether two given names are commonly one person's. */
final class Nicknames {
  private static final Map<String, Set<String>> GROUPS = new TreeMap<>();

  private static final Pattern BLANK = Pattern.compile(" ");

  static {
    for (String line : NicknameList.LINES) {
      String[] names = BLANK.split(line);
      for (int i = 1; i < names.length; i++) {
        GROUPS.computeIfAbsent(names[i], k -> new TreeSet<>()).add(names[0]);
        GROUPS.computeIfAbsent(names[0], k -> new TreeSet<>()).add(names[0]);
      }
    }
  }

  private Nicknames() {}

  /** Whether one is a short form of the other, or both are short forms of one name. */
  static boolean areSame(String a, String b) {
    Set<String> left = GROUPS.getOrDefault(a, Set.of());
    Set<String> right = GROUPS.getOrDefault(b, Set.of());
    return left.stream().anyMatch(right::contains);
  }
}
