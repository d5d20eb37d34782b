package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what brings two claims to one place: a key of both, or a chain of claims. */
final class Meetings {
  private final SortedMap<String, WorkClaim> claims = new TreeMap<>();
  private final Map<String, List<String>> claimsByKey = new HashMap<>();

  Meetings(Collection<WorkClaim> claims) {
    claims.forEach(claim -> this.claims.put(claim.claimId(), claim));
    this.claims.forEach(
        (id, claim) ->
            PaperKeys.of(claim)
                .forEach(key -> claimsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(id)));
  }

  static List<String> shared(WorkClaim left, WorkClaim right) {
    var keys = new TreeSet<>(PaperKeys.of(left));
    keys.retainAll(PaperKeys.of(right));
    return List.copyOf(keys);
  }

  /** The shortest chain from one claim to another, both included; empty where there is none. */
  List<String> chain(String from, String to) {
    Map<String, String> cameFrom = new HashMap<>(Map.of(from, from));
    var queue = new ArrayDeque<>(List.of(from));
    for (String at = queue.poll(); at != null && !cameFrom.containsKey(to); at = queue.poll()) {
      WorkClaim claim = claims.get(at);
      if (claim != null) {
        for (String key : PaperKeys.of(claim)) {
          for (String next : claimsByKey.getOrDefault(key, List.of())) {
            if (cameFrom.putIfAbsent(next, at) == null) {
              queue.add(next);
            }
          }
        }
      }
    }
    List<String> chain = new ArrayList<>();
    @Nullable String at = cameFrom.containsKey(to) ? to : null;
    while (at != null) {
      chain.add(at);
      String before = cameFrom.get(at);
      at = at.equals(before) ? null : before;
    }
    Collections.reverse(chain);
    return chain;
  }
}
