package byline.enrich.intake;

import byline.enrich.entity.LedgerEntry;
import byline.enrich.resolve.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a page once one more of its versions is known: what the newest states, and while
 * it states suspiciously little, what the version before it stated and it does not repeat.
 *
 * <p>What is held is always at hand. It is what counted anyway, or what the arriving version
 * states: a version in between, of which only a number is kept, never comes to be held.
 *
 * @param before what was kept of the page; null when it was unknown
 * @param arriving the version that arrives; null where only the suspicion changed
 * @param yields how much the newest versions stated, the arriving one among them
 */
record Judgement(@Nullable PageState before, @Nullable Content arriving, Yields yields) {
  /** Bytes of the fingerprints of all that counts of a page, which are one record. */
  static final int LARGEST_STATE = 4_500_000;

  /** What is to be kept of a page of which this version counts. */
  PageState of(Version version, LedgerEntry ledger, Stated stated) {
    Version base = yields.base();
    Stated held = base == null ? Stated.NOTHING : from(base).notRepeatedBy(stated);
    if (stated.bytes() + held.bytes() > LARGEST_STATE) {
      held = Stated.NOTHING;
    }
    var marked = base == null ? ledger.believed() : ledger.suspect(held.size());
    return new PageState(
        version, marked, stated.works(), stated.owner(), held, yields.newest(), false);
  }

  /** What came and went, with what the arriving version brings at hand. */
  Arrival arrival(Outcome outcome, PageState now) {
    Stated standing = before == null ? Stated.NOTHING : before.standing();
    return new Arrival(
        outcome,
        now,
        now.ledger(),
        now.standing().worksSince(standing, items(arriving == null ? null : arriving.works())),
        now.standing().ownerSince(standing, items(arriving == null ? null : arriving.owner())),
        null);
  }

  private static List<Item> items(@Nullable List<Item> items) {
    return items == null ? List.of() : items;
  }

  private Stated from(Version base) {
    if (arriving != null && arriving.version().equals(base)) {
      return arriving.stated();
    }
    if (before == null) {
      return Stated.NOTHING;
    }
    if (before.version().equals(base)) {
      return before.stated();
    }
    var unaccepted = new Yields(before.yields(), yields.suspicion().unaccepted());
    return base.equals(unaccepted.base()) ? before.held() : Stated.NOTHING;
  }
}
