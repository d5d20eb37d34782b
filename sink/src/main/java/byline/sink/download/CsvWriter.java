package byline.sink.download;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entities as a table, a line each, several values of one field with semicolons between. A text
 * that a spreadsheet would calculate gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
final class CsvWriter implements EntityWriter {
  private static final String LINE_END = "\r\n";

  private static final List<Column> PAPERS =
      List.of(
          Column.of("id", "/id"),
          Column.of("title", "/title"),
          Column.of("type", "/type"),
          Column.of("year", "/year"),
          Column.of("date", "/date"),
          Column.ofAll("authors", "/authors", "name"),
          Column.ofAll("author_ids", "/authors", "id"),
          Column.of("authors_complete", "/authorsComplete"),
          Column.of("venue", "/venue/name"),
          Column.of("venue_id", "/venue/id"),
          Column.of("volume", "/venue/volume"),
          Column.of("issue", "/venue/issue"),
          Column.of("pages", "/venue/pages"),
          Column.of("doi", "/identifiers/doi"),
          Column.of("arxiv", "/identifiers/arxiv"),
          Column.ofAll("topics", "/topics", "name"),
          Column.of("abstract", "/abstract"));
  private static final List<Column> AUTHORS =
      List.of(
          Column.of("id", "/id"),
          Column.of("name", "/name"),
          Column.ofAll("names", "/names", ""),
          Column.of("orcid", "/identifiers/orcid"),
          Column.of("homepage", "/identifiers/homepage"),
          Column.ofAll("affiliations", "/affiliations", "name"),
          Column.of("paper_count", "/paperCount"),
          Column.of("first_year", "/years/0"),
          Column.of("last_year", "/years/1"),
          Column.ofAll("topics", "/topics", "name"));
  private static final List<Column> GROUPS =
      List.of(
          Column.of("id", "/id"),
          Column.of("name", "/name"),
          Column.ofAll("names", "/names", ""),
          Column.of("paper_count", "/paperCount"),
          Column.of("first_year", "/years/0"),
          Column.of("last_year", "/years/1"));

  private final List<Column> columns;

  CsvWriter(Kind kind) {
    this.columns =
        switch (kind) {
          case PAPER -> PAPERS;
          case AUTHOR -> AUTHORS;
          case TOPIC, VENUE, INSTITUTION -> GROUPS;
        };
  }

  /**
   * A column.
   *
   * @param pointer JSON pointer of the value, or of an array
   * @param field of an array's objects; empty for an array of values; null for a single value
   */
  private record Column(
      String title, String pointer, @org.jspecify.annotations.Nullable String field) {
    static Column of(String title, String pointer) {
      return new Column(title, pointer, null);
    }

    static Column ofAll(String title, String pointer, String field) {
      return new Column(title, pointer, field);
    }

    String of(JsonNode entity) {
      var value = entity.at(pointer);
      if (field == null) {
        return value.isBoolean() ? value.asText() : Plain.text(value);
      }
      var texts = new ArrayList<String>();
      for (var element : value) {
        texts.add(Plain.text(field.isEmpty() ? element : element.path(field)).replace(';', ','));
      }
      return String.join("; ", texts);
    }
  }

  @Override
  public void begin(Writer out) throws IOException {
    out.append(columns.stream().map(Column::title).collect(Collectors.joining(",")))
        .append(LINE_END);
  }

  @Override
  public void write(Writer out, JsonNode entity) throws IOException {
    var cells = columns.stream().map(column -> cell(column.of(entity))).toList();
    out.append(String.join(",", cells)).append(LINE_END);
  }

  private static String cell(String text) {
    var calculated = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    var harmless = calculated ? "'" + text : text;
    return harmless.matches("[^,\"\\r\\n]*")
        ? harmless
        : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
