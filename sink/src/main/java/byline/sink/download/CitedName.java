package byline.sink.download;

import byline.enrich.name.NameFold;
import byline.enrich.name.PersonName;
import byline.enrich.name.PersonName.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An author's name as references want it, in the letters it was printed in.
 *
 * @param family the whole name where it is not known to have parts
 * @param given empty where the name has no parts
 * @param suffix such as {@code Jr.}, or empty
 */
record CitedName(String family, String given, String suffix) {

  /** The authors of a work in order; who has no name is left out. */
  static List<CitedName> all(JsonNode work) {
    var names = new ArrayList<CitedName>();
    for (var author : work.path("authors")) {
      var printed = Plain.text(author.path("name"));
      if (!printed.isEmpty()) {
        names.add(of(printed, stated(work, printed)));
      }
    }
    return names;
  }

  /** The family name where a page's format separates it from the given names, or empty. */
  private static String stated(JsonNode work, String printed) {
    for (var claim : work.path("claims")) {
      var family = Plain.text(claim.path("families").path(printed));
      if (!family.isEmpty()) {
        return family;
      }
    }
    return "";
  }

  static CitedName of(String printed, String family) {
    var whole = new CitedName(printed, "", "");
    if (printed.contains(",")) {
      return atComma(printed);
    }
    var words = Arrays.asList(printed.split("\\s+", -1));
    if (!family.isEmpty()) {
      return atFamily(words, folded(List.of(family)), "", whole);
    }
    var parts = PersonName.of(printed);
    if (parts.kind() != Kind.PERSON || parts.family().isEmpty()) {
      return whole;
    }
    var suffix = parts.suffix().isEmpty() ? "" : words.get(words.size() - 1);
    var rest = suffix.isEmpty() ? words : words.subList(0, words.size() - 1);
    return atFamily(rest, String.join("", parts.particles()) + parts.family(), suffix, whole);
  }

  private static CitedName atComma(String printed) {
    var parts = printed.split(",", -1);
    var last = parts[parts.length - 1].strip();
    return parts.length > 3 || last.isEmpty() || parts[0].isBlank()
        ? new CitedName(printed.replace(',', ' ').strip(), "", "")
        : new CitedName(parts[0].strip(), last, parts.length == 3 ? parts[1].strip() : "");
  }

  /** Cuts where the words after, or before, are the family name. */
  private static CitedName atFamily(
      List<String> words, String family, String suffix, CitedName whole) {
    for (int cut = 1; cut < words.size(); cut++) {
      if (folded(words.subList(cut, words.size())).equals(family)) {
        return new CitedName(
            joined(words.subList(cut, words.size())), joined(words.subList(0, cut)), suffix);
      }
      if (folded(words.subList(0, cut)).equals(family)) {
        return new CitedName(
            joined(words.subList(0, cut)), joined(words.subList(cut, words.size())), suffix);
      }
    }
    return whole;
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  private static String folded(List<String> words) {
    return NameFold.fold(joined(words)).replace(" ", "");
  }
}
