package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Works and the person that a page describes in schema.org JSON-LD; what it cites stays out. */
final class SchemaOrgParser implements PageParser {
  private static final Set<String> WORKS =
      Set.of(
          "scholarlyarticle",
          "medicalscholarlyarticle",
          "thesis",
          "chapter",
          "book",
          "report",
          "dataset");
  private static final List<String> INWARD =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart");
  private static final int DEEPEST = 12;

  @Override
  public String layout() {
    return "json-ld";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    List<JsonNode> roots = roots(page);
    List<JsonNode> nodes = new ArrayList<>();
    roots.forEach(root -> collect(root, nodes, 0));
    Map<String, JsonNode> byId = new HashMap<>();
    nodes.forEach(node -> byId.putIfAbsent(node.path("@id").asText(""), node));
    List<WorkDraft> works = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (types(node).stream().anyMatch(WORKS::contains) && works.size() < Limits.WORKS) {
        work(node, byId).ifPresent(works::add);
      }
    }
    ProfileClaim profile = profile(page, nodes);
    if (works.isEmpty() && profile == null) {
      return Optional.empty();
    }
    if (profile != null) {
      works.forEach(work -> own(work, profile.name()));
    }
    return Optional.of(new Reading.Parsed(layout(), profile, Locators.place(page.url(), works)));
  }

  private static void own(WorkDraft work, PrintedName owner) {
    boolean named =
        work.authors.stream().anyMatch(author -> SameName.couldBe(owner.text(), author.text()));
    if (named || work.authors.isEmpty()) {
      work.owner = owner;
    }
  }

  private static List<JsonNode> roots(PageView page) {
    Document dom = page.dom();
    List<JsonNode> roots = new ArrayList<>();
    JsonNode json = page.json();
    if (json != null && json.path("@context").toString().contains("schema.org")) {
      roots.add(json);
    }
    if (dom != null) {
      for (Element script : dom.getElementsByTag("script")) {
        JsonNode read =
            script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")
                ? PageOpener.json(script.data().strip())
                : null;
        if (read != null && roots.size() < 50) {
          roots.add(read);
        }
      }
    }
    return roots;
  }

  private static void collect(JsonNode node, List<JsonNode> found, int depth) {
    if (depth > DEEPEST || found.size() > Limits.WORKS) {
      return;
    }
    for (JsonNode each : JsonText.each(node)) {
      if (each.isObject()) {
        found.add(each);
        INWARD.forEach(key -> collect(each.path(key), found, depth + 1));
      }
    }
  }

  private static List<String> types(JsonNode node) {
    return JsonText.all(node.path("@type")).stream()
        .map(
            type ->
                type.toLowerCase(Locale.ROOT)
                    .replaceFirst("^(?:https?://schema\\.org/|schema:)", ""))
        .toList();
  }

  private static Optional<WorkDraft> work(JsonNode node, Map<String, JsonNode> byId) {
    String headline = JsonText.of(node.path("headline"));
    String title = headline == null ? JsonText.of(node.path("name")) : headline;
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    List<PrintedName> authors = new ArrayList<>();
    JsonNode people = node.has("author") ? node.path("author") : node.path("creator");
    for (JsonNode each : JsonText.each(people)) {
      PrintedName name = person(byId.getOrDefault(each.path("@id").asText("-"), each));
      if (name != null) {
        authors.add(name);
      }
    }
    WorkDraft work = new WorkDraft(title).byline(authors, true);
    String date = JsonText.of(node.path("datePublished"));
    work.date = date == null ? null : IsoDates.read(date);
    work.type =
        types(node).stream()
            .map(WorkTypes::of)
            .filter(type -> type != null)
            .findFirst()
            .orElse(null);
    work.venue = venue(node);
    String summary =
        JsonText.of(node.has("abstract") ? node.path("abstract") : node.path("description"));
    if (summary != null && summary.length() > 80) {
      work.addAbstract(summary);
    }
    for (String key : List.of("identifier", "sameAs", "@id", "url")) {
      for (JsonNode each : JsonText.each(node.path(key))) {
        String value = JsonText.of(each.isObject() ? each.path("value") : each);
        put(work, "doi", Identifiers.doi(value));
        put(
            work,
            "arxiv",
            value != null && value.contains("arxiv") ? Identifiers.arxiv(value) : null);
      }
    }
    return Optional.of(work);
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }

  private static @Nullable PrintedName person(JsonNode node) {
    if (node.isTextual()) {
      String text = JsonText.of(node);
      return text == null ? null : RecordName.of(text);
    }
    String given = JsonText.of(node.path("givenName"));
    String family = JsonText.of(node.path("familyName"));
    String name = JsonText.of(node.path("name"));
    String text =
        name != null ? name : given != null && family != null ? given + " " + family : family;
    if (text == null || text.length() > Limits.NAME * 2) {
      return null;
    }
    PrintedName plain = RecordName.of(text);
    return new PrintedName(
        text,
        family == null ? plain.given() : given,
        family == null ? plain.family() : family,
        orcid(node),
        affiliations(node));
  }

  private static @Nullable String orcid(JsonNode node) {
    for (String key : List.of("sameAs", "@id", "identifier", "url")) {
      for (JsonNode each : JsonText.each(node.path(key))) {
        String value = JsonText.of(each.isObject() ? each.path("value") : each);
        String orcid = value == null ? null : Identifiers.orcid(value);
        if (orcid != null) {
          return orcid;
        }
      }
    }
    return null;
  }

  private static List<String> affiliations(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : JsonText.each(node.path("affiliation"))) {
      String name = JsonText.of(each.isObject() ? each.path("name") : each);
      if (name != null && name.length() <= 1_000) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable VenueClaim venue(JsonNode node) {
    String name = null;
    String volume = null;
    String issue = null;
    JsonNode part = node.path("isPartOf");
    for (int depth = 0; depth < 4 && !part.isMissingNode(); depth++) {
      JsonNode one = part.isArray() ? part.path(0) : part;
      volume = volume == null ? JsonText.of(one.path("volumeNumber")) : volume;
      issue = issue == null ? JsonText.of(one.path("issueNumber")) : issue;
      String found = JsonText.of(one.path("name"));
      name = found == null ? name : found;
      part = one.path("isPartOf");
    }
    String start = JsonText.of(node.path("pageStart"));
    String end = JsonText.of(node.path("pageEnd"));
    String pages =
        start != null && end != null ? start + "-" + end : JsonText.of(node.path("pagination"));
    return name == null || name.length() > 500
        ? null
        : new VenueClaim(
            name, null, volume, issue, pages == null ? null : VenueText.plainRange(pages), null);
  }

  /** The person a profile page is about: the one person described outside of any work. */
  private @Nullable ProfileClaim profile(PageView page, List<JsonNode> nodes) {
    List<JsonNode> people = nodes.stream().filter(node -> types(node).contains("person")).toList();
    boolean about = nodes.stream().anyMatch(node -> types(node).contains("profilepage"));
    PrintedName name = people.isEmpty() ? null : person(people.get(0));
    if (name == null || (people.size() > 1 && !about) || !PersonName.isShaped(name.text())) {
      return null;
    }
    JsonNode node = people.get(0);
    if (!about && name.orcid() == null && name.affiliations().isEmpty() && !node.has("jobTitle")) {
      return null;
    }
    ProfileDraft profile = new ProfileDraft(name.text());
    profile.aliases.addAll(JsonText.all(node.path("alternateName")));
    profile.affiliations.addAll(name.affiliations());
    if (name.orcid() != null) {
      profile.identifiers.put("orcid", name.orcid());
    }
    return profile.claim(page.url(), layout());
  }
}
