package byline.enrich.why;

import byline.enrich.entity.PaperEntity;
import org.jspecify.annotations.Nullable;

/**
 * What a reference names.
 *
 * @param reference as given
 * @param ofAuthor whether it is about a person
 * @param whole whether it names a whole entity rather than one statement
 * @param entity id of the live entity it belongs to
 * @param claim the claim or page by which reasons name it
 * @param member the statement by which decisions name it
 * @param words what it says, for people
 * @param paper the paper it stands on; null for a person's page
 * @param name the name on that paper; null where it is about a paper or a page
 */
record Statement(
    String reference,
    boolean ofAuthor,
    boolean whole,
    String entity,
    String claim,
    String member,
    String words,
    @Nullable PaperEntity paper,
    PaperEntity.@Nullable BylineAuthor name) {}
