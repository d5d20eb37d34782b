package byline.enrich.author;

import byline.enrich.entity.EntityId;
import byline.enrich.paper.BylineSlot;
import byline.enrich.paper.MergedPaper;
import byline.enrich.paper.PaperCluster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One slot of a paper's byline with the context that tells people apart.
 *
 * @param id paper id, slot and content hash
 * @param paperId the paper
 * @param replyTo the paper's anchor key: where the answer finds the paper's home
 * @param position place in the byline from 1, or null
 * @param names all printed forms, the fullest first
 * @param coauthors folded names of the other slots, at most fifty, the same choice on every paper
 * @param orcid or null
 * @param affiliations printed for this name
 * @param profilePages pages whose owner this author is
 * @param profileAliases other names of the owner on those pages
 * @param date of the paper, or null
 * @param venue folded, or null
 * @param topics of the paper
 * @param titleWords telling words of the title, folded
 * @param mentions short hashes of claim id and place, the same as long as the claim prints the name
 * @param claimId the first claim that prints the name, for reasons
 */
public record BylineItem(
    String id,
    String paperId,
    String replyTo,
    @Nullable Integer position,
    List<String> names,
    List<String> coauthors,
    @Nullable String orcid,
    List<String> affiliations,
    List<String> profilePages,
    List<String> profileAliases,
    @Nullable String date,
    @Nullable String venue,
    List<String> topics,
    List<String> titleWords,
    List<String> mentions,
    String claimId)
    implements AuthorItem {
  public BylineItem {
    names = List.copyOf(names);
    coauthors = List.copyOf(coauthors);
    affiliations = List.copyOf(affiliations);
    profilePages = List.copyOf(profilePages);
    profileAliases = List.copyOf(profileAliases);
    topics = List.copyOf(topics);
    titleWords = List.copyOf(titleWords);
    mentions = List.copyOf(mentions);
  }

  /** One item a slot. */
  public static List<BylineItem> of(PaperCluster cluster, MergedPaper paper) {
    return BylineItems.of(cluster, paper);
  }

  @Override
  public List<String> members() {
    return mentions;
  }

  @Override
  public String claim() {
    return claimId;
  }

  /** The fullest printed form. */
  public String name() {
    return names.get(0);
  }

  BylineItem withId() {
    return new BylineItem(
        id + "@" + EntityId.hash(toString(), 11),
        paperId,
        replyTo,
        position,
        names,
        coauthors,
        orcid,
        affiliations,
        profilePages,
        profileAliases,
        date,
        venue,
        topics,
        titleWords,
        mentions,
        claimId);
  }

  /** Names the slot on its paper: the place, or the name where the place is unknown. */
  static String slot(BylineSlot slot) {
    return slot.position() == null ? slot.name() : String.valueOf(slot.position());
  }
}
