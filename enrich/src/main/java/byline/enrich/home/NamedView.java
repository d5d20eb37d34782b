package byline.enrich.home;

import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import byline.enrich.entity.NamedEntity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What papers and authors say of a topic, a venue or an institution, put together. */
final class NamedView {
  private NamedView() {}

  /** The record, or null when nobody names it any more. */
  static @Nullable String of(String id, SortedMap<String, String> facts) {
    if (facts.isEmpty()) {
      return null;
    }
    var names = new TreeMap<String, Integer>();
    var years = new TreeSet<Integer>();
    int papers = 0;
    for (var entry : facts.entrySet()) {
      var fact = EntityJson.read(entry.getValue(), NameFact.class);
      names.merge(fact.name(), 1, Integer::sum);
      if (fact.year() != null) {
        years.add(fact.year());
      }
      papers += Kind.of(entry.getKey()) == Kind.PAPER ? 1 : 0;
    }
    var forms = byCount(names);
    var entity =
        new NamedEntity(
            id,
            forms.get(0),
            forms,
            papers,
            facts.size() - papers,
            years.isEmpty() ? List.of() : List.of(years.first(), years.last()));
    return EntityJson.write(entity);
  }

  private static List<String> byCount(Map<String, Integer> names) {
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
