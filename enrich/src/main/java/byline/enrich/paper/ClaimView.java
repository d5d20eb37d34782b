package byline.enrich.paper;

import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.name.NameFold;
import byline.enrich.name.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the rules look at, taken apart once.
 *
 * @param claim the claim
 * @param title its title, folded
 * @param authors its byline, taken apart
 * @param year or null
 * @param venueKey folded venue without blanks, or empty
 */
record ClaimView(
    WorkClaim claim,
    Title title,
    List<PersonName> authors,
    @Nullable Integer year,
    String venueKey) {
  ClaimView {
    authors = List.copyOf(authors);
  }

  static ClaimView of(WorkClaim claim) {
    List<PersonName> authors = claim.authors().stream().map(PersonName::of).toList();
    return new ClaimView(
        claim, Title.of(claim.title()), authors, claim.year(), venueKey(claim.venue()));
  }

  String id() {
    return claim.claimId();
  }

  /** Block of the first author's family name, or empty. */
  String firstFamily() {
    return authors.isEmpty() ? "" : NameFold.sound(authors.get(0).family());
  }

  private static String venueKey(@Nullable VenueClaim venue) {
    String name = venue == null ? null : venue.name() == null ? venue.abbreviation() : venue.name();
    return name == null ? "" : NameFold.fold(name).replace(" ", "");
  }
}
