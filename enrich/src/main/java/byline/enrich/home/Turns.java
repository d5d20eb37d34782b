package byline.enrich.home;

import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one settling of a bucket does to the ids in it: which come, which go, which take over
 * others' members and which are parted.
 *
 * <p>A merge is counted when the entity that took over is published, a split when the one that was
 * parted is published without what it lost, or retired; so each is counted once, also where some of
 * the entities concerned are published later than others.
 */
final class Turns {
  private final Map<String, String> before;
  private final Map<String, List<String>> live;
  private final List<List<String>> written = new ArrayList<>();
  private final List<List<String>> parted = new ArrayList<>();
  private int created;
  private int retired;

  /**
   * Turns in a bucket.
   *
   * @param before what was published before, by id, as {@link Published}
   * @param live members by id, of what is there now, published or not
   */
  Turns(Map<String, String> before, Map<String, List<String>> live) {
    this.before = before;
    this.live = live;
  }

  /** An entity is published. */
  void published(@Nullable Published old, Published now) {
    created += old == null ? 1 : 0;
    if (old == null || !old.members().equals(now.members())) {
      written.add(now.members());
      parted.add(old == null ? List.of() : old.members());
    }
  }

  /** An entity is given up. */
  void retired(Published old) {
    retired++;
    parted.add(old.members());
  }

  /** Tells what happened, as far as anything did. */
  void tell(Effects effects, Kind kind) {
    tell(effects, kind, Turn.CREATED, created);
    tell(effects, kind, Turn.RETIRED, retired);
    if (!before.isEmpty() && !written.isEmpty()) {
      Map<String, String> owners = new HashMap<>();
      before.forEach(
          (id, json) ->
              EntityJson.read(json, Published.class).members().forEach(m -> owners.put(m, id)));
      tell(effects, kind, Turn.MERGED, severally(written, owners));
    }
    if (parted.stream().anyMatch(members -> members.size() > 1)) {
      Map<String, String> owners = new HashMap<>();
      live.forEach((id, members) -> members.forEach(m -> owners.put(m, id)));
      tell(effects, kind, Turn.SPLIT, severally(parted, owners));
    }
  }

  private static void tell(Effects effects, Kind kind, Turn turn, int times) {
    if (times > 0) {
      effects.turned(kind, turn, times);
    }
  }

  /** How many groups of members have more than one owner. */
  private static int severally(List<List<String>> groups, Map<String, String> owners) {
    int count = 0;
    for (Collection<String> members : groups) {
      var found = new HashSet<String>();
      members.forEach(m -> found.add(owners.getOrDefault(m, "")));
      found.remove("");
      count += found.size() > 1 ? 1 : 0;
    }
    return count;
  }
}
