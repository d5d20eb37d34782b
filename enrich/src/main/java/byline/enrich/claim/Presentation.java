package byline.enrich.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk or poster that a page lists; never a work of its own.
 *
 * @param names presenters as printed, in their script
 * @param title as printed
 * @param event name of the meeting, or null
 * @param place or null
 * @param date first day, ISO 8601 in reduced precision ({@code 2025-12-02}, {@code 2025-12}, {@code
 *     2025}), or null
 * @param endDate last day in the same form, or null
 * @param scope {@code international}, {@code domestic}, or null where the page does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Presentation(
    List<String> names,
    String title,
    @Nullable String event,
    @Nullable String place,
    @Nullable String date,
    @Nullable String endDate,
    @Nullable String scope) {
  public Presentation {
    names = names == null ? List.of() : List.copyOf(names);
  }
}
