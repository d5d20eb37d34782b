package byline.sink.store;

import java.util.List;

/**
 * What of an entity matched the words that were searched; text as the entity has it, never HTML.
 *
 * @param title the whole title or name
 * @param names each matching name: of a paper's people, of anything else its other names
 * @param snippet the stretch of the abstract where most words are found; empty where none is
 */
public record Hit(List<Part> title, List<List<Part>> names, List<Part> snippet) {
  public Hit {
    title = List.copyOf(title);
    names = List.copyOf(names);
    snippet = List.copyOf(snippet);
  }

  /**
   * A stretch of text.
   *
   * @param matched whether it is what was searched for
   */
  public record Part(String text, boolean matched) {}
}
