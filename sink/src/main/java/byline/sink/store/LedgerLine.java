package byline.sink.store;

/**
 * Pages by what became of them.
 *
 * @param state as in the ledger: {@code parsed empty rejected withdrawn}
 * @param pages how many
 * @param claims of works, in all of them
 */
public record LedgerLine(String state, long pages, long claims) {}
