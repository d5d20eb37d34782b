package byline.enrich.author;

import java.util.List;

/** What authors are resolved from: a byline slot of a paper, or a person's page. */
public sealed interface AuthorItem permits BylineItem, ProfileItem {

  /** Names the item and its content: other content is another item. */
  String id();

  /** The statements it stands for, the same as long as these are made: mentions, or the page. */
  List<String> members();

  /** The claim that prints the name, or the person's page: names the item in reasons. */
  String claim();
}
