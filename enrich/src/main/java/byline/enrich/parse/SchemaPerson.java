package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a schema.org {@code Person}, and finds the one whose page a page is. */
final class SchemaPerson {
  private SchemaPerson() {}

  /** Name, identifier and affiliations of a person or of a mere name; null when nameless. */
  static @Nullable PrintedName of(JsonNode node) {
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

  /** The person a page is about: the one of a profile page, or the one person it describes. */
  static @Nullable ProfileDraft owner(SchemaGraph graph) {
    List<JsonNode> people = graph.ofType("person");
    boolean about = !graph.ofType("profilepage").isEmpty();
    if (people.isEmpty()) {
      return null;
    }
    JsonNode node = graph.resolved(people.get(0));
    PrintedName name = of(node);
    if (name == null || !PersonName.isShaped(name.text()) || (!about && !isOne(people, name))) {
      return null;
    }
    if (!about && name.orcid() == null && name.affiliations().isEmpty() && !node.has("jobTitle")) {
      return null;
    }
    ProfileDraft profile = new ProfileDraft(name.text());
    profile.aliases.addAll(JsonText.all(node.path("alternateName")));
    profile.affiliations.addAll(name.affiliations());
    if (name.orcid() != null) {
      profile.identifiers.put("orcid", name.orcid());
    }
    return profile;
  }

  /** Whether all nodes are of one name. */
  private static boolean isOne(List<JsonNode> people, PrintedName name) {
    return people.stream()
        .map(SchemaPerson::of)
        .allMatch(other -> other == null || other.text().equals(name.text()));
  }

  private static @Nullable String orcid(JsonNode node) {
    for (String key : List.of("sameAs", "@id", "identifier", "url", "orcid")) {
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
    for (String key : List.of("affiliation", "worksFor")) {
      for (JsonNode each : JsonText.each(node.path(key))) {
        String name = JsonText.of(each.isObject() ? each.path("name") : each);
        if (name != null && name.length() <= 1_000 && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
