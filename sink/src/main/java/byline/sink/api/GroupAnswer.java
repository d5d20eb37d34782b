package byline.sink.api;

import byline.sink.store.EntityStore;
import byline.sink.store.Group;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Stored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by a field's values, in OpenAlex's form: {@code key key_display_name count}. */
final class GroupAnswer {
  private static final String UNKNOWN = ":include_unknown";
  private static final Map<String, Kind> NAMED =
      Map.of(
          "author.id", Kind.AUTHOR,
          "coauthor.id", Kind.AUTHOR,
          "topic.id", Kind.TOPIC,
          "venue.id", Kind.VENUE,
          "institution.id", Kind.INSTITUTION);
  private final EntityStore store;
  private final Collection collection;

  GroupAnswer(EntityStore store, Collection collection) {
    this.store = store;
    this.collection = collection;
  }

  List<Map<String, Object>> groups(String groupBy, ListQuery query) {
    var unknownToo = groupBy.endsWith(UNKNOWN);
    var name = unknownToo ? groupBy.substring(0, groupBy.length() - UNKNOWN.length()) : groupBy;
    var field = collection.field(name);
    return store.group(collection.kind(), field, query).stream()
        .filter(group -> unknownToo || group.value() != null)
        .map(group -> written(field, group))
        .toList();
  }

  private Map<String, Object> written(String field, Group group) {
    var value = group.value();
    var written = new LinkedHashMap<String, Object>();
    written.put("key", value == null ? "unknown" : value);
    written.put("key_display_name", value == null ? "unknown" : displayName(field, value));
    written.put("count", group.count());
    return written;
  }

  private String displayName(String field, String value) {
    var kind = NAMED.get(field);
    if (kind == null) {
      return value;
    }
    return store
        .find(kind, value)
        .filter(Stored.Entity.class::isInstance)
        .map(Stored.Entity.class::cast)
        .map(entity -> Json.read(entity.json()).path("name").asText(value))
        .orElse(value);
  }
}
