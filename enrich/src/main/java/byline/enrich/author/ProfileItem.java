package byline.enrich.author;

import byline.enrich.claim.ProfileClaim;
import byline.enrich.entity.EntityId;

/**
 * A person's page as evidence for who the person is.
 *
 * @param id page and content hash
 * @param profile what the page says
 */
public record ProfileItem(String id, ProfileClaim profile) implements AuthorItem {

  /** The item of a profile as the page states it now. */
  public static ProfileItem of(ProfileClaim profile) {
    return new ProfileItem(profile.page() + "@" + EntityId.hash(profile.toString(), 11), profile);
  }
}
