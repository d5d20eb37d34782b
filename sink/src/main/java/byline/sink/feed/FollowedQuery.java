package byline.sink.feed;

import byline.sink.store.ChangeLog;
import byline.sink.store.Condition;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Occurrence;
import byline.sink.store.Occurrence.What;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The works that a query selects as they stand now. Of a work that is no more nothing can be asked
 * but whom it named: where the query asks for more, it may have been one of them.
 *
 * @param works the query
 * @param endings what of works that are no more
 */
record FollowedQuery(ListQuery works, Endings endings) implements Followed {
  private static final Set<String> TOLD_BY_SUBJECTS =
      Set.of("author.id", "topic.id", "venue.id", "institution.id", "id");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Which works that are no more are told of. */
  enum Endings {
    /** Those that were certainly selected. */
    CERTAIN,
    /** Those that may have been selected. */
    POSSIBLE
  }

  @Override
  public List<Occurrence> among(List<Occurrence> entries, EntityStore store) {
    var papers = entries.stream().filter(entry -> entry.kind() == Kind.PAPER).toList();
    if (papers.isEmpty()) {
      return List.of();
    }
    var selected = selected(papers, store);
    var subjects = store.log().subjects(papers);
    return papers.stream()
        .filter(
            entry ->
                selected.contains(entry.id()) || (isEnding(entry) && wasSelected(entry, subjects)))
        .toList();
  }

  private Set<String> selected(List<Occurrence> papers, EntityStore store) {
    var ids = papers.stream().map(Occurrence::id).distinct().toList();
    var conditions = new ArrayList<>(works.conditions());
    conditions.add(new Condition("id", Condition.Test.ANY_OF, ids));
    var query = new ListQuery(works.search(), conditions, 0, ids.size(), null);
    var selected = new HashSet<String>();
    store.list(Kind.PAPER, query).entities().forEach(json -> selected.add(id(json)));
    return selected;
  }

  private static String id(String json) {
    try {
      return JSON.readTree(json).path("id").asText();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the store holds something else than JSON", e);
    }
  }

  private static boolean isEnding(Occurrence entry) {
    return entry.what() == What.GONE || entry.what() == What.MERGED;
  }

  private boolean wasSelected(Occurrence entry, Map<Long, List<String>> subjects) {
    var named = subjects.getOrDefault(entry.sequence(), List.of());
    for (var condition : works.conditions()) {
      var told =
          TOLD_BY_SUBJECTS.contains(condition.field()) && condition.test() == Condition.Test.ANY_OF;
      if (told && Collections.disjoint(named, condition.values())) {
        return false;
      }
      if (!told && endings == Endings.CERTAIN) {
        return false;
      }
    }
    return works.search() == null || endings == Endings.POSSIBLE;
  }

  @Override
  public List<Occurrence> before(long sequence, int limit, ChangeLog log) {
    return log.before(sequence, limit);
  }

  @Override
  public Set<String> ids() {
    return Set.of();
  }

  @Override
  public Followed heir(String id, String heir) {
    return this;
  }
}
