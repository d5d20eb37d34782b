package byline.sink.store;

import static byline.sink.store.Fields.brief;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;

import byline.sink.store.Occurrence.What;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a change somebody who follows the entity would notice. Of people and groups that is
 * nothing that merely follows from their papers, as each of these is told by itself.
 *
 * @param fields that differ, empty unless changed
 * @param heir of a merged entity, else null
 * @param name title or name, or null
 * @param subjects whom it concerns
 */
record Noticeable(
    Kind kind,
    String id,
    What what,
    List<String> fields,
    @Nullable String heir,
    @Nullable String name,
    List<String> subjects) {
  private static final List<String> OF_PAPERS =
      List.of(
          "abstract",
          "authors",
          "authorsComplete",
          "date",
          "identifiers",
          "links",
          "metrics",
          "presentations",
          "title",
          "tldr",
          "topics",
          "type",
          "venue",
          "year");
  private static final List<String> OF_AUTHORS =
      List.of(
          "affiliations",
          "claimed",
          "identifiers",
          "metrics",
          "name",
          "names",
          "openToCollaborate",
          "presentations",
          "profiles",
          "trust",
          "verification");
  private static final List<String> OF_GROUPS = List.of("identifiers", "name", "names");

  /**
   * Compares what stands with what comes.
   *
   * @param before the living entity, or null where there is none
   */
  static Optional<Noticeable> of(Change change, @Nullable JsonNode before) {
    if (change instanceof Change.Put put) {
      return put(put, before);
    }
    if (before != null && change instanceof Change.Redirect redirect) {
      return Optional.of(end(redirect.kind(), redirect.id(), redirect.to(), before));
    }
    if (before != null && change instanceof Change.Gone gone) {
      return Optional.of(end(gone.kind(), gone.id(), null, before));
    }
    return Optional.empty();
  }

  private static Optional<Noticeable> put(Change.Put put, @Nullable JsonNode before) {
    var now = put.entity();
    var old = before == null ? MissingNode.getInstance() : before;
    var fields =
        before == null
            ? List.<String>of()
            : watched(put.kind())
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .toList();
    if (before != null && fields.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Noticeable(
            put.kind(),
            put.id(),
            before == null ? What.APPEARED : What.CHANGED,
            fields,
            null,
            name(now),
            subjects(put.kind(), put.id(), null, old, now)));
  }

  private static Noticeable end(Kind kind, String id, @Nullable String heir, JsonNode before) {
    return new Noticeable(
        kind,
        id,
        heir == null ? What.GONE : What.MERGED,
        List.of(),
        heir,
        name(before),
        subjects(kind, id, heir, before, MissingNode.getInstance()));
  }

  private static Stream<String> watched(Kind kind) {
    return switch (kind) {
      case PAPER -> OF_PAPERS.stream();
      case AUTHOR -> OF_AUTHORS.stream();
      case TOPIC, VENUE, INSTITUTION -> OF_GROUPS.stream();
    };
  }

  private static @Nullable String name(JsonNode entity) {
    var title = text(entity, "title");
    return title == null ? text(entity, "name") : title;
  }

  private static List<String> subjects(
      Kind kind, String id, @Nullable String heir, JsonNode before, JsonNode now) {
    var subjects = new TreeSet<String>();
    subjects.add(id);
    if (heir != null && heir.length() <= Fields.LONGEST_KEY) {
      subjects.add(Fields.storable(heir));
    }
    if (kind == Kind.PAPER) {
      Stream.of(before, now).flatMap(Noticeable::named).forEach(subjects::add);
    }
    return List.copyOf(subjects);
  }

  private static Stream<String> named(JsonNode paper) {
    return Stream.concat(
            Stream.of("authors", "topics", "affiliations")
                .flatMap(list -> objects(paper, list))
                .map(each -> brief(each, "id")),
            Stream.of(paper.path("venue")).map(venue -> brief(venue, "id")))
        .filter(Objects::nonNull);
  }
}
