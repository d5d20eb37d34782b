package byline.enrich.name;

import byline.enrich.name.PersonName.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether two different given names are likely two prints of one: a letter mistaken (Damerau 1964),
 * another transliteration, or a short form that no list has.
 *
 * <p>A name and its feminine form are two names; so are two names written in Pinyin syllables, of
 * which one letter makes another.
 */
public final class NearNames {
  private static final int SHORT_FORM = 3;
  private static final int MISPRINT = 5;
  private static final Pattern FEMININE =
      Pattern.compile("a|e|ie|in|ina|ine|elle|ella|ette|etta|ene|ena|ia|ja|et");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

  private NearNames() {}

  /** Whether the two differ in one given name only, and there by little. */
  public static boolean areNear(PersonName a, PersonName b) {
    if (a.kind() != Kind.PERSON
        || b.kind() != Kind.PERSON
        || !NameFold.sound(a.family()).equals(NameFold.sound(b.family()))
        || !a.suffix().equals(b.suffix())) {
      return false;
    }
    boolean syllables = Syllables.isOne(a.family()) && Syllables.count(a.given()) > 0;
    if (syllables && Syllables.count(b.given()) > 0) {
      return false;
    }
    return areNear(a.givenJoined(), b.givenJoined())
        || (areNear(a.firstGiven(), b.firstGiven()) && restAgrees(a.given(), b.given()));
  }

  private static boolean restAgrees(List<String> a, List<String> b) {
    return NameCompatibility.compareGiven(a.subList(1, a.size()), b.subList(1, b.size()))
        != NameMatch.CONFLICT;
  }

  static boolean areNear(String a, String b) {
    String few = a.length() <= b.length() ? a : b;
    String many = few.equals(a) ? b : a;
    if (few.length() < SHORT_FORM) {
      return false;
    }
    if (many.startsWith(few)) {
      return !FEMININE.matcher(many.substring(few.length())).matches();
    }
    return transliterated(a).equals(transliterated(b))
        || (few.length() >= MISPRINT && !isFeminine(few, many) && isOneEdit(few, many));
  }

  private static boolean isFeminine(String a, String b) {
    boolean sameStem = a.length() == b.length() && a.regionMatches(0, b, 0, a.length() - 1);
    return sameStem
        && "ao".indexOf(a.charAt(a.length() - 1)) >= 0
        && "ao".indexOf(b.charAt(b.length() - 1)) >= 0;
  }

  private static String transliterated(String name) {
    String plain = DOUBLED.matcher(name).replaceAll("$1");
    return plain
        .replace("ph", "f")
        .replace("ch", "k")
        .replace("ck", "k")
        .replace("ie", "i")
        .replace("ei", "i")
        .replace("ey", "i")
        .replace("iy", "i")
        .replace('y', 'i')
        .replace('j', 'i')
        .replace('c', 'k')
        .replace('w', 'v')
        .replace('z', 's')
        .replace("sh", "s")
        .replace("th", "t");
  }

  /** Whether one letter is missing, another, or changed places with the next. */
  static boolean isOneEdit(String few, String many) {
    int extra = many.length() - few.length();
    if (extra > 1) {
      return false;
    }
    int from = 0;
    while (from < few.length() && few.charAt(from) == many.charAt(from)) {
      from++;
    }
    int left = few.length();
    int right = many.length();
    while (left > from && few.charAt(left - 1) == many.charAt(right - 1)) {
      left--;
      right--;
    }
    boolean swapped =
        right - from == 2
            && left - from == 2
            && few.charAt(from) == many.charAt(from + 1)
            && few.charAt(from + 1) == many.charAt(from);
    return swapped || right - from <= 1;
  }
}
