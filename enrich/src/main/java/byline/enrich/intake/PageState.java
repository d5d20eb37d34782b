package byline.enrich.intake;

import byline.enrich.entity.LedgerEntry;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept of a page: the version that counts and fingerprints of what it claimed, enough to
 * take back exactly what changes.
 *
 * @param version which version that is
 * @param ledger its ledger entry
 * @param works items of the paper stage: item id to smallest placement key
 * @param owner items of the author stage, likewise
 * @param forgotten whether a curator had the page forgotten: then nothing it says counts
 */
public record PageState(
    Version version,
    LedgerEntry ledger,
    SortedMap<String, String> works,
    SortedMap<String, String> owner,
    boolean forgotten) {
  public PageState {
    works = new TreeMap<>(works == null ? Map.of() : works);
    owner = new TreeMap<>(owner == null ? Map.of() : owner);
  }
}
