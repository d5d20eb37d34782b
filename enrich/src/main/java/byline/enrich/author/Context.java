package byline.enrich.author;

import byline.enrich.name.NameFold;
import byline.enrich.name.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What surrounds a person's works: words, venues, institutions, circles, years. */
final class Context {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int STEM = 6;

  int works;
  final Map<String, Integer> words = new HashMap<>();
  final Map<String, Integer> venues = new HashMap<>();
  final Map<String, Integer> venueWords = new HashMap<>();
  final Set<String> circle = new HashSet<>();
  final Set<String> places = new HashSet<>();
  int first = Integer.MAX_VALUE;
  int last = Integer.MIN_VALUE;

  void add(BylineItem item) {
    works++;
    item.titleWords().forEach(w -> count(words, stem(w)));
    item.topics().forEach(t -> count(words, "#" + t));
    item.coauthors().forEach(c -> circle.add(PersonName.of(c).block()));
    String venue = item.venue();
    if (venue != null && !venue.isEmpty() && !venue.equals("null")) {
      count(venues, venue);
      BLANK
          .splitAsStream(venue)
          .filter(w -> w.length() > 3 && !VenueWords.isCommon(stem(w)))
          .map(Context::stem)
          .distinct()
          .forEach(w -> count(venueWords, w));
    }
    for (String place : item.affiliations()) {
      BLANK
          .splitAsStream(NameFold.fold(place))
          .filter(w -> w.length() > 3 && !VenueWords.isCommonPlace(stem(w)))
          .forEach(w -> places.add(stem(w)));
    }
    if (item.date() != null) {
      int year = Integer.parseInt(item.date().substring(0, 4));
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }

  void add(Context other) {
    works += other.works;
    other.words.forEach((w, n) -> words.merge(w, n, Integer::sum));
    other.venues.forEach((w, n) -> venues.merge(w, n, Integer::sum));
    other.venueWords.forEach((w, n) -> venueWords.merge(w, n, Integer::sum));
    circle.addAll(other.circle);
    places.addAll(other.places);
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  private static void count(Map<String, Integer> counts, String value) {
    counts.merge(value, 1, Integer::sum);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
