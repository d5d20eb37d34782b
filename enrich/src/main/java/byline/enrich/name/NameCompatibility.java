package byline.enrich.name;

import byline.enrich.name.PersonName.Kind;
import java.util.List;

/**
 * Whether two printed names can be one person: initials agree with names, missing middle names with
 * any, different full names with none.
 */
public final class NameCompatibility {
  private NameCompatibility() {}

  /** Compares two whole names. */
  public static NameMatch compare(PersonName a, PersonName b) {
    if (a.kind() != Kind.PERSON || b.kind() != Kind.PERSON) {
      return compareWhole(a, b);
    }
    NameMatch family = compareFamily(a, b);
    if (family == NameMatch.CONFLICT) {
      return family;
    }
    if (!a.suffix().isEmpty() && !b.suffix().isEmpty() && !a.suffix().equals(b.suffix())) {
      return NameMatch.CONFLICT;
    }
    NameMatch given = compareGiven(a.given(), b.given());
    return given.compareTo(family) > 0 ? given : family;
  }

  private static NameMatch compareWhole(PersonName a, PersonName b) {
    if (a.kind() == b.kind() && a.family().equals(b.family())) {
      return NameMatch.SAME;
    }
    String left = a.givenJoined() + a.family();
    String right = b.givenJoined() + b.family();
    if (left.equals(right) && !left.isEmpty()) {
      return NameMatch.SAME;
    }
    boolean oneWord = a.kind() == Kind.ONE_WORD || b.kind() == Kind.ONE_WORD;
    return oneWord && a.family().equals(b.family()) ? NameMatch.UNKNOWN : NameMatch.CONFLICT;
  }

  private static NameMatch compareFamily(PersonName a, PersonName b) {
    if (a.family().equals(b.family())) {
      return NameMatch.SAME;
    }
    String left = String.join("", a.particles()) + a.family();
    String right = String.join("", b.particles()) + b.family();
    boolean sounds = NameFold.sound(a.family()).equals(NameFold.sound(b.family()));
    return sounds || left.equals(right) ? NameMatch.VARIANT : NameMatch.CONFLICT;
  }

  /** Compares given names word by word; hyphens and blanks inside them are nothing. */
  static NameMatch compareGiven(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return NameMatch.UNKNOWN;
    }
    String left = String.join("", a);
    String right = String.join("", b);
    if (left.equals(right)) {
      return NameMatch.SAME;
    }
    boolean full = a.get(0).length() > 1 && b.get(0).length() > 1;
    if (full && NameFold.sound(left).equals(NameFold.sound(right))) {
      return NameMatch.VARIANT;
    }
    return compareWords(a, b);
  }

  private static NameMatch compareWords(List<String> a, List<String> b) {
    NameMatch worst = NameMatch.SAME;
    int shared = Math.min(a.size(), b.size());
    for (int i = 0; i < shared; i++) {
      NameMatch word = compareWord(a.get(i), b.get(i));
      if (word == NameMatch.CONFLICT) {
        return word;
      }
      worst = word.compareTo(worst) > 0 ? word : worst;
    }
    return a.size() == b.size() || worst == NameMatch.COMPATIBLE ? worst : NameMatch.COMPATIBLE;
  }

  private static NameMatch compareWord(String a, String b) {
    if (a.equals(b)) {
      return NameMatch.SAME;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? NameMatch.COMPATIBLE : NameMatch.CONFLICT;
    }
    if (NameFold.sound(a).equals(NameFold.sound(b)) || Nicknames.areSame(a, b)) {
      return NameMatch.VARIANT;
    }
    return NameMatch.CONFLICT;
  }
}
