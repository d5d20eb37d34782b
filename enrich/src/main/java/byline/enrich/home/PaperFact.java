package byline.enrich.home;

import byline.enrich.entity.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper tells each of its authors.
 *
 * @param year or null
 * @param authors the byline with ids, the first hundred
 * @param topics its topics
 */
record PaperFact(@Nullable Integer year, List<EntityRef> authors, List<EntityRef> topics) {
  /** Longer bylines make no co-authors beyond this many: each fact goes to every author. */
  static final int MOST_AUTHORS = 100;

  PaperFact {
    authors = authors == null ? List.of() : List.copyOf(authors);
    topics = topics == null ? List.of() : List.copyOf(topics);
  }
}
