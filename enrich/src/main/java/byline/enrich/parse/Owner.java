package byline.enrich.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds whose page a page is from its address and the names printed on it. */
final class Owner {
  private Owner() {}

  /** The most printed name whose every word stands in the page's address, or null. */
  static @Nullable String byAddress(String url, List<List<String>> bylines) {
    List<String> words = SameName.words(url);
    Map<String, Integer> counts = new TreeMap<>();
    for (List<String> byline : bylines) {
      for (String name : byline) {
        List<String> parts = SameName.words(name);
        if (parts.size() > 1 && words.containsAll(parts)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
