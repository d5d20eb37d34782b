package byline.sink.api;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Literature;
import byline.sink.Served;
import byline.sink.http.HttpSettings;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds the running server against its own description, both ways. */
class OpenApiTest {
  /** What a healthy server under no load never answers; tested where limits and failures are. */
  private static final Set<String> NOT_PROVOKED = Set.of("429", "503", "504");

  private static final String ADDRESS = "https://byline.example/openapi.json";

  @RegisterExtension final Served served = new Served();
  private final Set<String> seen = new TreeSet<>();
  private final Map<String, String> ids = new HashMap<>();
  private JsonNode document = MissingNode.getInstance();
  private SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());

  @BeforeEach
  void readTheDescription() {
    served.apply(Literature.changes());
    var text = served.get("/openapi.json").body();
    document = served.json("/openapi.json");
    registry =
        SchemaRegistry.withDialect(
            Dialects.getDraft202012(), b -> b.schemas(Map.of(ADDRESS, text)));
    for (var path : List.of("works", "authors", "topics", "sources", "institutions")) {
      var first = served.json("/" + path).at("/results/0/id");
      var letter = path.equals("works") ? "P" : path.equals("sources") ? "V" : path.substring(0, 1);
      ids.put(
          path,
          first.isTextual() ? first.asText() : letter.toUpperCase(Locale.ROOT) + "a".repeat(16));
    }
  }

  @Test
  void everyRoute_standsInTheDescription_andNoOther() {
    var described = new TreeSet<String>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    assertThat(described)
        .as("a route needs an entry in a fragment of src/main/resources/…/api/openapi")
        .isEqualTo(new TreeSet<>(served.routes()));
  }

  @Test
  void everyReference_leadsSomewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }

  @Test
  void whatIsDescribed_isAnswered() {
    var missing = new TreeSet<String>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              var operation = path.getValue().path("get");
              if (operation.isMissingNode() || isEndless(operation)) {
                return;
              }
              if (isTriedElsewhere(operation)) {
                check(path.getKey(), operation, filled(path.getKey()));
              } else {
                ask(path.getKey(), operation);
                operation
                    .path("responses")
                    .fieldNames()
                    .forEachRemaining(
                        status -> {
                          if (!NOT_PROVOKED.contains(status)
                              && !seen.contains(path.getKey() + " " + status)) {
                            missing.add(path.getKey() + " " + status);
                          }
                        });
              }
            });
    missing.remove("/health 200"); // the broker is away
    assertThat(missing).as("described, but no request brought it about").isEmpty();
  }

  @Test
  void whoAsksTooOften_isAnsweredAsDescribed() throws Exception {
    var http = HttpSettings.on(0).with(Map.of("requests-per-second", "1", "request-burst", "1"));
    try (var slow = new Served(http).started()) {
      slow.get("/works");
      var refused = slow.get("/works");
      assertThat(refused.statusCode()).isEqualTo(429);
      validate("/works", document.at("/paths/~1works/get"), refused);
    }
  }

  /** Feeds, claims and webhooks have tests of their own, with tokens and events. */
  private static boolean isTriedElsewhere(JsonNode operation) {
    return operation.at("/tags/0").asText().equals("follow");
  }

  private static boolean isEndless(JsonNode operation) {
    return operation.at("/responses/200/content").has("text/event-stream");
  }

  private void ask(String template, JsonNode operation) {
    var path = filled(template);
    var parameters = new ArrayList<JsonNode>();
    operation.path("parameters").forEach(p -> parameters.add(resolved(p)));
    var needed = new ArrayList<String>();
    for (var parameter : parameters) {
      if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
        needed.add(parameter.path("name").asText() + "=" + ids.get("works"));
      }
    }
    var base = path + "?" + String.join("&", needed) + (needed.isEmpty() ? "" : "&");
    var plain = check(template, operation, base);
    plain
        .headers()
        .firstValue("ETag")
        .ifPresent(tag -> check(template, operation, base, "If-None-Match", tag));
    operation
        .at("/responses/200/content")
        .fieldNames()
        .forEachRemaining(type -> check(template, operation, base, "Accept", type));
    parameters.forEach(parameter -> vary(template, operation, base, parameter));
    if (!needed.isEmpty()) {
      check(template, operation, path);
    }
    if (template.contains("{id}")) {
      askForOthers(template, operation);
    }
    if (template.contains("{left}")) {
      check(template, operation, "/why/" + ids.get("works") + "/" + ids.get("authors"));
      check(template, operation, "/why/none/none");
    }
    if (template.contains("{entity}")) {
      check(template, operation, "/autocomplete/none?q=moss");
    }
    if (template.equals("/why")) {
      check(template, operation, "/why?left=none&right=none");
    }
  }

  private void askForOthers(String template, JsonNode operation) {
    check(template, operation, template.replace("{id}", "none"));
    for (var kind : Kind.values()) {
      var old = kind.name().charAt(0) + "b".repeat(16);
      served.apply(
          new Change.Redirect(
              kind, old, Objects.requireNonNull(ids.get(Collection.of(kind).path())), "[]"));
      check(template, operation, template.replace("{id}", old));
    }
  }

  private void vary(String template, JsonNode operation, String base, JsonNode parameter) {
    if (!parameter.path("in").asText().equals("query")) {
      return;
    }
    var name = parameter.path("name").asText();
    var schema = parameter.path("schema");
    parameter
        .path("examples")
        .forEach(e -> assertStatus(200, template, operation, base, name, e.path("value").asText()));
    schema
        .path("enum")
        .forEach(value -> assertStatus(200, template, operation, base, name, value.asText()));
    if (schema.has("enum")) {
      assertStatus(400, template, operation, base, name, "wibble");
    }
    if (schema.path("type").asText().equals("integer")) {
      assertStatus(200, template, operation, base, name, schema.path("minimum").asText());
      for (long beyond :
          List.of(schema.path("minimum").asLong() - 1, schema.path("maximum").asLong() + 1)) {
        assertStatus(400, template, operation, base, name, "" + beyond);
      }
      assertStatus(400, template, operation, base, name, "many");
    }
  }

  private void assertStatus(
      int status, String template, JsonNode operation, String base, String name, String value) {
    var query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    var response = check(template, operation, base + query);
    assertThat(response.statusCode()).as(template + " " + query).isEqualTo(status);
    if (status == 400) {
      assertThat(Served.json(response).path("message").asText()).startsWith(name + ": ");
    }
  }

  private HttpResponse<String> check(
      String template, JsonNode operation, String path, String... headers) {
    var response = served.get(path, headers);
    validate(template, operation, response);
    return response;
  }

  private void validate(String template, JsonNode operation, HttpResponse<String> response) {
    var status = Integer.toString(response.statusCode());
    var described = resolved(operation.path("responses").path(status));
    var what = response.request().uri() + " " + status;
    assertThat(described.isMissingNode()).as(what + " is not described").isFalse();
    seen.add(template + " " + status);
    if (!described.has("content")) {
      assertThat(response.body()).as(what).isEmpty();
      return;
    }
    var type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    var content = described.path("content").path(type);
    assertThat(content.isMissingNode()).as(what + " " + type + " is not described").isFalse();
    if (type.endsWith("json") && !type.endsWith("ndjson")) {
      var pointer = pointer(template, operation, status, type);
      var schema = registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer));
      assertThat(schema.validate(response.body(), InputFormat.JSON)).as(what).isEmpty();
    }
  }

  private static String pointer(String template, JsonNode operation, String status, String type) {
    var response = operation.path("responses").path(status);
    var reference = response.path("$ref").asText();
    var at =
        reference.isEmpty()
            ? "/paths/" + template.replace("/", "~1") + "/get/responses/" + status
            : reference.substring(1);
    return at.replace("{", "%7B").replace("}", "%7D")
        + "/content/"
        + type.replace("/", "~1")
        + "/schema";
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** An address of the template, for the entities that are there. */
  private String filled(String template) {
    var kind = template.replaceAll("^/(around/)?|/.*", "").replaceAll("^around/", "");
    var plural =
        Map.of(
                "paper",
                "works",
                "author",
                "authors",
                "topic",
                "topics",
                "venue",
                "sources",
                "institution",
                "institutions")
            .getOrDefault(kind, kind);
    var id = ids.getOrDefault(plural, ids.get("works"));
    return template
        .replace("{id}", id)
        .replace("{entity}", "works")
        .replace("{left}", ids.get("works"))
        .replace("{right}", ids.get("works"));
  }
}
