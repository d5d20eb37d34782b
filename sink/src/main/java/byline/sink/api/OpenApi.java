package byline.sink.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.entity.Schemas;
import byline.sink.download.Format;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;

/**
 * The description that {@code /openapi.json} answers: a fragment an area of routes, one more for
 * each collection with the fields that its store knows, and the entities as their topics' schemas
 * have them.
 */
final class OpenApi {
  /** Whoever adds routes adds a fragment, with {@code paths} and {@code components}. */
  private static final List<String> FRAGMENTS = List.of("pages", "follow", "snapshot");

  private OpenApi() {}

  static ObjectNode document(EntityStore store) {
    var document = (ObjectNode) Json.read(text("api"));
    var schemas = (ObjectNode) document.at("/components/schemas");
    for (var kind : Kind.values()) {
      schemas.set(kind.plural(), entity(kind.plural()));
    }
    schemas.setAll((ObjectNode) contract("common").path("$defs"));
    Collection.all().forEach(collection -> merge(document, described(collection, store)));
    FRAGMENTS.forEach(fragment -> merge(document, Json.read(text(fragment))));
    return document;
  }

  /** A living entity; {@code select} may leave any of its fields out. */
  private static JsonNode entity(String topic) {
    var entity = (ObjectNode) contract(topic).at("/$defs/entity");
    entity.remove("required");
    return entity;
  }

  /** A topic's schema, its references leading to this document's components. */
  private static JsonNode contract(String name) {
    var text = Schemas.text(name).orElseThrow();
    return Json.read(text.replace("common.json#/$defs/", "#/components/schemas/"));
  }

  private static JsonNode described(Collection collection, EntityStore store) {
    var kind = collection.kind();
    var fields = new TreeSet<>(store.fields(kind));
    fields.addAll(collection.fields().keySet());
    var formats = "json, " + Format.names(kind);
    var described =
        Json.read(
            text("collection")
                .replace("@path@", collection.path())
                .replace("@Schema@", collection.schema())
                .replace("@fields@", String.join(" ", fields))
                .replace("@formats@", formats.replace(", ", "\", \"")));
    described.path("paths").forEach(path -> addFiles(path, kind));
    return described;
  }

  private static void addFiles(JsonNode path, Kind kind) {
    var content = (ObjectNode) path.at("/get/responses/200/content");
    Format.of(kind)
        .forEach(
            format ->
                content
                    .putObject(format.mediaType())
                    .putObject("schema")
                    .put("type", format == Format.CSL_JSON ? "array" : "string"));
  }

  private static void merge(ObjectNode document, JsonNode fragment) {
    fragment
        .properties()
        .forEach(
            part -> {
              var there = document.get(part.getKey());
              if (there instanceof ObjectNode both) {
                merge(both, part.getValue());
              } else {
                document.set(part.getKey(), part.getValue());
              }
            });
  }

  private static String text(String name) {
    try (var in = OpenApi.class.getResourceAsStream("openapi/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the distribution lacks openapi/" + name + ".json");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi/" + name + ".json", e);
    }
  }
}
