package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose home page it is: the name above that also stands in a byline, the one name in every byline,
 * or the one the address spells; nobody where these leave a doubt.
 */
record HomepageOwner(@Nullable String name, List<String> aliases) {
  HomepageOwner {
    aliases = List.copyOf(aliases);
  }

  static HomepageOwner of(PageView page, List<WorkDraft> works, List<Presentation> talks) {
    List<List<String>> bylines = new ArrayList<>();
    works.forEach(work -> bylines.add(work.authors.stream().map(PrintedName::text).toList()));
    talks.forEach(talk -> bylines.add(talk.names()));
    bylines.removeIf(List::isEmpty);
    String name = name(page, works, bylines);
    return new HomepageOwner(name, name == null ? List.of() : aliases(name, bylines));
  }

  @Nullable PrintedName printedName() {
    return name == null ? null : PrintedName.of(name);
  }

  @Nullable ProfileClaim profile(PageView page, String layout, List<Presentation> talks) {
    if (name == null) {
      return null;
    }
    ProfileDraft profile = new ProfileDraft(name);
    profile.aliases.addAll(aliases);
    profile.presentations.addAll(talks);
    profile.identifiers.put("homepage", page.url());
    return profile.claim(page.url(), layout);
  }

  private static @Nullable String name(
      PageView page, List<WorkDraft> works, List<List<String>> bylines) {
    String above = above(page, bylines);
    if (above != null) {
      return above;
    }
    List<List<String>> workBylines =
        bylines.subList(0, (int) works.stream().filter(work -> !work.authors.isEmpty()).count());
    String common =
        workBylines.size() < 2 ? null : common(sameScript(bylines, workBylines.get(0).get(0)));
    return common == null ? Owner.byAddress(page.url(), works) : common;
  }

  private static @Nullable String above(PageView page, List<List<String>> bylines) {
    List<String> printed = bylines.stream().flatMap(List::stream).map(Folded::text).toList();
    return page.blocks().stream()
        .filter(Block::isHeading)
        .map(Block::text)
        .filter(text -> PersonName.isShaped(text) && printed.contains(Folded.text(text)))
        .findFirst()
        .orElse(null);
  }

  /** The names of bylines in another script that share exactly one are the owner's there. */
  private static List<String> aliases(String name, List<List<String>> bylines) {
    List<List<String>> other = new ArrayList<>(bylines);
    other.removeAll(sameScript(bylines, name));
    List<List<String>> own = sameScript(bylines, name);
    boolean everywhere =
        own.stream().allMatch(byline -> folded(byline).contains(Folded.text(name)));
    String alias = other.isEmpty() || !everywhere ? null : common(other);
    return alias == null ? List.of() : List.of(alias);
  }

  private static List<List<String>> sameScript(List<List<String>> bylines, String name) {
    boolean eastAsian = PersonName.isEastAsian(name);
    return bylines.stream()
        .filter(byline -> PersonName.isEastAsian(byline.get(0)) == eastAsian)
        .toList();
  }

  /** The one name that every byline holds, as first printed; null for none or several. */
  private static @Nullable String common(List<List<String>> bylines) {
    Map<String, String> shared = new LinkedHashMap<>();
    bylines.get(0).forEach(name -> shared.putIfAbsent(Folded.text(name), name));
    bylines.forEach(byline -> shared.keySet().retainAll(folded(byline)));
    return shared.size() == 1 ? shared.values().iterator().next() : null;
  }

  private static List<String> folded(List<String> byline) {
    return byline.stream().map(Folded::text).toList();
  }
}
