package byline.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Metric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are schemas, and change only so that nobody who relies on them is let down. */
class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> INPUTS = List.of("curation", "pages-headers");

  static List<String> names() {
    return Schemas.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void schema_isOneByItsDialect(String name) {
    var dialect =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(Schemas.text(name).orElseThrow(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void schema_keepsWhatTheReleasedOnePromised(String name) throws IOException {
    var released = released(name);
    var now = JSON.readTree(Schemas.text(name).orElseThrow());
    var broken =
        INPUTS.contains(name)
            ? SchemaChange.forWriters(released, now)
            : SchemaChange.forReaders(released, now);
    assertThat(broken).isEmpty();
  }

  @Test
  void unknownName_hasNoSchema() {
    assertThat(Schemas.text("../schema/papers")).isEmpty();
  }

  @Test
  void droppedField_breaksReaders() throws IOException {
    var now = released("ledger");
    ((ObjectNode) now.path("properties")).remove("layout");
    assertThat(SchemaChange.forReaders(released("ledger"), now))
        .containsExactly("/layout is no longer described");
  }

  @Test
  void fieldThatMayBeAbsent_breaksReaders() throws IOException {
    var now = released("ledger");
    ((ArrayNode) now.path("required")).remove(0);
    assertThat(SchemaChange.forReaders(released("ledger"), now))
        .containsExactly("/state may be absent");
  }

  @Test
  void newValueOfAnEnumeration_breaksReaders_butNotWriters() throws IOException {
    var now = released("ledger");
    ((ArrayNode) now.at("/properties/state/enum")).add("mislaid");
    assertThat(SchemaChange.forReaders(released("ledger"), now)).hasSize(1);
    assertThat(SchemaChange.forWriters(released("ledger"), now)).isEmpty();
  }

  @Test
  void otherType_breaksBoth() throws IOException {
    var now = released("papers");
    ((ObjectNode) now.at("/$defs/entity/properties/year")).put("type", "string");
    assertThat(SchemaChange.forReaders(released("papers"), now)).hasSize(1);
    assertThat(SchemaChange.forWriters(released("papers"), now)).hasSize(1);
  }

  @Test
  void newOptionalField_breaksNobody() throws IOException {
    var now = released("ledger");
    ((ObjectNode) now.path("properties")).putObject("weather").put("type", "string");
    assertThat(SchemaChange.forReaders(released("ledger"), now)).isEmpty();
    assertThat(SchemaChange.forWriters(released("ledger"), now)).isEmpty();
  }

  @Test
  void undescribedField_isRefusedByTheClosedForm_alone() {
    var entry =
        new LedgerEntry("empty", null, 0, 0, "no-works", "2026-01-01T00:00:00Z", null, null);
    var json = EntityJson.write(entry).replace("{\"state\"", "{\"weather\":\"fog\",\"state\"");
    assertThat(ContractSchemas.open().complaints("ledger", json)).isEmpty();
    assertThat(ContractSchemas.closed().complaints("ledger", json)).isNotEmpty();
  }

  @Test
  void metricWithoutItsSource_isRefused() {
    var metric = EntityJson.write(new Metric("feed.example", "h-index", 4, "2026-01-01"));
    var named = "{\"id\":\"Aaaaaaaaaaaaaaaaa\",\"name\":\"Q\",\"names\":[\"Q\"],\"paperCount\":0";
    assertThat(complaints(named + ",\"metrics\":[" + metric + "]}")).isEmpty();
    assertThat(complaints(named + ",\"metrics\":[" + metric.replace("source", "from") + "]}"))
        .isNotEmpty();
  }

  private static List<String> complaints(String author) {
    return ContractSchemas.open().complaints("authors", author);
  }

  private static JsonNode released(String name) throws IOException {
    var file = "/schema/released/" + name + ".json";
    try (InputStream in = SchemasTest.class.getResourceAsStream(file)) {
      return JSON.readTree(Objects.requireNonNull(in, file));
    }
  }
}
