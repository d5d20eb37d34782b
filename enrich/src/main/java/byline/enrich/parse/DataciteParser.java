package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * DataCite metadata as JSON: the bare record, or the REST API's answers around one or many.
 *
 * @see <a href="https://schema.datacite.org/meta/kernel-4.6/">DataCite Metadata Schema 4.6</a>
 */
final class DataciteParser implements PageParser {

  @Override
  public String layout() {
    return "datacite";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    JsonNode json = page.json();
    if (json == null) {
      return Optional.empty();
    }
    JsonNode body = json.isObject() && json.has("data") ? json.path("data") : json;
    List<JsonNode> records =
        JsonText.each(body).stream()
            .map(each -> each.has("attributes") ? each.path("attributes") : each)
            .toList();
    if (records.stream().noneMatch(DataciteParser::isRecord)) {
      return Optional.empty();
    }
    List<WorkDraft> works = new ArrayList<>();
    for (JsonNode record : records) {
      String title = title(record);
      if (title != null && title.length() <= Limits.TITLE && isRecord(record)) {
        works.add(work(record, title));
      }
    }
    return Optional.of(
        works.isEmpty()
            ? new Reading.Empty(layout(), "no-works")
            : new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  private static boolean isRecord(JsonNode record) {
    return record.path("titles").isArray()
        && (record.has("creators") || record.has("publicationYear"));
  }

  /** The first title that is no translation or alternative, with its subtitle. */
  private static @Nullable String title(JsonNode record) {
    String main = null;
    String subtitle = null;
    for (JsonNode each : record.path("titles")) {
      String kind = each.path("titleType").asText("");
      String text = JsonText.of(each.path("title"));
      main = main == null && (kind.isEmpty() || kind.equals("null")) ? text : main;
      subtitle = subtitle == null && kind.equals("Subtitle") ? text : subtitle;
    }
    boolean asks = main != null && (main.endsWith("?") || main.endsWith("!"));
    return main == null || subtitle == null ? main : main + (asks ? " " : ": ") + subtitle;
  }

  private static WorkDraft work(JsonNode record, String title) {
    List<PrintedName> authors = new ArrayList<>();
    record.path("creators").forEach(creator -> add(authors, creator));
    WorkDraft work = new WorkDraft(title).byline(authors, true);
    String doi = doi(record);
    if (doi != null) {
      work.identifiers.put("doi", doi);
      work.id = "doi:" + doi;
      String arxiv = Identifiers.arxivOfDoi(doi);
      if (arxiv != null) {
        work.identifiers.put("arxiv", arxiv);
      }
    }
    work.type = type(record.path("types"));
    work.date = date(record);
    work.venue = venue(record.path("container"));
    for (JsonNode each : record.path("descriptions")) {
      String text = JsonText.of(each.path("description"));
      if (text != null && each.path("descriptionType").asText("").equals("Abstract")) {
        work.addAbstract(text);
      }
    }
    String url = Address.web(JsonText.of(record.path("url")));
    if (url != null) {
      work.links.add(new Link("paper", url, null));
    }
    return work;
  }

  private static void add(List<PrintedName> authors, JsonNode creator) {
    String name = JsonText.of(creator.path("name"));
    String given = JsonText.of(creator.path("givenName"));
    String family = JsonText.of(creator.path("familyName"));
    if (name == null || name.length() > Limits.NAME * 2) {
      return;
    }
    boolean group = creator.path("nameType").asText("").equals("Organizational");
    PrintedName plain = group ? PrintedName.of(name) : RecordName.of(name);
    List<String> affiliations = new ArrayList<>();
    for (JsonNode each : JsonText.each(creator.path("affiliation"))) {
      String text = JsonText.of(each.isObject() ? each.path("name") : each);
      if (text != null && text.length() <= 1_000) {
        affiliations.add(text);
      }
    }
    authors.add(
        new PrintedName(
            name,
            family == null ? plain.given() : given,
            family == null ? plain.family() : family,
            orcid(creator),
            affiliations));
  }

  private static @Nullable String orcid(JsonNode creator) {
    for (JsonNode each : creator.path("nameIdentifiers")) {
      String value = JsonText.of(each.path("nameIdentifier"));
      boolean orcid = each.path("nameIdentifierScheme").asText("").equalsIgnoreCase("ORCID");
      if (value != null && orcid) {
        return Identifiers.orcid(value);
      }
    }
    return null;
  }

  private static @Nullable String doi(JsonNode record) {
    String doi = Identifiers.doi(JsonText.of(record.path("doi")));
    for (JsonNode each : record.path("identifiers")) {
      boolean named = each.path("identifierType").asText("").equalsIgnoreCase("DOI");
      doi = doi == null && named ? Identifiers.doi(JsonText.of(each.path("identifier"))) : doi;
    }
    return doi == null ? Identifiers.doi(JsonText.of(record.path("id"))) : doi;
  }

  private static @Nullable String type(JsonNode types) {
    for (String key : List.of("resourceTypeGeneral", "resourceType", "citeproc")) {
      String printed = JsonText.of(types.path(key));
      String known =
          printed == null ? null : WorkTypes.of(printed.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  private static @Nullable String date(JsonNode record) {
    for (JsonNode each : record.path("dates")) {
      String printed = JsonText.of(each.path("date"));
      if (printed != null && each.path("dateType").asText("").equals("Issued")) {
        return IsoDates.read(printed);
      }
    }
    String year = JsonText.of(record.path("publicationYear"));
    return year == null ? null : IsoDates.read(year);
  }

  private static @Nullable VenueClaim venue(JsonNode container) {
    String name = JsonText.of(container.path("title"));
    String first = JsonText.of(container.path("firstPage"));
    String last = JsonText.of(container.path("lastPage"));
    return name == null || name.length() > 500
        ? null
        : new VenueClaim(
            name,
            null,
            JsonText.of(container.path("volume")),
            JsonText.of(container.path("issue")),
            first != null && last != null ? first + "-" + last : first,
            null);
  }
}
