package byline.sink.api;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * OpenAlex's names beside our own: an answer is the entity as emitted, to which is added what
 * OpenAlex calls the same things; where we know nothing, nothing is added. See
 * https://docs.openalex.org/api-entities/entities-overview.
 */
interface Dialect {

  /** Adds the dialect's fields. */
  void addTo(ObjectNode entity);

  static Dialect of(Kind kind) {
    return switch (kind) {
      case PAPER -> new WorkDialect();
      case AUTHOR -> new AuthorDialect();
      case TOPIC -> new GroupDialect("topics.id");
      case VENUE -> new GroupDialect("primary_location.source.id");
      case INSTITUTION -> new GroupDialect("institutions.id");
    };
  }

  /** Copies a field under another name. */
  static void copy(ObjectNode from, String name, ObjectNode to, String dialectName) {
    if (from.hasNonNull(name)) {
      to.set(dialectName, from.get(name));
    }
  }
}
