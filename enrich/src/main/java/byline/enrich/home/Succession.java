package byline.enrich.home;

import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Redirect;
import byline.enrich.paper.Because;
import byline.enrich.resolve.Bucket;
import byline.enrich.resolve.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an id that no cluster has any more: it leads to the live id that took most of its
 * members, or to nowhere; and what led to it is led on, so that no redirect leads to a redirect.
 */
final class Succession {
  private final Map<String, String> ownerOfMember = new HashMap<>();
  private final Bucket bucket;
  private final UnaryOperator<String> words;
  private final BiConsumer<String, @Nullable String> publish;

  /**
   * Succession among the clusters of a bucket.
   *
   * @param live members by live id
   * @param words a member as reasons name it, for people
   * @param publish takes a retired id and its record, null when nothing took its place
   */
  Succession(
      Bucket bucket,
      Map<String, ? extends Collection<String>> live,
      UnaryOperator<String> words,
      BiConsumer<String, @Nullable String> publish) {
    this.bucket = bucket;
    this.words = words;
    this.publish = publish;
    live.forEach((id, members) -> members.forEach(member -> ownerOfMember.put(member, id)));
  }

  /** The live ids that hold these members, by how many; most first, then by id. */
  List<String> heirs(Collection<String> members) {
    var shares = new TreeMap<String, Integer>();
    for (String member : members) {
      String owner = ownerOfMember.get(member);
      if (owner != null) {
        shares.merge(owner, 1, Integer::sum);
      }
    }
    return shares.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Gives an id up. */
  void retire(String id, Collection<String> members) {
    var heirs = heirs(members);
    if (heirs.isEmpty()) {
      publish.accept(id, null);
      leadOn(id, null);
    } else {
      String heir = heirs.get(0);
      String rule = heirs.size() > 1 ? "split" : "succeeded";
      String member =
          members.stream()
              .filter(m -> heir.equals(ownerOfMember.get(m)))
              .min(Comparator.naturalOrder())
              .map(words)
              .orElse(id);
      point(
          new Redirect(
              id,
              heir,
              heirs.subList(1, heirs.size()),
              List.of(new Because(rule, member, member))));
      leadOn(id, heir);
    }
  }

  private void leadOn(String through, @Nullable String to) {
    for (var row : bucket.rows(Table.REDIRECTS).values()) {
      var old = EntityJson.read(row, Redirect.class);
      if (!old.redirectTo().equals(through)) {
        continue;
      }
      if (to == null || to.equals(old.id())) {
        bucket.delete(Table.REDIRECTS, old.id());
        if (to == null) {
          publish.accept(old.id(), null);
        }
      } else {
        var others = old.alsoTo().stream().filter(other -> !other.equals(to)).toList();
        point(new Redirect(old.id(), to, others, old.because()));
      }
    }
  }

  private void point(Redirect redirect) {
    String json = EntityJson.write(redirect);
    bucket.put(Table.REDIRECTS, redirect.id(), json);
    publish.accept(redirect.id(), json);
  }
}
