package byline.sink.api;

import com.fasterxml.jackson.databind.JsonNode;

/** How an entity looks in answers: the one place to translate it for other dialects. */
final class Rendering {
  private Rendering() {}

  /** The entity as it stands on its topic. */
  static JsonNode of(String json) {
    return Json.read(json);
  }
}
