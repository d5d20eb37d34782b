package byline.enrich.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's (or group's) name as a page prints it, with what stands beside it.
 *
 * @param text the name as printed, white space normalised, marks of equal contribution removed
 * @param given given names where the page's format separates them, else null
 * @param family family name where the page's format separates it, else null
 * @param orcid the bare ORCID iD (16 digits with hyphens) printed for this name, else null
 * @param affiliations affiliations printed for this very name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PrintedName(
    String text,
    @Nullable String given,
    @Nullable String family,
    @Nullable String orcid,
    List<String> affiliations) {
  public PrintedName {
    affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
  }

  /** A name of which only the printed text is known. */
  public static PrintedName of(String text) {
    return new PrintedName(text, null, null, null, List.of());
  }
}
