package byline.sink.download;

import byline.sink.store.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that entities can be downloaded in. */
public enum Format {
  /** One JSON object a line: https://github.com/ndjson/ndjson-spec. */
  NDJSON("ndjson", "application/x-ndjson", "ndjson"),
  /** A table: https://www.rfc-editor.org/rfc/rfc4180. */
  CSV("csv", "text/csv", "csv"),
  /** Works for LaTeX. */
  BIBTEX("bibtex", "application/x-bibtex", "bib"),
  /** Works for citation software: https://citeproc-js.readthedocs.io/en/latest/csl-json/. */
  CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json", "json");

  private final String name;
  private final String mediaType;
  private final String extension;

  Format(String name, String mediaType, String extension) {
    this.name = name;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** As {@code format=} has it. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.name.equals(name)).findFirst();
  }

  /** As {@code Accept} has it, without parameters. */
  public static Optional<Format> ofMediaType(String type) {
    var lower = type.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(lower)).findFirst();
  }

  /** Names of the formats that entities of a kind can have, with commas between. */
  public static String names(Kind kind) {
    return of(kind).map(format -> format.name).collect(Collectors.joining(", "));
  }

  /** The formats that entities of a kind can have. */
  public static Stream<Format> of(Kind kind) {
    return Arrays.stream(values()).filter(format -> format.suits(kind));
  }

  /** As {@code Accept} has it. */
  public String mediaType() {
    return mediaType;
  }

  /** References are works; everything can be lines or a table. */
  public boolean suits(Kind kind) {
    return kind == Kind.PAPER || this == NDJSON || this == CSV;
  }

  /** For {@code Content-Type}. */
  public String contentType() {
    return this == CSL_JSON ? mediaType : mediaType + "; charset=utf-8";
  }

  /** Ending of a file's name, without a dot. */
  public String extension() {
    return extension;
  }

  /** Writes entities of a kind. */
  public EntityWriter writer(Kind kind) {
    return switch (this) {
      case NDJSON -> new NdjsonWriter();
      case CSV -> new CsvWriter(kind);
      case BIBTEX -> new BibtexWriter();
      case CSL_JSON -> new CslJsonWriter();
    };
  }
}
