package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Whose home page it is: the name above that also stands in bylines, the one name in every byline,
 * or the one the address spells; nobody where these leave a doubt.
 */
record HomepageOwner(@Nullable String name, List<String> aliases, @Nullable ProfileDraft declared) {
  private static final Pattern OF =
      Pattern.compile(
          "(?i)^(?:(?:personal\\s)?(?:home\\s?page|website|web\\s?page|publications|papers|cv|works|publikationen|veröffentlichungen|publicaciones|pubblicazioni))\\s(?:of|by|von|de|di)\\s");

  /** What a page calls its list behind the owner's name. */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\s(?:(?i:publications?|papers|home\\s?page|publikationen)|(?:発表文献|研究業績|業績|論文).{0,10})$");

  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:\\W{0,3}(?:Dr|Prof|Professor|Univ|Priv|Doz|Mr|Ms|Mrs|Ing|Dipl)\\b\\.?[-\\s]?){1,5}");

  HomepageOwner {
    aliases = List.copyOf(aliases);
  }

  /** The name that stands first in title or headings, or null; not yet checked against bylines. */
  static @Nullable String candidate(PageView page) {
    String title = page.dom() == null ? "" : page.dom().title();
    Stream<String> headings =
        page.blocks().stream()
            .limit(12)
            .takeWhile(line -> !line.isHeading() || Section.of(line) == null)
            .filter(line -> line.isHeading() || line.text().length() < 40)
            .map(Block::text);
    String author =
        page.dom() == null ? "" : page.dom().select("meta[name=author]").attr("content");
    return Stream.of(parts(title), headings.flatMap(HomepageOwner::parts), parts(author))
        .flatMap(found -> found)
        .filter(text -> !PersonName.isDoubtful(text))
        .filter(text -> PersonName.isFull(text) || isEastAsianName(text))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> parts(String text) {
    return Stream.of(
            OF.matcher(text).replaceFirst("").split("\\s[-–—|·:]{1,3}\\s|[|｜:·,(（]|['’]s\\b", -1))
        .map(part -> TITLES.matcher(part).replaceFirst("").strip())
        .map(part -> LISTED.matcher(part).replaceFirst("").strip());
  }

  private static boolean isEastAsianName(String text) {
    return PersonName.isEastAsian(text) && text.length() <= 6 && PersonName.isShaped(text);
  }

  static HomepageOwner of(PageView page, List<ListedWork> works, List<Presentation> talks) {
    List<List<String>> bylines = new ArrayList<>();
    boolean implied = works.stream().anyMatch(work -> work.withOwner);
    works.stream()
        .filter(work -> !work.withOwner && !work.draft.authors.isEmpty())
        .forEach(work -> bylines.add(texts(work.draft.authors)));
    int ofWorks = bylines.size();
    talks.stream().map(Presentation::names).filter(names -> !names.isEmpty()).forEach(bylines::add);
    ProfileDraft declared = SchemaPerson.owner(SchemaGraph.of(page));
    String said = declared == null ? null : declared.name.text();
    boolean fits = said != null && (bylines.isEmpty() || share(said, bylines) > 0.3);
    String name = fits ? said : name(page, bylines, ofWorks, implied);
    return new HomepageOwner(
        name, name == null ? List.of() : aliases(name, bylines), fits ? declared : null);
  }

  private static List<String> texts(List<PrintedName> names) {
    return names.stream().map(PrintedName::text).toList();
  }

  /** Makes the owner an author of a work on the page; of one "with" others, a printed one. */
  void joins(ListedWork work) {
    if (name == null) {
      work.draft.authorsComplete &= !work.withOwner;
      return;
    }
    work.draft.owner = PrintedName.of(name);
    boolean named =
        work.draft.authors.stream().anyMatch(author -> SameName.couldBe(name, author.text()));
    if (work.withOwner && !named) {
      work.draft.authors.add(0, PrintedName.of(name));
    }
  }

  @Nullable ProfileClaim profile(PageView page, String layout, List<Presentation> talks) {
    if (name == null) {
      return null;
    }
    ProfileDraft profile = new ProfileDraft(name);
    profile.aliases.addAll(aliases);
    profile.presentations.addAll(talks);
    profile.identifiers.put("homepage", page.url());
    String orcid = orcid(page);
    if (orcid != null) {
      profile.identifiers.put("orcid", orcid);
    }
    if (declared == null) {
      profile.affiliations.addAll(Affiliations.of(page.blocks()));
    } else {
      profile.affiliations.addAll(declared.affiliations);
      profile.identifiers.putAll(declared.identifiers);
      declared.aliases.stream()
          .filter(alias -> !aliases.contains(alias) && !alias.equals(name))
          .forEach(profile.aliases::add);
    }
    return profile.claim(page.url(), layout);
  }

  /** The one ORCID iD that the page links to as its owner's, or at all; null for several. */
  private static @Nullable String orcid(PageView page) {
    if (page.dom() == null) {
      return null;
    }
    List<String> own = orcids(page.dom(), "[rel~=(?i)\\bme\\b][href*=orcid.org/]");
    List<String> all = orcids(page.dom(), "a[href*=orcid.org/], link[href*=orcid.org/]");
    List<String> found = own.isEmpty() ? all : own;
    return found.size() == 1 ? found.get(0) : null;
  }

  private static List<String> orcids(Document page, String links) {
    return page.select(links).stream()
        .map(link -> Identifiers.orcid(link.attr("href")))
        .filter(orcid -> orcid != null)
        .distinct()
        .toList();
  }

  private static @Nullable String name(
      PageView page, List<List<String>> bylines, int ofWorks, boolean implied) {
    String above = candidate(page);
    boolean usual = !bylines.isEmpty() && above != null && share(above, bylines) > 0.3;
    boolean titled = above != null && isTitle(page, above);
    if ((implied && above != null)
        || (usual && (ofWorks > 1 || titled))
        || (bylines.isEmpty() && titled)) {
      return above;
    }
    String common = ofWorks < 2 ? null : common(sameScript(bylines, bylines.get(0).get(0)));
    return common == null ? Owner.byAddress(page.url(), bylines) : common;
  }

  /** Whether the page's title or its first heading is the name, alone or in part. */
  private static boolean isTitle(PageView page, String name) {
    String title = page.dom() == null ? "" : page.dom().title();
    return parts(title).anyMatch(name::equals)
        || page.blocks().stream()
            .filter(Block::isHeading)
            .limit(1)
            .anyMatch(line -> parts(line.text()).anyMatch(name::equals));
  }

  private static double share(String name, List<List<String>> bylines) {
    List<List<String>> own = sameScript(bylines, name);
    long with = own.stream().filter(byline -> holds(byline, name)).count();
    return own.isEmpty() ? 0 : (double) with / own.size();
  }

  private static boolean holds(List<String> byline, String name) {
    return byline.stream().anyMatch(each -> SameName.couldBe(name, each));
  }

  /** The owner's usual form in bylines, and the one name that bylines in another script share. */
  private static List<String> aliases(String name, List<List<String>> bylines) {
    List<List<String>> own = sameScript(bylines, name);
    Budget.charge((long) own.size() * bylines.size());
    List<List<String>> other = new ArrayList<>(bylines);
    other.removeAll(own);
    List<String> aliases = new ArrayList<>();
    own.stream()
        .flatMap(List::stream)
        .filter(each -> SameName.couldBe(name, each) && each.indexOf(',') < 0)
        .filter(each -> !each.equals(name) && !aliases.contains(each))
        .filter(each -> share(each, own) * 2 > 1)
        .forEach(aliases::add);
    boolean everywhere = own.stream().allMatch(byline -> holds(byline, name));
    String foreign = other.isEmpty() || !everywhere ? null : common(other);
    if (foreign != null) {
      aliases.add(foreign);
    }
    return aliases;
  }

  private static List<List<String>> sameScript(List<List<String>> bylines, String name) {
    boolean eastAsian = PersonName.isEastAsian(name);
    return bylines.stream()
        .filter(byline -> PersonName.isEastAsian(byline.get(0)) == eastAsian)
        .toList();
  }

  /** The one name that every byline holds, in its fullest form; null for none or several. */
  private static @Nullable String common(List<List<String>> bylines) {
    Budget.charge(20L * bylines.size() * bylines.get(0).size());
    Map<String, String> shared = new LinkedHashMap<>();
    bylines.get(0).stream()
        .filter(name -> bylines.stream().allMatch(byline -> holds(byline, name)))
        .forEach(name -> shared.putIfAbsent(Folded.text(name), name));
    return shared.size() == 1 ? fullest(shared.values().iterator().next(), bylines) : null;
  }

  private static String fullest(String name, List<List<String>> bylines) {
    return bylines.stream()
        .flatMap(List::stream)
        .filter(each -> SameName.couldBe(name, each) && each.indexOf(',') < 0)
        .max(Comparator.comparingInt(String::length))
        .orElse(name);
  }
}
