package byline.sink.api;

import byline.enrich.curation.Decision;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.Redirect;
import byline.enrich.why.Known;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a store knows for reasons: entities and the ledger, but neither decisions nor mentions. */
final class KnownStore implements Known {
  private static final int MOST_CLAIMS = 8;

  private final EntityStore store;

  KnownStore(EntityStore store) {
    this.store = store;
  }

  @Override
  public Optional<String> record(String id) {
    var kind = id.startsWith("A") ? Kind.AUTHOR : Kind.PAPER;
    return store.find(kind, id).map(KnownStore::json);
  }

  private static String json(Stored stored) {
    return stored instanceof Stored.Moved moved
        ? EntityJson.write(new Redirect(moved.id(), moved.to(), List.of(), List.of()))
        : ((Stored.Entity) stored).json();
  }

  @Override
  public Optional<String> paperOf(String claimId) {
    int at = claimId.indexOf('#');
    return store.paperWith(claimId.substring(0, at), claimId.substring(at + 1));
  }

  @Override
  public Optional<String> paperNaming(String mention) {
    return Optional.empty();
  }

  @Override
  public Optional<String> authorOf(String page) {
    return Optional.empty();
  }

  @Override
  public List<String> claimsOn(String page) {
    return store.locators(page, MOST_CLAIMS).stream()
        .map(locator -> page + (locator.startsWith("#") ? "" : "#") + locator)
        .toList();
  }

  @Override
  public Optional<LedgerEntry> ledger(String page) {
    return store
        .fate(page)
        .map(
            fate ->
                new LedgerEntry(
                    fate.state(),
                    null,
                    0,
                    0,
                    fate.reason(),
                    Objects.requireNonNullElse(fate.fetchedAt(), "an unknown time"),
                    null,
                    null));
  }

  @Override
  public SortedMap<String, Decision> decisions() {
    return new TreeMap<>();
  }

  @Override
  public Optional<Collection<PaperEntity>> everyPaper() {
    return Optional.empty();
  }
}
