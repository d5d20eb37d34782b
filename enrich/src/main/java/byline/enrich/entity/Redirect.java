package byline.enrich.entity;

import byline.enrich.paper.Because;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What stands under an id that was given up.
 *
 * @param id the old id
 * @param redirectTo the live entity that took over most of what the old one was; never a redirect
 * @param alsoTo other live entities that took a share, where it was split
 * @param because {@code succeeded}, or {@code split} where others took a share; with a claim that
 *     the two have in common, for an author also the name on it
 */
@JsonPropertyOrder({"id", "redirectTo", "alsoTo", "because"})
public record Redirect(String id, String redirectTo, List<String> alsoTo, List<Because> because) {
  /** In a text within the record its quotes would be escaped. */
  private static final String FIELD = "\"redirectTo\":";

  public Redirect {
    alsoTo = alsoTo == null ? List.of() : List.copyOf(alsoTo);
    because = because == null ? List.of() : List.copyOf(because);
  }

  /** Whether an entity's record is one of these, told without reading all of it. */
  public static boolean is(String json) {
    return json.contains(FIELD);
  }
}
