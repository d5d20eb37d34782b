package byline.enrich.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas (draft 2020-12) of what stands on the topics, by the topics' bare names. */
public final class Schemas {
  /** What every schema's address begins with; it identifies and leads nowhere. */
  public static final String BASE = "https://byline.example/schemas/";

  private static final List<String> NAMES =
      List.of(
          "authors",
          "common",
          "curation",
          "dead-letters-headers",
          "institutions",
          "ledger",
          "pages-headers",
          "papers",
          "topics",
          "venues");

  private Schemas() {}

  /** All names, sorted; {@code common} holds what the others share. */
  public static List<String> names() {
    return NAMES;
  }

  /** A schema as JSON text; empty where there is none of that name. */
  public static Optional<String> text(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private static String read(String name) {
    var file = "/byline/enrich/schema/" + name + ".json";
    try (InputStream in = Schemas.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the distribution lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
