package byline.sink.download;

import byline.enrich.name.NameFold;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Works as BibTeX entries. A key is the first author's family name, the year and the work's id: it
 * reads well, is unique, and is the same in every download.
 */
final class BibtexWriter implements EntityWriter {
  private static final Map<String, String> TYPES =
      Map.of(
          "article-journal", "article",
          "review", "article",
          "paper-conference", "inproceedings",
          "chapter", "incollection",
          "book", "book",
          "thesis", "phdthesis",
          "report", "techreport");

  @Override
  public void write(Writer out, JsonNode work) throws IOException {
    var names = CitedName.all(work);
    var type = TYPES.getOrDefault(work.path("type").asText(), "misc");
    out.append('@').append(type).append('{').append(key(work, names));
    field(out, "title", braced(Latex.escaped(Plain.text(work.path("title")))));
    field(out, "author", authors(work, names));
    field(out, "year", Latex.escaped(Plain.text(work.path("year"))));
    addVenue(out, type, work.path("venue"));
    var identifiers = work.path("identifiers");
    field(out, "doi", bare(identifiers.path("doi")));
    var arxiv = bare(identifiers.path("arxiv"));
    field(out, "eprint", arxiv);
    field(out, "archiveprefix", arxiv.isEmpty() ? "" : "arXiv");
    field(out, "url", Plain.address(work).orElse(""));
    field(out, "abstract", Latex.escaped(Plain.text(work.path("abstract"))));
    out.append("\n}\n\n");
  }

  private static void addVenue(Writer out, String type, JsonNode venue) throws IOException {
    var full = venue.hasNonNull("fullName") ? venue.path("fullName") : venue.path("name");
    var within = type.equals("inproceedings") || type.equals("incollection");
    var name =
        switch (type) {
          case "phdthesis" -> "school";
          case "techreport" -> "institution";
          case "misc", "book" -> "howpublished";
          default -> within ? "booktitle" : "journal";
        };
    field(out, name, Latex.escaped(Plain.text(full)));
    field(out, "volume", Latex.escaped(Plain.text(venue.path("volume"))));
    field(out, "number", Latex.escaped(Plain.text(venue.path("issue"))));
    field(
        out,
        "pages",
        Latex.escaped(Plain.text(venue.path("pages"))).replaceAll("\\s*[-–—]+\\s*", "--"));
  }

  private static void field(Writer out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /** Keeps capitals as they are. */
  private static String braced(String text) {
    return text.isEmpty() ? "" : '{' + text + '}';
  }

  /**
   * Identifiers are read by programs and stand as they are, if nothing in them could end the field.
   */
  private static String bare(JsonNode identifier) {
    var text = Plain.text(identifier);
    return text.matches("[^{}\\\\%\\s]+") ? text : "";
  }

  private static String authors(JsonNode work, List<CitedName> names) {
    var written = new ArrayList<String>();
    names.forEach(name -> written.add(written(name)));
    if (!names.isEmpty() && !work.path("authorsComplete").asBoolean(true)) {
      written.add("others");
    }
    return String.join(" and ", written);
  }

  private static String written(CitedName name) {
    var family = Latex.escaped(name.family());
    if (name.given().isEmpty()) {
      return '{' + family + '}';
    }
    var parts =
        name.suffix().isEmpty()
            ? List.of(family, Latex.escaped(name.given()))
            : List.of(family, Latex.escaped(name.suffix()), Latex.escaped(name.given()));
    return parts.stream().map(BibtexWriter::protectedAnd).collect(Collectors.joining(", "));
  }

  /** A part that says "and" would be read as two names. */
  private static String protectedAnd(String part) {
    return part.matches("(?i)(.*\\s)?and(\\s.*)?") || part.contains(",") ? '{' + part + '}' : part;
  }

  private static String key(JsonNode work, List<CitedName> names) {
    var family = names.isEmpty() ? "" : letters(NameFold.fold(names.get(0).family()));
    return (family.isEmpty() ? "work" : family)
        + letters(Plain.text(work.path("year")))
        + "-"
        + letters(Plain.text(work.path("id")));
  }

  private static String letters(String text) {
    var plain = text.replaceAll("[^A-Za-z0-9]", "");
    return plain.substring(0, Math.min(40, plain.length()));
  }
}
