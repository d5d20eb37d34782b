package byline.enrich.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about two statements, in full.
 *
 * @param verdict {@code same}, {@code different}, {@code cannot-tell} or {@code forbidden}
 * @param rule reason code of the rule that decided
 * @param words the rule in words
 * @param evidence all that was weighed and told something; empty where something forbids
 * @param sum of the evidence, rounded to hundredths; null where something forbids, or where not
 *     enough is known to weigh
 * @param asked least sum for which they are one; null as {@code sum}
 * @param meeting what brings them to one place
 * @param whole how the entities they belong to agree; null where they are one, or nothing is said
 * @param wouldChange what would turn the answer round, most plausible first; each was tried
 */
public record Judgement(
    String verdict,
    String rule,
    String words,
    List<Weighed> evidence,
    @Nullable Double sum,
    @Nullable Double asked,
    Meeting meeting,
    @Nullable Whole whole,
    List<String> wouldChange) {
  public Judgement {
    evidence = List.copyOf(evidence);
    wouldChange = List.copyOf(wouldChange);
  }
}
