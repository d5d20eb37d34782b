package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works that a page describes with schema.org, and the person whose page it is. */
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

  /** Types that are works of scholarship only where a DOI or a journal says so. */
  private static final Set<String> PERHAPS =
      Set.of("article", "creativework", "webpage", "techarticle");

  @Override
  public String layout() {
    return "json-ld";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    SchemaGraph graph = SchemaGraph.of(page);
    List<WorkDraft> works = works(graph);
    if (works.isEmpty()) {
      return Optional.empty();
    }
    ProfileDraft person = SchemaPerson.owner(graph);
    ProfileClaim profile = person == null ? null : person.claim(page.url(), layout());
    if (profile != null) {
      works.forEach(work -> own(work, profile.name()));
    }
    return Optional.of(new Reading.Parsed(layout(), profile, Locators.place(page.url(), works)));
  }

  /** The works described in their own right, each once. */
  static List<WorkDraft> works(SchemaGraph graph) {
    List<WorkDraft> works = new ArrayList<>();
    for (JsonNode node : graph.nodes()) {
      if (works.size() < Limits.WORKS) {
        work(node, graph)
            .filter(work -> isScholarly(node, work) && isNew(work, works))
            .ifPresent(works::add);
      }
    }
    return works;
  }

  /** What is marked up as a work, be it too little to stand for one by itself. */
  static List<WorkDraft> described(SchemaGraph graph) {
    return graph.nodes().stream()
        .limit(Limits.WORKS)
        .flatMap(node -> work(node, graph).stream())
        .toList();
  }

  /** Whether a work is not merely described a second time in another notation. */
  private static boolean isNew(WorkDraft work, List<WorkDraft> known) {
    String key = Folded.text(work.title);
    return known.stream().noneMatch(other -> Folded.text(other.title).equals(key));
  }

  private static void own(WorkDraft work, PrintedName owner) {
    boolean named =
        work.authors.stream().anyMatch(author -> SameName.couldBe(owner.text(), author.text()));
    if (named || work.authors.isEmpty()) {
      work.owner = owner;
    }
  }

  private static Optional<WorkDraft> work(JsonNode node, SchemaGraph graph) {
    Budget.charge(Limits.WORK);
    List<String> types = SchemaGraph.types(node);
    if (types.stream().noneMatch(type -> WORKS.contains(type) || PERHAPS.contains(type))) {
      return Optional.empty();
    }
    String headline = JsonText.of(node.path("headline"));
    String title = headline == null ? JsonText.of(node.path("name")) : headline;
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    List<PrintedName> authors = new ArrayList<>();
    JsonNode people = node.has("author") ? node.path("author") : node.path("creator");
    for (JsonNode each : JsonText.each(people)) {
      PrintedName name = SchemaPerson.of(graph.resolved(each));
      if (name != null) {
        authors.add(name);
      }
    }
    WorkDraft work = new WorkDraft(title).byline(authors, true);
    String date = JsonText.of(node.path("datePublished"));
    work.date = date == null ? null : IsoDates.read(date);
    work.type =
        types.stream().map(WorkTypes::of).filter(type -> type != null).findFirst().orElse(null);
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

  /** Whether somebody's, or with a DOI or a journal; both where the type alone says little. */
  private static boolean isScholarly(JsonNode node, WorkDraft work) {
    boolean sure = SchemaGraph.types(node).stream().anyMatch(WORKS::contains);
    boolean placed = work.identifiers.containsKey("doi") || isInJournal(node);
    boolean authored = !work.authors.isEmpty();
    return sure ? placed || authored : placed && authored;
  }

  private static boolean isInJournal(JsonNode node) {
    JsonNode part = node.path("isPartOf");
    return SchemaGraph.types(part.isArray() ? part.path(0) : part).stream()
        .anyMatch(type -> type.startsWith("publication") || type.equals("periodical"));
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null) {
      work.identifiers.putIfAbsent(kind, value);
    }
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
}
