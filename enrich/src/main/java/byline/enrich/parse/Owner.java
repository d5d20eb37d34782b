package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds whose page a page is from the names printed on it. */
final class Owner {
  private Owner() {}

  /** The most printed name whose every word stands in the page's address, or null. */
  static @Nullable String byAddress(String url, List<WorkDraft> works) {
    List<String> words =
        List.of(url.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").split(" ", -1));
    Map<String, Integer> counts = new TreeMap<>();
    for (WorkDraft work : works) {
      for (PrintedName name : work.authors) {
        if (words.containsAll(words(name.text()))) {
          counts.merge(name.text(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static List<String> words(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return List.of(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1));
  }
}
