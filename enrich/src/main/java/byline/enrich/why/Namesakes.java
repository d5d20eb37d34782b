package byline.enrich.why;

import byline.enrich.entity.PaperEntity;
import byline.enrich.name.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Picks the papers that name somebody of a name block. */
final class Namesakes {
  private Namesakes() {}

  static List<PaperEntity> among(Collection<PaperEntity> papers, Set<String> blocks) {
    List<PaperEntity> found = new ArrayList<>();
    for (PaperEntity paper : papers) {
      if (paper.authors().stream().anyMatch(a -> blocks.contains(block(a.name())))) {
        found.add(paper);
      }
    }
    return found;
  }

  static String block(String name) {
    return PersonName.of(name).block();
  }
}
