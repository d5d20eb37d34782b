package byline.enrich.paper;

import byline.enrich.name.NameFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A venue's name taken apart, for abbreviations and for journals against meetings. */
record VenueFit(Set<String> words, String acronym, boolean journal, boolean draft) {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Set<String> FORMS =
      Set.of(
          "the",
          "of",
          "on",
          "in",
          "and",
          "for",
          "proceedings",
          "proc",
          "international",
          "intl",
          "int",
          "conference",
          "conf",
          "annual",
          "acm",
          "ieee",
          "st",
          "nd",
          "rd",
          "th",
          "hellip",
          "mdash",
          "a",
          "symposium",
          "workshop",
          "meeting",
          "ed",
          "eds",
          "vol",
          "volume",
          "pages");
  private static final Set<String> JOURNAL =
      Set.of(
          "journal",
          "j",
          "jour",
          "journals",
          "trans",
          "transactions",
          "letters",
          "lett",
          "magazine",
          "bulletin",
          "annals",
          "record",
          "newsletter",
          "quarterly",
          "acta",
          "communications",
          "zeitschrift",
          "revue",
          "archive",
          "archives");

  static VenueFit of(String venue) {
    List<String> words = new ArrayList<>();
    var letters = new StringBuilder();
    boolean journal = false;
    for (String word : BLANK.splitAsStream(NameFold.fold(venue)).toList()) {
      journal |= JOURNAL.contains(word);
      if (word.isEmpty() || FORMS.contains(word) || JOURNAL.contains(word) || isNumber(word)) {
        continue;
      }
      words.add(word);
      letters.append(word.charAt(0));
    }
    boolean draft = Stage.isDraftVenue(venue.toLowerCase(Locale.ROOT));
    return new VenueFit(new TreeSet<>(words), letters.toString(), journal, draft);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Whether a word is one of the venue's. */
  boolean names(String word) {
    return words.contains(word) || acronym.equals(word);
  }

  boolean isKnown() {
    return !words.isEmpty();
  }

  /** Whether both name one venue, spelt out, cut or by its initials. */
  boolean agrees(VenueFit other) {
    if (words.equals(other.words)) {
      return true;
    }
    boolean initials =
        (acronym.length() >= 3 && other.words.contains(acronym))
            || (other.acronym.length() >= 3 && words.contains(other.acronym));
    return initials || shared(other) >= 0.5;
  }

  private double shared(VenueFit other) {
    Set<String> few = words.size() <= other.words.size() ? words : other.words;
    Set<String> many = few == words ? other.words : words;
    long found =
        few.stream()
            .filter(w -> many.stream().anyMatch(m -> m.startsWith(w) || w.startsWith(m)))
            .count();
    return few.isEmpty() ? 0 : (double) found / few.size();
  }
}
