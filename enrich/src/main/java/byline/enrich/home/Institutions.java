package byline.enrich.home;

import byline.enrich.entity.EntityId;
import byline.enrich.entity.EntityRef;
import byline.enrich.entity.FoldedName;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Institutions as printed, one a folded name, sorted by id. */
final class Institutions {
  private Institutions() {}

  static List<EntityRef> of(Collection<String> printed) {
    var found = new TreeMap<String, EntityRef>();
    for (String name : printed.stream().sorted().toList()) {
      String id = EntityId.of('I', FoldedName.of(name));
      found.putIfAbsent(id, new EntityRef(id, name));
    }
    return List.copyOf(found.values());
  }
}
