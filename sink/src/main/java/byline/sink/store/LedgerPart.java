package byline.sink.store;

import org.jspecify.annotations.Nullable;

/**
 * Pages of which the ledger says the same.
 *
 * @param state as in the ledger, or {@code unknown}
 * @param layout that was recognised, or null
 * @param reason code where there are no claims, or null
 * @param suspect true where the pages state far less than before
 * @param pages how many
 * @param claims of works and people, in all of them
 */
public record LedgerPart(
    String state,
    @Nullable String layout,
    @Nullable String reason,
    boolean suspect,
    long pages,
    long claims) {}
