package byline.enrich.entity;

import byline.enrich.claim.Link;
import byline.enrich.claim.Metric;
import byline.enrich.claim.Presentation;
import byline.enrich.paper.Because;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its subscribers read it; absent means unknown.
 *
 * @param date ISO 8601 with month at least; a bare year stands in {@code year} alone
 * @param authorsComplete whether {@code authors} is the whole byline
 */
@JsonPropertyOrder({
  "id",
  "type",
  "title",
  "year",
  "date",
  "authors",
  "authorsComplete",
  "venue",
  "abstract",
  "tldr",
  "identifiers",
  "links",
  "topics",
  "affiliations",
  "presentations",
  "metrics",
  "claims",
  "because"
})
public record PaperEntity(
    String id,
    @Nullable String type,
    String title,
    @Nullable Integer year,
    @Nullable String date,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<BylineAuthor> authors,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean authorsComplete,
    @Nullable Venue venue,
    @JsonProperty("abstract") @Nullable String abstractText,
    @Nullable String tldr,
    SortedMap<String, String> identifiers,
    List<Link> links,
    List<EntityRef> topics,
    List<EntityRef> affiliations,
    List<Presentation> presentations,
    List<Metric> metrics,
    List<Claim> claims,
    List<Because> because) {

  /**
   * One name in the byline.
   *
   * @param position from 1; null for an author whose place is unknown
   * @param name the fullest form printed on the paper's claims
   * @param names all forms printed, where there are several
   * @param mention names this place on this statement, for curators' decisions
   * @param orcid bare iD that a claim prints for this name, or null
   * @param affiliations printed for this very name
   * @param profiles pages whose owner this author is
   * @param mention names this place on this statement, for curators' decisions
   * @param key placement key of the mention, for curators' decisions
   * @param claim the claim by which reasons name this name
   */
  @JsonPropertyOrder({
    "position",
    "name",
    "id",
    "names",
    "orcid",
    "affiliations",
    "profiles",
    "mention",
    "key",
    "claim"
  })
  public record BylineAuthor(
      @Nullable Integer position,
      String name,
      String id,
      List<String> names,
      @Nullable String orcid,
      List<String> affiliations,
      List<String> profiles,
      String mention,
      String key,
      String claim) {}

  /**
   * Where it appeared.
   *
   * @param name the abbreviation where one is printed, else the name
   * @param fullName the name where an abbreviation is printed
   */
  @JsonPropertyOrder({"id", "name", "fullName", "volume", "issue", "pages", "article"})
  public record Venue(
      String id,
      String name,
      @Nullable String fullName,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages,
      @Nullable String article) {}

  /**
   * One statement on one page, with what it alone says.
   *
   * @param families family names by author, where the printed name alone would be taken apart
   *     otherwise than the page does
   * @param identifiers bare identifiers by kind
   * @param key placement key of the claim, for curators' decisions
   */
  @JsonPropertyOrder({
    "page",
    "locator",
    "title",
    "type",
    "date",
    "authors",
    "authorsComplete",
    "families",
    "owner",
    "venue",
    "abbreviation",
    "volume",
    "issue",
    "pages",
    "identifiers",
    "topics",
    "key"
  })
  public record Claim(
      String page,
      String locator,
      String title,
      @Nullable String type,
      @Nullable String date,
      List<String> authors,
      @JsonInclude(JsonInclude.Include.ALWAYS) boolean authorsComplete,
      SortedMap<String, String> families,
      @Nullable String owner,
      @Nullable String venue,
      @Nullable String abbreviation,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages,
      SortedMap<String, String> identifiers,
      List<String> topics,
      @Nullable String key) {}
}
