package byline.enrich.home;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.PaperEntity;
import byline.enrich.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its paper's record shows it, and back: all that the rules look at, so that reasons can
 * be given from the records alone.
 */
public final class StatedClaim {
  private StatedClaim() {}

  /** The claim as it is shown, without the names that are not to be shown. */
  static PaperEntity.Claim of(WorkClaim claim, Set<String> forgotten, @Nullable String key) {
    PrintedName owner = claim.owner();
    VenueClaim venue = claim.venue();
    List<PrintedName> authors =
        claim.authors().stream().filter(name -> !forgotten.contains(name.text())).toList();
    return new PaperEntity.Claim(
        claim.page(),
        claim.locator(),
        claim.title(),
        claim.type(),
        claim.date(),
        authors.stream().map(PrintedName::text).toList(),
        claim.authorsComplete() && forgotten.isEmpty(),
        families(authors),
        owner == null || forgotten.contains(owner.text()) ? null : owner.text(),
        venue == null ? null : venue.name(),
        venue == null ? null : venue.abbreviation(),
        venue == null ? null : venue.volume(),
        venue == null ? null : venue.issue(),
        venue == null ? null : venue.pages(),
        claim.identifiers(),
        claim.topics().stream().map(TopicClaim::printed).toList(),
        key);
  }

  /** The claim that is shown, as far as it is. */
  public static WorkClaim read(PaperEntity.Claim shown) {
    return new WorkClaim(
        shown.page(),
        shown.locator(),
        shown.title(),
        shown.type(),
        shown.date(),
        names(shown),
        shown.authorsComplete(),
        shown.owner() == null ? null : PrintedName.of(shown.owner()),
        venue(shown),
        null,
        null,
        shown.identifiers(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static @Nullable VenueClaim venue(PaperEntity.Claim shown) {
    var venue =
        new VenueClaim(
            shown.venue(),
            shown.abbreviation(),
            shown.volume(),
            shown.issue(),
            shown.pages(),
            null);
    return venue.equals(new VenueClaim(null, null, null, null, null, null)) ? null : venue;
  }

  private static SortedMap<String, String> families(List<PrintedName> names) {
    var families = new TreeMap<String, String>();
    for (PrintedName name : names) {
      if (name.family() != null && !PersonName.of(name).equals(PersonName.of(name.text()))) {
        families.put(name.text(), name.family());
      }
    }
    return families;
  }

  private static List<PrintedName> names(PaperEntity.Claim shown) {
    var names = new ArrayList<PrintedName>();
    for (String text : shown.authors()) {
      String family = shown.families().get(text);
      names.add(
          family == null
              ? PrintedName.of(text)
              : new PrintedName(text, given(text, family), family, null, List.of()));
    }
    return names;
  }

  private static String given(String text, String family) {
    int at = text.indexOf(family);
    return at < 0 ? "" : (text.substring(0, at) + text.substring(at + family.length())).strip();
  }
}
