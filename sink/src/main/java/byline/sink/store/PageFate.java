package byline.sink.store;

import org.jspecify.annotations.Nullable;

/**
 * What became of one page.
 *
 * @param state as in the ledger: {@code parsed empty rejected withdrawn}
 * @param reason code where there are no claims, or null
 * @param fetchedAt ISO 8601, of the version that counts, or null
 */
public record PageFate(String state, @Nullable String reason, @Nullable String fetchedAt) {}
