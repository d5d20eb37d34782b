package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ORCID's public records, their lists of works and single works (ORCID API 3.0, JSON). */
final class OrcidParser implements PageParser {

  @Override
  public String layout() {
    return "orcid";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    JsonNode json = page.json();
    if (json == null
        || !(json.has("orcid-identifier")
            || json.has("group")
            || json.has("bulk")
            || json.has("put-code"))) {
      return Optional.empty();
    }
    ProfileClaim profile = profile(page, json);
    List<WorkDraft> works = new ArrayList<>();
    for (JsonNode node : statements(json)) {
      work(node).ifPresent(works::add);
    }
    works.forEach(work -> own(work, profile));
    return Optional.of(
        profile == null && works.isEmpty()
            ? new Reading.Empty(layout(), "no-works")
            : new Reading.Parsed(layout(), profile, Locators.place(page.url(), works)));
  }

  private static void own(WorkDraft work, @Nullable ProfileClaim profile) {
    if (profile != null) {
      work.owner = profile.name();
    }
  }

  /** One statement a work: of several sources for one work, the first, which its owner prefers. */
  private static List<JsonNode> statements(JsonNode json) {
    JsonNode works = json.path("activities-summary").path("works");
    JsonNode groups = json.has("group") ? json.path("group") : works.path("group");
    List<JsonNode> found = new ArrayList<>();
    groups.forEach(group -> found.add(group.path("work-summary").path(0)));
    json.path("bulk").forEach(each -> found.add(each.path("work")));
    if (json.has("put-code")) {
      found.add(json);
    }
    return found;
  }

  private static Optional<WorkDraft> work(JsonNode node) {
    String title = value(node.path("title").path("title"));
    String subtitle = value(node.path("title").path("subtitle"));
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work =
        new WorkDraft(
            subtitle == null || title.contains(subtitle) ? title : title + ": " + subtitle);
    String code = JsonText.of(node.path("put-code"));
    work.id = code == null ? null : "work-" + code;
    String type = JsonText.of(node.path("type"));
    work.type = type == null ? null : WorkTypes.of(type);
    work.date = date(node.path("publication-date"));
    String journal = value(node.path("journal-title"));
    work.venue = journal == null ? null : new VenueClaim(journal, null, null, null, null, null);
    List<PrintedName> names = new ArrayList<>();
    for (JsonNode each : JsonText.each(node.path("contributors").path("contributor"))) {
      String name = value(each.path("credit-name"));
      if (name != null) {
        PrintedName plain = RecordName.of(name);
        names.add(
            new PrintedName(
                plain.text(),
                plain.given(),
                plain.family(),
                Identifiers.orcid(each.path("contributor-orcid").path("path").asText("")),
                List.of()));
      }
    }
    work.byline(names, names.size() > 1);
    identify(work, node);
    return Optional.of(work);
  }

  private static void identify(WorkDraft work, JsonNode node) {
    for (JsonNode each : JsonText.each(node.path("external-ids").path("external-id"))) {
      String kind = each.path("external-id-type").asText("");
      String value = JsonText.of(each.path("external-id-value"));
      boolean self = each.path("external-id-relationship").asText("SELF").equalsIgnoreCase("self");
      String bare =
          switch (kind) {
            case "doi" -> Identifiers.doi(value);
            case "arxiv" -> Identifiers.arxiv(value);
            case "pmid", "pmc", "isbn" -> value;
            default -> null;
          };
      if (self && bare != null && bare.length() <= 100) {
        work.identifiers.putIfAbsent(kind.equals("pmc") ? "pmcid" : kind, bare);
      }
    }
  }

  private static @Nullable String date(JsonNode node) {
    String year = value(node.path("year"));
    String month = value(node.path("month"));
    String day = value(node.path("day"));
    return year == null
        ? null
        : IsoDates.read(year + (month == null ? "" : "-" + month + (day == null ? "" : "-" + day)));
  }

  private @Nullable ProfileClaim profile(PageView page, JsonNode json) {
    JsonNode person = json.path("person");
    JsonNode name = person.path("name");
    String given = value(name.path("given-names"));
    String family = value(name.path("family-name"));
    String credit = value(name.path("credit-name"));
    String full =
        Stream.of(given, family)
            .filter(Objects::nonNull)
            .reduce((a, b) -> a + " " + b)
            .orElse(null);
    String text = credit == null ? full : credit;
    if (text == null) {
      return null;
    }
    ProfileDraft profile = new ProfileDraft(text);
    if (full != null && !full.equals(text)) {
      profile.aliases.add(full);
    }
    for (JsonNode each : person.path("other-names").path("other-name")) {
      String other = JsonText.of(each.path("content"));
      if (other != null && !profile.aliases.contains(other)) {
        profile.aliases.add(other);
      }
    }
    String orcid = Identifiers.orcid(json.path("orcid-identifier").path("path").asText(""));
    if (orcid != null) {
      profile.identifiers.put("orcid", orcid);
    }
    for (JsonNode job :
        json.path("activities-summary").path("employments").findValues("organization")) {
      String employer = JsonText.of(job.path("name"));
      if (employer != null && !profile.affiliations.contains(employer)) {
        profile.affiliations.add(employer);
      }
    }
    return profile.claim(page.url(), layout());
  }

  private static @Nullable String value(JsonNode node) {
    return JsonText.of(node.isObject() ? node.path("value") : node);
  }
}
