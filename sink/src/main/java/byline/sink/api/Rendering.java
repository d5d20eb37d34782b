package byline.sink.api;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How an entity looks in answers: as emitted, with the dialect's names, cut to what was asked. */
final class Rendering {
  private final Dialect dialect;
  private final List<String> selected;

  /**
   * A way to answer.
   *
   * @param selected names of the fields asked for; all when empty
   */
  Rendering(Kind kind, List<String> selected) {
    this.dialect = Dialect.of(kind);
    this.selected = selected;
  }

  JsonNode of(String json) {
    var entity = Json.read(json);
    if (entity instanceof ObjectNode object) {
      dialect.addTo(object);
      if (!selected.isEmpty()) {
        object.retain(selected);
      }
    }
    return entity;
  }
}
