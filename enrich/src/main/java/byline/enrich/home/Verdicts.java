package byline.enrich.home;

import byline.enrich.curation.Decision;
import byline.enrich.curation.Decision.Kind;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What curators decided about one entity beyond who belongs to it; where several decided the same
 * thing, the decision with the largest id stands.
 *
 * @param name the name it bears, or null
 * @param orcid the ORCID iD that was claimed for it, or null
 * @param forgotten whether it is not to be published
 */
record Verdicts(@Nullable String name, @Nullable String orcid, boolean forgotten) {

  /** The verdicts on an entity with these members; decisions in the order of their ids. */
  static Verdicts on(Collection<String> members, List<Decision> decisions) {
    String name = null;
    String orcid = null;
    boolean forgotten = false;
    for (Decision decision : decisions) {
      if (members.contains(decision.left().member())) {
        name = decision.kind() == Kind.RENAME ? decision.value() : name;
        orcid = decision.kind() == Kind.CLAIM ? decision.value() : orcid;
        forgotten |= decision.kind() == Kind.FORGET;
      }
    }
    return new Verdicts(name, orcid, forgotten);
  }
}
