package byline.enrich.intake;

import byline.enrich.intake.Arrival.Changes;
import byline.enrich.resolve.Item;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of what a version states: enough to take back exactly what changes.
 *
 * @param works items of the paper stage: item id to smallest placement key
 * @param owner items of the author stage, likewise
 */
public record Stated(SortedMap<String, String> works, SortedMap<String, String> owner) {
  /** Nothing. */
  static final Stated NOTHING = new Stated(new TreeMap<>(), new TreeMap<>());

  /** What surrounds a fingerprint in its record. */
  private static final int PUNCTUATION = 10;

  public Stated {
    works = new TreeMap<>(works == null ? Map.of() : works);
    owner = new TreeMap<>(owner == null ? Map.of() : owner);
  }

  static Stated of(List<Item> works, List<Item> owner) {
    return new Stated(placed(works), placed(owner));
  }

  /** How many statements these are. */
  int size() {
    return works.size() + owner.size();
  }

  /** These, and others that are not among them. */
  Stated and(Stated more) {
    var allWorks = new TreeMap<>(works);
    allWorks.putAll(more.works);
    var allOwner = new TreeMap<>(owner);
    allOwner.putAll(more.owner);
    return new Stated(allWorks, allOwner);
  }

  /**
   * Those of these that a newer version does not repeat, in whatever words; a page has one owner.
   */
  Stated notRepeatedBy(Stated newer) {
    var repeated = newer.works.keySet().stream().map(Stated::claim).collect(Collectors.toSet());
    var left = new TreeMap<>(works);
    left.keySet().removeIf(id -> repeated.contains(claim(id)));
    return new Stated(left, newer.owner.isEmpty() ? owner : new TreeMap<>());
  }

  /** What comes and goes among the works when this takes the place of what stood before. */
  Changes worksSince(Stated before, List<Item> atHand) {
    return changes(before.works, atHand, works);
  }

  /** What comes and goes of the owner when this takes the place of what stood before. */
  Changes ownerSince(Stated before, List<Item> atHand) {
    return changes(before.owner, atHand, owner);
  }

  /** About how many bytes this takes in a record. */
  long bytes() {
    return bytes(works) + bytes(owner);
  }

  private static long bytes(Map<String, String> placed) {
    return placed.entrySet().stream()
        .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()) + PUNCTUATION)
        .sum();
  }

  private static int bytes(@Nullable String text) {
    return String.valueOf(text).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The claim that an item states: its id without the digest of the words. */
  private static String claim(String item) {
    return item.substring(0, Math.max(0, item.lastIndexOf('@')));
  }

  private static SortedMap<String, String> placed(List<Item> items) {
    var placed = new TreeMap<String, String>();
    items.forEach(item -> placed.put(item.id(), item.smallestKey()));
    return placed;
  }

  private static Changes changes(
      Map<String, String> before, List<Item> atHand, Map<String, String> now) {
    var added =
        atHand.stream()
            .filter(item -> now.containsKey(item.id()) && !before.containsKey(item.id()))
            .toList();
    var removed = new ArrayList<Item>();
    before.forEach(
        (id, key) -> {
          if (!now.containsKey(id)) {
            removed.add(new Item(id, List.of(key), null));
          }
        });
    return new Changes(added, removed);
  }
}
