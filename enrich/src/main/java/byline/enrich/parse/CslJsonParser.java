package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CSL-JSON items, alone or in an array, as citation managers and DOI resolvers write them. */
final class CslJsonParser implements PageParser {
  private static final Pattern ORCID = Pattern.compile("(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])/?$");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What a journal puts above a kind of contribution, and Crossref below its title. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(?:letters?|correspondence|editorial|review|commentary|original article)"
              + "(?: to the editor)?\\.?");

  private static final Pattern SERIES =
      Pattern.compile(
          "(?i)^(?:lecture notes in|communications in computer and|studies in|ifip advances in"
              + "|springer proceedings in)\\b|\\bbook series$");

  /** Types that hold works or are parts of one. */
  private static final Set<String> NO_WORKS =
      Set.of(
          "journal",
          "journal-issue",
          "journal-volume",
          "book-series",
          "proceedings-series",
          "report-series",
          "component",
          "grant");

  @Override
  public String layout() {
    return "csl-json";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    JsonNode json = page.json();
    if (json == null) {
      return Optional.empty();
    }
    List<JsonNode> items = items(json);
    if (items.stream().noneMatch(CslJsonParser::isItem)) {
      return Optional.empty();
    }
    List<WorkDraft> works = new ArrayList<>();
    for (JsonNode item : items) {
      String title = title(item);
      boolean whole = !NO_WORKS.contains(item.path("type").asText(""));
      if (title != null && title.length() <= Limits.TITLE && whole) {
        works.add(work(item, title));
      }
    }
    return Optional.of(
        works.isEmpty()
            ? new Reading.Empty(layout(), "no-works")
            : new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  private static List<JsonNode> items(JsonNode json) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode body = json.path("message").isObject() ? json.path("message") : json;
    JsonNode list = body.path("items").isArray() ? body.path("items") : body;
    if (list.isArray()) {
      list.forEach(items::add);
    } else {
      items.add(list);
    }
    return items;
  }

  /** The title with its subtitle, which Crossref keeps apart, as it does running heads. */
  private static @Nullable String title(JsonNode item) {
    String title = JsonText.of(item.path("title"));
    String subtitle = JsonText.of(item.path("subtitle"));
    return title == null || subtitle == null || isRunningHead(title, subtitle)
        ? title
        : title + ": " + subtitle;
  }

  private static boolean isRunningHead(String title, String subtitle) {
    String known = title.toLowerCase(Locale.ROOT);
    List<String> words = List.of(SPACE.split(subtitle.toLowerCase(Locale.ROOT), -1));
    long said = words.stream().filter(word -> word.length() < 4 || known.contains(word)).count();
    return title.indexOf(':') > 0
        || SECTION.matcher(subtitle).matches()
        || said * 4 >= words.size() * 3L;
  }

  private static boolean isItem(JsonNode item) {
    return item.has("title")
        && (item.has("author")
            || item.has("issued")
            || item.has("DOI")
            || item.has("container-title")
            || (item.has("type") && item.has("id")));
  }

  private static WorkDraft work(JsonNode item, String title) {
    WorkDraft work = new WorkDraft(title);
    work.id = JsonText.of(item.path("id"));
    work.type = type(item);
    work.date = date(item);
    work.byline(names(item.path("author")), true);
    work.venue = venue(item);
    String summary = JsonText.of(item.path("abstract"));
    if (summary != null) {
      work.addAbstract(summary);
    }
    identify(work, item);
    String doi = work.identifiers.get("doi");
    work.id = work.id == null && doi != null ? "doi:" + doi : work.id;
    String url = Address.web(JsonText.of(item.path("URL")));
    if (url != null) {
      work.links.add(new Link(url.contains("doi.org/") ? "doi" : "paper", url, null));
    }
    return work;
  }

  private static @Nullable String type(JsonNode item) {
    String type = JsonText.of(item.path("type"));
    if (type == null) {
      return null;
    }
    String genre = JsonText.of(item.path("genre"));
    String subtype = JsonText.of(item.path("subtype"));
    if ((genre != null && genre.toLowerCase(Locale.ROOT).contains("preprint"))
        || "preprint".equals(subtype)) {
      return "preprint";
    }
    String known = WorkTypes.of(type);
    return known != null ? known : type.length() <= 40 ? type.toLowerCase(Locale.ROOT) : null;
  }

  private static void identify(WorkDraft work, JsonNode item) {
    String doi = Identifiers.doi(JsonText.of(item.path("DOI")));
    if (doi != null) {
      work.identifiers.put("doi", doi);
      put(work, "arxiv", Identifiers.arxivOfDoi(doi));
    }
    put(work, "pmid", JsonText.of(item.path("PMID")));
    put(work, "pmcid", JsonText.of(item.path("PMCID")));
    put(work, "isbn", JsonText.of(item.path("ISBN")));
    put(work, "arxiv", Identifiers.arxiv(JsonText.of(item.path("arxiv"))));
    String number = JsonText.of(item.path("number"));
    if (number != null && number.toLowerCase(Locale.ROOT).startsWith("arxiv:")) {
      put(work, "arxiv", Identifiers.arxiv(number));
    }
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null && value.length() <= 100) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }

  private static List<PrintedName> names(JsonNode authors) {
    List<PrintedName> names = new ArrayList<>();
    if (authors.isArray()) {
      authors.forEach(
          author -> {
            PrintedName name = name(author);
            if (name != null) {
              names.add(name);
            }
          });
    }
    return names;
  }

  private static @Nullable PrintedName name(JsonNode author) {
    if (author.isTextual()) {
      String text = JsonText.of(author);
      return text == null ? null : PrintedName.of(text);
    }
    String given = JsonText.of(author.path("given"));
    String particle = JsonText.of(author.path("non-dropping-particle"));
    String family = JsonText.of(author.path("family"));
    String literal = JsonText.of(author.path("literal"));
    if (family != null && particle != null) {
      family = particle + " " + family;
    }
    String suffix = JsonText.of(author.path("suffix"));
    String whole = literal == null ? JsonText.of(author.path("name")) : literal;
    String text = family == null ? whole : join(given, family, suffix);
    if (text == null || text.length() > Limits.NAME * 2) {
      return null;
    }
    return new PrintedName(
        text,
        family == null ? null : given,
        family,
        orcid(author),
        affiliations(author.path("affiliation")));
  }

  private static String join(@Nullable String given, String family, @Nullable String suffix) {
    String plain =
        given == null
            ? family
            : PersonName.isEastAsian(family) ? family + given : given + " " + family;
    return suffix == null ? plain : plain + ", " + suffix;
  }

  private static @Nullable String orcid(JsonNode author) {
    String printed = JsonText.of(author.path("ORCID"));
    Matcher orcid = ORCID.matcher(printed == null ? "" : printed);
    return orcid.find() ? orcid.group(1).toUpperCase(Locale.ROOT) : null;
  }

  private static List<String> affiliations(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : JsonText.each(node)) {
      String name = JsonText.of(each.isObject() ? each.path("name") : each);
      if (name != null && name.length() <= 1_000) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable VenueClaim venue(JsonNode item) {
    String name = container(JsonText.all(item.path("container-title")));
    String brief = JsonText.of(item.path("container-title-short"));
    String volume = JsonText.of(item.path("volume"));
    String issue = JsonText.of(item.path("issue"));
    String pages = JsonText.of(item.path("page"));
    String article = JsonText.of(item.path("article-number"));
    if (name == null && volume == null && pages == null) {
      return null;
    }
    return new VenueClaim(
        name, brief, volume, issue, pages == null ? null : VenueText.plainRange(pages), article);
  }

  /** The book's title where a series stands beside it, in either order. */
  private static @Nullable String container(List<String> titles) {
    return titles.stream()
        .filter(title -> !SERIES.matcher(title).find())
        .findFirst()
        .orElse(titles.isEmpty() ? null : titles.get(0));
  }

  /** The date in the precision it is given in; CSL schema, {@code date-parts} or {@code raw}. */
  private static @Nullable String date(JsonNode item) {
    for (String key : List.of("issued", "published", "published-print", "published-online")) {
      String date = IsoDates.of(item.path(key));
      if (date != null) {
        return date;
      }
    }
    String year = JsonText.of(item.path("year"));
    return year == null ? null : IsoDates.read(year);
  }
}
