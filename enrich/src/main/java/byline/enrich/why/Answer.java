package byline.enrich.why;

import byline.enrich.curation.Decision;
import byline.enrich.entity.EntityJson;
import byline.enrich.paper.Because;
import byline.enrich.paper.Judgement;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two statements are one entity or two.
 *
 * @param same whether they are one
 * @param about {@code paper} or {@code author}
 * @param chain where they are one: the joins that lead from left to right
 * @param rules what the rules say about the two; null where they are one and the very same
 *     statement
 * @param decisions curators' decisions that concern both
 * @param notes what could not be looked at
 */
@JsonPropertyOrder({"same", "about", "left", "right", "chain", "rules", "decisions", "notes"})
public record Answer(
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean same,
    String about,
    Side left,
    Side right,
    List<Because> chain,
    @Nullable Judgement rules,
    List<Decided> decisions,
    List<String> notes) {
  public Answer {
    chain = List.copyOf(chain);
    decisions = List.copyOf(decisions);
    notes = List.copyOf(notes);
  }

  /**
   * One of the two.
   *
   * @param reference as it was asked for
   * @param entity id of the entity it belongs to
   * @param statement the claim or page by which reasons name it
   * @param says what it says that the rules look at, a line each
   */
  public record Side(String reference, String entity, String statement, List<String> says) {
    public Side {
      says = List.copyOf(says);
    }
  }

  /** A decision that stands, with its id. */
  public record Decided(String id, Decision decision) {}

  /** As JSON; what is absent or empty is left out. */
  public String json() {
    return EntityJson.write(this);
  }

  /** As lines for a person to read. */
  public List<String> lines() {
    return new AnswerText(this).lines();
  }
}
