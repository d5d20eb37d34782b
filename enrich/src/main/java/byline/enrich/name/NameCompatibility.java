package byline.enrich.name;

import byline.enrich.name.PersonName.Kind;
import java.util.List;

/**
 * Whether two printed names can be one person: initials agree with names, missing middle names with
 * any, different full names with none.
 */
public final class NameCompatibility {
  private static final int TELLING = 5;

  private NameCompatibility() {}

  /** Compares two whole names. */
  public static NameMatch compare(PersonName a, PersonName b) {
    if (a.kind() != Kind.PERSON || b.kind() != Kind.PERSON) {
      return compareWhole(a, b);
    }
    NameMatch family = compareFamily(a, b);
    if (family == NameMatch.CONFLICT) {
      return a.family().length() > b.family().length() ? compareCut(a, b) : compareCut(b, a);
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

  /** Where one print ties two family names by a hyphen, another reads the first as a given name. */
  private static NameMatch compareCut(PersonName tied, PersonName cut) {
    int last = cut.given().size() - 1;
    if (last < 1 || !tied.family().equals(cut.given().get(last) + cut.family())) {
      return NameMatch.CONFLICT;
    }
    NameMatch given = compareGiven(tied.given(), cut.given().subList(0, last));
    return given == NameMatch.SAME ? NameMatch.VARIANT : given;
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
    if (a.size() != b.size()) {
      return compareShortened(a.size() < b.size() ? a : b, a.size() < b.size() ? b : a);
    }
    NameMatch worst = NameMatch.SAME;
    for (int i = 0; i < a.size(); i++) {
      NameMatch word = compareWord(a.get(i), b.get(i));
      if (word == NameMatch.CONFLICT) {
        return word;
      }
      worst = word.compareTo(worst) > 0 ? word : worst;
    }
    return worst;
  }

  /** Whether all names of the short form stand in the long one, in order; the first one first. */
  private static NameMatch compareShortened(List<String> few, List<String> many) {
    int at = startsLater(few, many) ? 1 : 0;
    if (compareWord(few.get(0), many.get(at)) == NameMatch.CONFLICT) {
      return NameMatch.CONFLICT;
    }
    for (String word : few.subList(1, few.size())) {
      at++;
      while (at < many.size() && compareWord(word, many.get(at)) == NameMatch.CONFLICT) {
        at++;
      }
      if (at >= many.size()) {
        return NameMatch.CONFLICT;
      }
    }
    return NameMatch.COMPATIBLE;
  }

  /**
   * Whether a first name is left out of the short form, and its own first is the second in full.
   */
  private static boolean startsLater(List<String> few, List<String> many) {
    boolean telling = few.size() > 1 || few.get(0).length() >= TELLING;
    return telling && few.get(0).length() > 1 && few.get(0).equals(many.get(1));
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
