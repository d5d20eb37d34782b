package byline.enrich.home;

import byline.enrich.entity.Digest;
import byline.enrich.resolve.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Tells entities what changed in what one contributor says of them. */
final class Contributions {
  private Contributions() {}

  /**
   * Sends the difference.
   *
   * @param from the contributor
   * @param before what {@link #digests} gave last time
   * @param now facts as JSON by entity id
   */
  static void tell(
      Effects effects, String from, List<String> before, SortedMap<String, String> now) {
    var old = new HashMap<String, String>();
    for (String entry : before) {
      int at = entry.indexOf('=');
      old.put(entry.substring(0, at), entry.substring(at + 1));
    }
    for (Map.Entry<String, String> fact : now.entrySet()) {
      String digest = old.remove(fact.getKey());
      if (!Digest.brief(fact.getValue()).equals(digest)) {
        effects.tell(Stage.ENTITIES, fact.getKey(), new Message.Note(from, fact.getValue()));
      }
    }
    old.keySet().stream()
        .sorted()
        .forEach(id -> effects.tell(Stage.ENTITIES, id, new Message.Note(from, null)));
  }

  /** What to remember of these facts. */
  static List<String> digests(SortedMap<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + "=" + Digest.brief(fact.getValue()))
        .toList();
  }
}
