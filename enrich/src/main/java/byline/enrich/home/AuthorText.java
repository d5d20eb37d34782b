package byline.enrich.home;

import byline.enrich.author.AuthorItem;
import byline.enrich.author.BylineItem;
import byline.enrich.author.ProfileItem;
import byline.enrich.entity.EntityJson;

/** Text form of what the author stage places: a letter for the kind, then JSON. */
final class AuthorText {
  private AuthorText() {}

  static String write(AuthorItem item) {
    return (item instanceof BylineItem ? "b" : "p") + EntityJson.write(item);
  }

  static AuthorItem read(String text) {
    String json = text.substring(1);
    return text.charAt(0) == 'b'
        ? EntityJson.read(json, BylineItem.class)
        : EntityJson.read(json, ProfileItem.class);
  }
}
