package byline.sink.feed;

import byline.sink.store.ChangeLog;
import byline.sink.store.Condition;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Occurrence;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some people, topics, venues or institutions: what happens to them and to works that name them.
 *
 * @param kind one for all
 */
record FollowedEntities(Kind kind, Set<String> ids) implements Followed {
  private static final Map<Kind, String> FIELDS =
      Map.of(
          Kind.AUTHOR, "author.id",
          Kind.TOPIC, "topic.id",
          Kind.VENUE, "venue.id",
          Kind.INSTITUTION, "institution.id");

  FollowedEntities {
    ids = Set.copyOf(ids);
  }

  @Override
  public List<Occurrence> among(List<Occurrence> entries, EntityStore store) {
    var subjects = store.log().subjects(entries);
    var besides = kind == Kind.INSTITUTION ? byAuthors(entries, store) : List.<Occurrence>of();
    return entries.stream()
        .filter(
            entry ->
                !Collections.disjoint(subjects.getOrDefault(entry.sequence(), List.of()), ids)
                    || besides.contains(entry))
        .toList();
  }

  /** A work belongs to an institution through its authors too, whom only the store can tell. */
  private List<Occurrence> byAuthors(List<Occurrence> entries, EntityStore store) {
    return new FollowedQuery(works(), FollowedQuery.Endings.CERTAIN).among(entries, store);
  }

  @Override
  public List<Occurrence> before(long sequence, int limit, ChangeLog log) {
    return kind == Kind.INSTITUTION
        ? log.before(sequence, limit)
        : log.before(sequence, ids, limit);
  }

  @Override
  public ListQuery works() {
    var field = FIELDS.getOrDefault(kind, "id");
    var condition = new Condition(field, Condition.Test.ANY_OF, List.copyOf(ids));
    return new ListQuery(null, List.of(condition), 0, 1, null);
  }

  @Override
  public Followed heir(String id, String heir) {
    var heirs = new LinkedHashSet<>(ids);
    heirs.remove(id);
    heirs.add(heir);
    return new FollowedEntities(kind, heirs);
  }
}
