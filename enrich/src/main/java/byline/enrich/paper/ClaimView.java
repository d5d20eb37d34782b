package byline.enrich.paper;

import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.name.NameFold;
import byline.enrich.name.PersonName;
import byline.enrich.name.PersonName.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the rules look at, taken apart once.
 *
 * @param claim the claim
 * @param title its title, folded
 * @param trigrams of the title without its labels
 * @param authors its byline, taken apart
 * @param authorWords every word of the byline, folded
 * @param year or null
 * @param venueKey folded venue without blanks, or empty
 * @param venue the venue's name taken apart
 * @param pages its pages
 */
record ClaimView(
    WorkClaim claim,
    Title title,
    Trigrams trigrams,
    List<PersonName> authors,
    Set<String> authorWords,
    @Nullable Integer year,
    String venueKey,
    VenueFit venue,
    PageRange pages) {
  ClaimView {
    authors = List.copyOf(authors);
  }

  static ClaimView of(WorkClaim claim) {
    List<PersonName> authors =
        claim.authors().stream()
            .map(PersonName::of)
            .filter(a -> a.kind() != Kind.NOBODY && !a.family().isEmpty())
            .toList();
    Title title = Title.of(claim.title());
    return new ClaimView(
        claim,
        title,
        Trigrams.of(String.join("", title.core())),
        authors,
        BylineFit.words(authors),
        claim.year(),
        venueKey(claim.venue()),
        VenueFit.of(venueName(claim.venue())),
        pages(claim.venue()));
  }

  String id() {
    return claim.claimId();
  }

  /** Scheme and host of its page. */
  String site() {
    String page = claim.page();
    int to = page.indexOf('/', page.indexOf("://") + 3);
    return to < 0 ? page : page.substring(0, to);
  }

  /** Name block of the first author, or empty. */
  String firstFamily() {
    return authors.isEmpty() ? "" : authors.get(0).block();
  }

  /** The claim under another title: what is left once a byline glued to it is taken off. */
  ClaimView under(Title other) {
    return new ClaimView(
        claim,
        other,
        Trigrams.of(String.join("", other.core())),
        authors,
        authorWords,
        year,
        venueKey,
        venue,
        pages);
  }

  /** Whether a word of the byline is this one but for a slip; short words never are. */
  boolean printsAuthorWord(String word) {
    return word.length() >= 4
        && (authorWords.contains(word)
            || authorWords.stream().anyMatch(w -> w.length() >= 4 && Spelling.isClose(w, word)));
  }

  /** Whether the claim speaks of a version before publication. */
  boolean isDraft() {
    return Stage.of(claim) == Stage.PREPRINT;
  }

  private static PageRange pages(@Nullable VenueClaim venue) {
    return PageRange.of(venue == null || venue.pages() == null ? "" : venue.pages());
  }

  /** Volume number, or empty. */
  String volume() {
    String volume = claim.venue() == null ? null : claim.venue().volume();
    return volume == null ? "" : Digits.first(volume);
  }

  private static String venueKey(@Nullable VenueClaim venue) {
    return NameFold.fold(venueName(venue)).replace(" ", "");
  }

  private static String venueName(@Nullable VenueClaim venue) {
    String name = venue == null ? null : venue.name() == null ? venue.abbreviation() : venue.name();
    return name == null ? "" : name;
  }
}
