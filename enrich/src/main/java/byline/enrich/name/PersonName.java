package byline.enrich.name;

import byline.enrich.claim.PrintedName;
import java.util.List;

/**
 * A printed name taken apart.
 *
 * @param kind what sort of name it is
 * @param given folded given names and initials in order, a hyphenated one split; empty unless a
 *     person with several words
 * @param family folded family name without particles and blanks; the whole name for one-word names,
 *     scripts without blanks, and groups
 * @param particles folded particles and prefixes of the family name, in order ({@code van der})
 * @param tail folded last part of a family name of several parts ({@code feather} of {@code
 *     Quill-Feather}), or empty
 * @param suffix folded generational suffix ({@code jr}), or empty
 */
public record PersonName(
    Kind kind,
    List<String> given,
    String family,
    List<String> particles,
    String tail,
    String suffix) {

  /** What sort of name it is. */
  public enum Kind {
    PERSON,
    ONE_WORD,
    UNSPACED,
    GROUP,
    NOBODY
  }

  public PersonName {
    given = List.copyOf(given);
    particles = List.copyOf(particles);
  }

  /** Takes the printed text apart. */
  public static PersonName of(String text) {
    return NameParser.parse(text);
  }

  /** Takes the name apart, trusting the page where it separates given and family names. */
  public static PersonName of(PrintedName name) {
    return name.family() == null || name.family().isBlank()
        ? of(name.text())
        : NameParser.parse(name.given() == null ? "" : name.given(), name.family());
  }

  /** First letter of the given names, or empty. */
  public String initial() {
    return given.isEmpty()
        ? ""
        : given.get(0).substring(0, Character.charCount(given.get(0).codePointAt(0)));
  }

  /** First given name or initial, or empty. */
  public String firstGiven() {
    return given.isEmpty() ? "" : given.get(0);
  }

  /** Whether any given name is known. */
  public boolean hasInitial() {
    return !given.isEmpty();
  }

  /** Whether the first given name is more than an initial. */
  public boolean hasFullGiven() {
    return !given.isEmpty() && given.get(0).length() > 1;
  }

  /** Given names without blanks. */
  public String givenJoined() {
    return String.join("", given);
  }

  /** The whole name in one folded form, {@code given family}; equal prints have equal forms. */
  public String folded() {
    return given.isEmpty() ? family : String.join(" ", given) + " " + family;
  }

  /**
   * Block under which those file this name who take only the tail for the family name, or empty.
   */
  public String otherBlock() {
    return kind == Kind.PERSON && !tail.isEmpty() ? NameFold.sound(tail) + "+" + initial() : "";
  }

  /** Block of this name: family by sound and the first initial, or the whole folded name. */
  public String block() {
    return kind == Kind.PERSON
        ? NameFold.sound(family) + "+" + initial()
        : kind == Kind.GROUP || kind == Kind.UNSPACED ? family : NameFold.sound(family);
  }
}
