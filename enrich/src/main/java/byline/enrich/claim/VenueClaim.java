package byline.enrich.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a page says a work appeared; every part as printed, null when not printed.
 *
 * @param name full name as printed, without the abbreviation in parentheses
 * @param abbreviation e.g. {@code NeurIPS}
 * @param volume volume number
 * @param issue issue number
 * @param pages page range with a plain hyphen, e.g. {@code 35630-35664}
 * @param article article number, e.g. {@code asaf068}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VenueClaim(
    @Nullable String name,
    @Nullable String abbreviation,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String article) {}
