package byline.enrich.author;

/** What authors are resolved from: a byline slot of a paper, or a person's page. */
public sealed interface AuthorItem permits BylineItem, ProfileItem {

  /** Names the item and its content: other content is another item. */
  String id();
}
