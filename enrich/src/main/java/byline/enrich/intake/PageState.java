package byline.enrich.intake;

import byline.enrich.entity.LedgerEntry;
import java.util.List;
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
 * @param yields how much the newest usable versions stated, newest first
 * @param forgotten whether a curator had the page forgotten: then nothing it says counts
 */
public record PageState(
    Version version,
    LedgerEntry ledger,
    SortedMap<String, String> works,
    SortedMap<String, String> owner,
    List<Yield> yields,
    boolean forgotten) {
  public PageState {
    works = new TreeMap<>(works == null ? Map.of() : works);
    owner = new TreeMap<>(owner == null ? Map.of() : owner);
    yields = yields == null ? List.of() : List.copyOf(yields);
  }

  /** The same with other yields, and its ledger entry marked as these demand. */
  PageState with(Yields newest) {
    boolean gone = ledger.state().equals(Outcome.WITHDRAWN.word());
    var marked = ledger.suspect(!gone && newest.isSuspect());
    return new PageState(version, marked, works, owner, newest.newest(), forgotten);
  }
}
