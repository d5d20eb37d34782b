package byline.enrich.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A topic, a venue or an institution as subscribers read it.
 *
 * @param names every form printed, the commonest first
 * @param paperCount papers that name it
 * @param authorCount authors that name it themselves, on a profile
 * @param years first and last year of its papers, where any year is known
 */
@JsonPropertyOrder({"id", "name", "names", "paperCount", "authorCount", "years"})
public record NamedEntity(
    String id,
    String name,
    List<String> names,
    @JsonInclude(JsonInclude.Include.ALWAYS) int paperCount,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int authorCount,
    List<Integer> years) {}
