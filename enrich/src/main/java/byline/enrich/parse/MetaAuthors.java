package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The byline that a page's {@code meta} tags give, in the most precise vocabulary they have. */
final class MetaAuthors {
  private static final List<String> VOCABULARIES =
      List.of(
          "citation_author",
          "bepress_citation_author",
          "eprints.creators_name",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.personalname",
          "dc.creator.author",
          "dc.contributor.author",
          "citation_authors",
          "prism.author",
          "dc.contributor");

  private MetaAuthors() {}

  static List<PrintedName> of(MetaTags tags) {
    for (String name : List.of("citation_author", "bepress_citation_author")) {
      List<String> names = tags.all(name);
      if (names.size() > 1 || (names.size() == 1 && apart(names).size() == 1)) {
        return highwire(tags, name, names);
      }
    }
    for (String name : VOCABULARIES) {
      List<PrintedName> names =
          once(apart(tags.all(name))).stream()
              .filter(each -> !each.isBlank() && !RecordName.isAddress(each))
              .map(RecordName::of)
              .toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<PrintedName> highwire(MetaTags tags, String name, List<String> names) {
    List<List<String>> affiliations = tags.following(name, name + "_institution");
    List<List<String>> orcids = tags.following(name, name + "_orcid");
    List<PrintedName> authors = new ArrayList<>();
    int most = once(names).size();
    for (int i = 0; i < most; i++) {
      if (RecordName.isAddress(names.get(i))) {
        continue;
      }
      PrintedName plain = RecordName.of(names.get(i));
      List<String> orcid = i < orcids.size() ? orcids.get(i) : List.of();
      authors.add(
          new PrintedName(
              plain.text(),
              plain.given(),
              plain.family(),
              orcid.isEmpty() ? null : Identifiers.orcid(orcid.get(0)),
              i < affiliations.size() ? affiliations.get(i) : List.of()));
    }
    return authors;
  }

  /** Parts the names that a site puts into one tag, at semicolons or as a printed byline. */
  private static List<String> apart(List<String> names) {
    if (names.size() != 1) {
      return names;
    }
    String only = names.get(0);
    if (only.indexOf(';') > 0) {
      return List.of(only.split("\\s?;\\s?", -1)).stream().filter(name -> !name.isBlank()).toList();
    }
    boolean inverted = only.indexOf(',') == only.lastIndexOf(',') && !only.contains(" and ");
    Optional<Byline> byline = inverted ? Optional.empty() : Byline.of(only);
    return byline
        .filter(found -> found.names().size() > 1)
        .map(found -> found.names().stream().map(PrintedName::text).toList())
        .orElse(names);
  }

  /** Drops the second half where a site repeats all creators, be it in another script. */
  private static List<String> once(List<String> names) {
    int half = names.size() / 2;
    if (half == 0 || names.size() % 2 != 0) {
      return names;
    }
    List<String> front = names.subList(0, half);
    List<String> back = names.subList(half, names.size());
    if (half > 1 && front.equals(back)) {
      return front;
    }
    boolean first = PersonName.isEastAsian(names.get(0));
    for (int i = 0; i < half; i++) {
      if (PersonName.isEastAsian(front.get(i)) != first
          || PersonName.isEastAsian(back.get(i)) == first) {
        return names;
      }
    }
    return front;
  }
}
