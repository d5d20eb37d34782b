package byline.enrich.author;

import byline.enrich.name.NameFold;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of one work tells people apart, as terms, each once.
 *
 * @param words stems of the title, and topics
 * @param venues the venue's folded name, or nothing
 * @param venueWords telling stems of the venue's name
 * @param circle family names by sound and initials of the co-authors
 * @param companions folded names of the co-authors
 * @param places telling stems of the affiliation printed for the name
 * @param year or null
 */
record WorkTerms(
    List<String> words,
    List<String> venues,
    List<String> venueWords,
    List<String> circle,
    List<String> companions,
    List<String> places,
    @Nullable Integer year) {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int STEM = 6;
  private static final int SHORT = 3;

  static WorkTerms of(BylineItem item) {
    String venue = item.venue() == null || item.venue().equals("null") ? "" : item.venue();
    return new WorkTerms(
        distinct(
            Stream.concat(
                item.titleWords().stream().map(WorkTerms::stem),
                item.topics().stream().map(topic -> "#" + topic))),
        venue.isEmpty() ? List.of() : List.of(venue),
        distinct(stems(venue).filter(stem -> !VenueWords.isCommon(stem))),
        distinct(item.coauthors().stream().map(WorkTerms::brief)),
        item.coauthors(),
        distinct(
            item.affiliations().stream()
                .flatMap(place -> stems(NameFold.fold(place)))
                .filter(stem -> !VenueWords.isCommonPlace(stem))),
        item.date() == null ? null : Integer.valueOf(item.date().substring(0, 4)));
  }

  private static Stream<String> stems(String folded) {
    return BLANK.splitAsStream(folded).filter(w -> w.length() > SHORT).map(WorkTerms::stem);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** The block of a folded name, without taking it apart again. */
  private static String brief(String folded) {
    int family = folded.lastIndexOf(' ') + 1;
    String sound = NameFold.sound(folded.substring(family));
    return family == 0 ? sound : sound + "+" + folded.charAt(0);
  }

  private static List<String> distinct(Stream<String> terms) {
    return new ArrayList<>(terms.collect(Collectors.toCollection(TreeSet::new)));
  }
}
