package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works as OpenAlex answers them, one or a page of results.
 *
 * @see <a href="https://docs.openalex.org/api-entities/works/work-object">OpenAlex work object</a>
 */
final class OpenalexParser implements PageParser {

  @Override
  public String layout() {
    return "openalex";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    JsonNode json = page.json();
    if (json == null) {
      return Optional.empty();
    }
    List<JsonNode> items =
        JsonText.each(json.path("results").isArray() ? json.path("results") : json);
    if (items.stream().noneMatch(OpenalexParser::isWork)) {
      return Optional.empty();
    }
    List<WorkDraft> works = new ArrayList<>();
    for (JsonNode item : items) {
      String title =
          JsonText.of(item.has("title") ? item.path("title") : item.path("display_name"));
      if (title != null && title.length() <= Limits.TITLE && isWork(item)) {
        works.add(work(item, title));
      }
    }
    return Optional.of(
        works.isEmpty()
            ? new Reading.Empty(layout(), "no-works")
            : new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  private static boolean isWork(JsonNode item) {
    return item.path("authorships").isArray() && (item.has("title") || item.has("display_name"));
  }

  private static WorkDraft work(JsonNode item, String title) {
    List<PrintedName> authors = new ArrayList<>();
    item.path("authorships").forEach(authorship -> add(authors, authorship));
    boolean whole = !item.path("is_authors_truncated").asBoolean(false);
    WorkDraft work = new WorkDraft(title).byline(authors, whole);
    String id = JsonText.of(item.path("id"));
    work.id = id == null ? null : id.substring(id.lastIndexOf('/') + 1);
    String date = JsonText.of(item.path("publication_date"));
    date = date == null ? JsonText.of(item.path("publication_year")) : date;
    work.date = date == null ? null : IsoDates.read(date);
    String type = JsonText.of(item.path("type"));
    work.type = type == null ? null : WorkTypes.of(type);
    JsonNode place = item.path("primary_location");
    work.venue = venue(place.path("source"), item.path("biblio"));
    identify(work, item);
    String summary = inverted(item.path("abstract_inverted_index"));
    if (summary != null) {
      work.addAbstract(summary);
    }
    link(work, "paper", place.path("landing_page_url"));
    link(work, "pdf", place.path("pdf_url"));
    return work;
  }

  private static void add(List<PrintedName> authors, JsonNode authorship) {
    String printed = JsonText.of(authorship.path("raw_author_name"));
    JsonNode author = authorship.path("author");
    String name = printed == null ? JsonText.of(author.path("display_name")) : printed;
    if (name == null || name.length() > Limits.NAME * 2) {
      return;
    }
    String orcid = JsonText.of(author.path("orcid"));
    List<String> affiliations = new ArrayList<>();
    for (JsonNode each : authorship.path("institutions")) {
      String text = JsonText.of(each.path("display_name"));
      if (text != null && !affiliations.contains(text)) {
        affiliations.add(text);
      }
    }
    PrintedName plain = RecordName.of(name);
    authors.add(
        new PrintedName(
            plain.text(),
            plain.given(),
            plain.family(),
            orcid == null ? null : Identifiers.orcid(orcid),
            affiliations));
  }

  private static void identify(WorkDraft work, JsonNode item) {
    put(work, "doi", Identifiers.doi(JsonText.of(item.path("doi"))));
    String pmid = JsonText.of(item.path("ids").path("pmid"));
    put(work, "pmid", pmid == null ? null : pmid.substring(pmid.lastIndexOf('/') + 1));
    for (JsonNode place : item.path("locations")) {
      String url = JsonText.of(place.path("landing_page_url"));
      boolean arxiv = url != null && url.contains("arxiv.org/");
      put(work, "arxiv", arxiv ? Identifiers.arxiv(url) : null);
    }
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null && value.length() <= 200) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }

  private static void link(WorkDraft work, String rel, JsonNode node) {
    String url = Address.web(JsonText.of(node));
    if (url != null) {
      work.links.add(new Link(rel, url, null));
    }
  }

  private static @Nullable VenueClaim venue(JsonNode source, JsonNode numbers) {
    String name = JsonText.of(source.path("display_name"));
    String first = JsonText.of(numbers.path("first_page"));
    String last = JsonText.of(numbers.path("last_page"));
    boolean range = first != null && last != null && !first.equals(last);
    return name == null || name.length() > 500
        ? null
        : new VenueClaim(
            name,
            null,
            JsonText.of(numbers.path("volume")),
            JsonText.of(numbers.path("issue")),
            range ? first + "-" + last : first,
            null);
  }

  /** The text behind an index of its words and where each stands; null for none or too long. */
  private static @Nullable String inverted(JsonNode index) {
    Map<Integer, String> words = new TreeMap<>();
    index
        .properties()
        .forEach(entry -> entry.getValue().forEach(at -> words.put(at.asInt(), entry.getKey())));
    return words.isEmpty() || words.size() > Limits.ABSTRACT
        ? null
        : CleanText.collapse(CleanText.of(String.join(" ", words.values())));
  }
}
