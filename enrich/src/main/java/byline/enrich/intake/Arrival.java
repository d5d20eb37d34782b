package byline.enrich.intake;

import byline.enrich.claim.Reading.Rejected;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.resolve.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the arrival of one record means.
 *
 * @param outcome its one outcome
 * @param state what to keep of the page from now on, or null when that stays as it was
 * @param ledger the page's ledger entry as it now stands
 * @param works items of the paper stage that come and go
 * @param owner items of the author stage that come and go
 * @param refusal why it was rejected, else null
 */
public record Arrival(
    Outcome outcome,
    @Nullable PageState state,
    LedgerEntry ledger,
    Changes works,
    Changes owner,
    @Nullable Rejected refusal) {

  /** Whether no item comes or goes. */
  boolean movesNothing() {
    return works.equals(Changes.NONE) && owner.equals(Changes.NONE);
  }

  /** The same with another outcome. */
  Arrival as(Outcome other) {
    return new Arrival(other, state, ledger, works, owner, refusal);
  }

  /** Items that come and items that go; what stays is not named. */
  public record Changes(List<Item> added, List<Item> removed) {
    /** Nothing comes and nothing goes. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }
}
