package byline.enrich.intake;

import byline.enrich.entity.LedgerEntry;
import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param held what an older version stated and the page is still held to, while it is suspect
 * @param yields how much the newest usable versions stated, newest first
 * @param forgotten whether a curator had the page forgotten: then nothing it says counts
 */
public record PageState(
    Version version,
    LedgerEntry ledger,
    SortedMap<String, String> works,
    SortedMap<String, String> owner,
    Stated held,
    List<Yield> yields,
    boolean forgotten) {
  public PageState {
    works = new TreeMap<>(works == null ? Map.of() : works);
    owner = new TreeMap<>(owner == null ? Map.of() : owner);
    held = held == null ? Stated.NOTHING : held;
    yields = yields == null ? List.of() : List.copyOf(yields);
  }

  /** What is kept of a page of which nothing counts. */
  static PageState ofNothing(Content content, Version version, boolean forgotten) {
    return new PageState(
        version,
        content.ledger(),
        new TreeMap<>(),
        new TreeMap<>(),
        Stated.NOTHING,
        List.of(),
        forgotten);
  }

  /** What the version that counts states. */
  @JsonIgnore
  Stated stated() {
    return new Stated(works, owner);
  }

  /** Everything that counts. */
  @JsonIgnore
  Stated standing() {
    return stated().and(held);
  }
}
