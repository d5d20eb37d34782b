package byline.ingest.source;

import byline.ingest.page.BadUrl;
import byline.ingest.page.FetchTime;
import byline.ingest.page.PageUrl;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a manifest: a page ({@code file}, {@code url}, {@code contentType}, {@code
 * fetchedAt}), a page that is gone ({@code url}, {@code "gone":true}, {@code fetchedAt}), or a halt
 * ({@code "settle":true}).
 *
 * @param manifest where the line stands
 * @param number of the line, from 1
 */
record ManifestLine(Path manifest, int number) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** What the line says, or why it is refused. */
  Item read(String line) {
    try {
      return item(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      return refused("not JSON: " + e.getOriginalMessage());
    } catch (BadUrl | BadLine e) {
      return refused(String.valueOf(e.getMessage()));
    } catch (InvalidPathException e) {
      return refused("\"file\" is no path: " + e.getReason());
    }
  }

  private Item item(JsonNode line) {
    if (!line.isObject()) {
      throw new BadLine("not a JSON object");
    }
    if (line.path("settle").asBoolean()) {
      return new Item.Settle();
    }
    return line.path("gone").asBoolean() ? gone(line) : page(line);
  }

  private Item gone(JsonNode line) {
    Instant at = fetchedAt(line);
    if (at == null) {
      throw new BadLine("\"fetchedAt\" is missing: when was the page seen to be gone?");
    }
    return new Item.Gone(PageUrl.canonical(demanded(line, "url")), at);
  }

  private Item page(JsonNode line) {
    String file = demanded(line, "file");
    Path folder = manifest.toAbsolutePath().resolveSibling("").normalize();
    Path target = folder.resolve(file).normalize();
    if (!target.startsWith(folder)) {
      throw new BadLine("\"file\" leads out of the folder: " + file);
    }
    String url = text(line, "url");
    String where = place() + " (" + file + ")";
    return new PageFile(target, where, url, text(line, "contentType"), fetchedAt(line)).read();
  }

  private static @Nullable Instant fetchedAt(JsonNode line) {
    String text = text(line, "fetchedAt");
    if (text == null) {
      return null;
    }
    Instant read = FetchTime.read(text);
    if (read == null) {
      throw new BadLine("\"fetchedAt\" is no ISO 8601 time: " + text);
    }
    return read;
  }

  private static String demanded(JsonNode line, String field) {
    String text = text(line, field);
    if (text == null) {
      throw new BadLine("\"" + field + "\" is missing");
    }
    return text;
  }

  private static @Nullable String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new BadLine("\"" + field + "\" is no text");
    }
    return value.textValue();
  }

  private Item refused(String why) {
    return new Item.Refused(place(), why);
  }

  private String place() {
    return manifest + " line " + number;
  }

  private static final class BadLine extends IllegalArgumentException {
    BadLine(String message) {
      super(message);
    }
  }
}
