package byline.enrich.why;

import byline.enrich.curation.Decision;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.entity.PaperEntity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What the topics say now, wherever it is kept; ids without a record are empty. */
public interface Known {
  /** The record of an entity as emitted, or of a redirect. */
  Optional<String> record(String id);

  /** Id of the paper with this claim ({@code page#locator}). */
  Optional<String> paperOf(String claimId);

  /** Id of a paper on which a name bears this mention; empty where mentions are not indexed. */
  Optional<String> paperNaming(String mention);

  /** Id of the author whose page this is. */
  Optional<String> authorOf(String page);

  /** Ids of the live claims of a page, sorted. */
  List<String> claimsOn(String page);

  /** What became of a page. */
  Optional<LedgerEntry> ledger(String page);

  /** Curators' decisions that stand, by id; empty where they are not known. */
  SortedMap<String, Decision> decisions();

  /**
   * Every paper there is, to find the way by which two came together, and who else bears a name;
   * empty where that would be too much to look through.
   */
  Optional<Collection<PaperEntity>> everyPaper();

  /** Papers that name somebody of these name blocks; empty where nobody can tell. */
  default Optional<List<PaperEntity>> namesakes(Set<String> blocks) {
    return everyPaper().map(papers -> Namesakes.among(papers, blocks));
  }
}
