package byline.enrich.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One author of a paper as all its claims print them.
 *
 * @param position place in the byline from 1, or null where no claim shows it
 * @param name the fullest printed form
 * @param names all printed forms, sorted
 * @param mentions where the claims print it, sorted
 * @param orcid bare iD printed for this name, or null
 * @param affiliations printed for this very name, sorted
 * @param profilePages pages whose owner this author is, sorted
 * @param profileAliases other names that those pages print for their owner, sorted
 */
public record BylineSlot(
    @Nullable Integer position,
    String name,
    List<String> names,
    List<Mention> mentions,
    @Nullable String orcid,
    List<String> affiliations,
    List<String> profilePages,
    List<String> profileAliases) {
  public BylineSlot {
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
    affiliations = List.copyOf(affiliations);
    profilePages = List.copyOf(profilePages);
    profileAliases = List.copyOf(profileAliases);
  }
}
