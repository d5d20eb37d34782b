package byline.enrich.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two printed names can be one person's within one page. */
final class SameName {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Family name first, as medical journals print it: {@code Okafor AB}. */
  private static final Pattern INITIALS_LAST =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*\\s\\p{Lu}{1,3}\\.?");

  private SameName() {}

  /** Same family name and given names that are equal, initials, or one the start of the other. */
  static boolean couldBe(String one, String other) {
    if (Folded.text(one).equals(Folded.text(other))) {
      return true;
    }
    List<String> left = words(one);
    List<String> right = words(other);
    if (left.size() < 2 || right.size() < 2) {
      return false;
    }
    String family = left.get(left.size() - 1);
    return family.length() > 1
        && family.equals(right.get(right.size() - 1))
        && left.get(0).charAt(0) == right.get(0).charAt(0)
        && (left.get(0).startsWith(right.get(0)) || right.get(0).startsWith(left.get(0)));
  }

  /** The words of a name in plain lower case, family name last. */
  static List<String> words(String name) {
    Budget.charge(20 + 10L * name.length());
    int comma = name.indexOf(", ");
    String ordered = comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    String plain =
        Normalizer.normalize(ordered, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).forEach(words::add);
    if (INITIALS_LAST.matcher(name).matches()) {
      Collections.rotate(words, 1);
    }
    return words;
  }
}
