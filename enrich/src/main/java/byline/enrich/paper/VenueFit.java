package byline.enrich.paper;

import byline.enrich.name.NameFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A venue's name taken apart, for abbreviations and for journals against meetings. */
record VenueFit(
    Set<String> words, List<String> series, String acronym, boolean journal, boolean draft) {
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
    Set<String> sorted = new TreeSet<>(words);
    return new VenueFit(sorted, VenueSeries.subject(sorted), letters.toString(), journal, draft);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Whether a word is one of the venue's. */
  boolean names(String word) {
    return words.contains(word) || acronym.equals(word);
  }

  /** One word for the venue, however it is printed, as far as that can be told. */
  String key() {
    return String.join("", series.isEmpty() ? words : series) + (journal ? "|j" : "");
  }

  boolean isKnown() {
    return !words.isEmpty();
  }

  /** Whether both name one venue, spelt out, cut or by its initials. */
  boolean agrees(VenueFit other) {
    if (words.equals(other.words)) {
      return true;
    }
    if (!series.isEmpty() && !other.series.isEmpty()) {
      return series.equals(other.series);
    }
    boolean initials =
        (acronym.length() >= 3 && other.words.contains(acronym))
            || (other.acronym.length() >= 3 && words.contains(other.acronym));
    return initials
        || shared(words, other.words) >= 0.5
        || shared(new TreeSet<>(series), other.words) >= 0.5
        || shared(words, new TreeSet<>(other.series)) >= 0.5;
  }

  /** Whether both are series known by name, and not the same. */
  boolean isOtherSeries(VenueFit other) {
    return !series.isEmpty() && !other.series.isEmpty() && !series.equals(other.series);
  }

  private static double shared(Set<String> one, Set<String> other) {
    Set<String> few = one.size() <= other.size() ? one : other;
    Set<String> many = few == one ? other : one;
    long found =
        few.stream()
            .filter(w -> many.stream().anyMatch(m -> m.startsWith(w) || w.startsWith(m)))
            .count();
    return few.isEmpty() ? 0 : (double) found / few.size();
  }
}
