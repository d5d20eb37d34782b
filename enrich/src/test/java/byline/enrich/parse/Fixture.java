package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.Metric;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;
import byline.ingest.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the fixture pages as if they had been fetched from one site on 12 June 2026. */
final class Fixture {
  static final Instant FETCHED = Instant.parse("2026-06-12T09:30:00Z");
  private static final PageReader READER = new PageReader();

  private Fixture() {}

  static Reading read(String file) {
    return read(bytes(file), type(file), "https://site.example/of/" + file.replaceAll("\\..*", ""));
  }

  static Reading.Parsed parsed(String file) {
    return (Reading.Parsed) read(file);
  }

  static Reading readText(String text, @Nullable String type) {
    return read(text.getBytes(StandardCharsets.UTF_8), type, "https://site.example/of/text");
  }

  static Reading read(byte[] body, @Nullable String type, String url) {
    return READER.read(Page.of(url, body, type, FETCHED));
  }

  static byte[] bytes(String file) {
    try (InputStream in = Fixture.class.getResourceAsStream("/pages/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static ProfileClaim profile(Reading.Parsed reading) {
    return Objects.requireNonNull(reading.profile());
  }

  static List<String> titles(Reading.Parsed reading) {
    return reading.works().stream().map(WorkClaim::title).toList();
  }

  static List<String> names(WorkClaim work) {
    return work.authors().stream().map(PrintedName::text).toList();
  }

  static Map<String, Double> values(List<Metric> metrics) {
    Map<String, Double> values = new TreeMap<>();
    metrics.forEach(metric -> values.put(metric.name(), metric.value()));
    return values;
  }

  static List<String> rels(WorkClaim work) {
    return work.links().stream().map(Link::rel).toList();
  }

  private static @Nullable String type(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html" -> "text/html";
      case "json" -> "application/vnd.citationstyles.csl+json";
      default -> "text/plain; charset=utf-8";
    };
  }
}
