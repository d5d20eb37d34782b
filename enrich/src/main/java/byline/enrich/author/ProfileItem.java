package byline.enrich.author;

import byline.enrich.claim.ProfileClaim;
import byline.enrich.entity.EntityId;
import java.util.List;

/**
 * A person's page as evidence for who the person is.
 *
 * @param id page and content hash
 * @param profile what the page says
 * @param works how many works the page states: while there are some, their bylines are on their way
 */
public record ProfileItem(String id, ProfileClaim profile, int works) implements AuthorItem {

  @Override
  public List<String> members() {
    return List.of(profile.page());
  }

  @Override
  public String claim() {
    return profile.page();
  }

  /** The item of a profile as the page states it now. */
  public static ProfileItem of(ProfileClaim profile, int works) {
    String content = profile + " " + works;
    return new ProfileItem(profile.page() + "@" + EntityId.hash(content, 11), profile, works);
  }
}
