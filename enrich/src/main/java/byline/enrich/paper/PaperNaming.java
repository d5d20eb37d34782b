package byline.enrich.paper;

import byline.enrich.entity.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives the papers of one bucket their ids.
 *
 * <p>An id stands on the title key that most claims print (ties: the smallest) and the first
 * author's family name. The title key is a placement key, and a placement key lies in one bucket
 * only: papers of different buckets cannot share an id. Papers of one bucket that would share an id
 * all take the first further trait that tells them apart: year, venue, byline, smallest claim.
 */
final class PaperNaming {
  private record Anchor(ClaimGroup group, String key, String base) {}

  private static final List<Function<ClaimGroup, String>> TRAITS =
      List.of(
          g -> least(g, v -> v.year() == null ? "" : String.valueOf(v.year())),
          g -> least(g, ClaimView::venueKey),
          g ->
              least(
                  g,
                  v -> v.authors().stream().map(a -> a.block()).collect(Collectors.joining(","))),
          g -> g.members().get(0).id());

  private PaperNaming() {}

  static List<PaperCluster> name(Collection<ClaimGroup> groups) {
    Map<String, List<Anchor>> byBase = new TreeMap<>();
    for (ClaimGroup group : groups) {
      String key = most(group, v -> PaperKeys.titleKeys(v).get(0));
      Anchor anchor = new Anchor(group, key, key + "\n" + firstFamily(group));
      byBase.computeIfAbsent(anchor.base(), b -> new ArrayList<>()).add(anchor);
    }
    List<PaperCluster> named = new ArrayList<>();
    byBase.values().forEach(same -> nameAlike(same, "", 0, named));
    return named;
  }

  private static void nameAlike(
      List<Anchor> same, String suffix, int level, List<PaperCluster> named) {
    if (same.size() == 1 || level == TRAITS.size()) {
      same.forEach(a -> named.add(cluster(a, suffix)));
      return;
    }
    Map<String, List<Anchor>> byTrait = new TreeMap<>();
    for (Anchor anchor : same) {
      byTrait
          .computeIfAbsent(TRAITS.get(level).apply(anchor.group()), t -> new ArrayList<>())
          .add(anchor);
    }
    byTrait.forEach((t, some) -> nameAlike(some, suffix + "\n" + level + t, level + 1, named));
  }

  private static PaperCluster cluster(Anchor anchor, String suffix) {
    return new PaperCluster(
        EntityId.of('P', anchor.base() + suffix),
        anchor.key(),
        anchor.group().members().stream().map(ClaimView::claim).toList(),
        anchor.group().because());
  }

  /** The family name that most claims print first among those with the most authors. */
  private static String firstFamily(ClaimGroup group) {
    return most(group, ClaimView::firstFamily);
  }

  /** The non-empty value that most members have; of equally many the smallest. */
  private static String most(ClaimGroup group, Function<ClaimView, String> trait) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ClaimView view : group.members()) {
      String value = trait.apply(view);
      if (!value.isEmpty()) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String least(ClaimGroup group, Function<ClaimView, String> trait) {
    var values = new HashSet<String>();
    group.members().forEach(v -> values.add(trait.apply(v)));
    values.remove("");
    return values.stream().min(Comparator.naturalOrder()).orElse("");
  }
}
