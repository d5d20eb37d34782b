package byline.enrich.parse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows files that are no text by their first bytes, whatever their header says. */
final class Magic {
  private static final Map<String, String> STARTS =
      Map.of(
          "%PDF-", "application/pdf",
          "PK\u0003\u0004", "application/zip",
          "\u0089PNG", "image/png",
          "GIF8", "image/gif",
          "\u00ff\u00d8\u00ff", "image/jpeg",
          "\u001f\u008b", "application/gzip",
          "\u00d0\u00cf\u0011\u00e0", "application/msword",
          "%!PS", "application/postscript");

  private Magic() {}

  /** The type of a known binary format, or null. */
  static @Nullable String of(byte[] body) {
    String start = new String(body, 0, Math.min(body.length, 8), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : STARTS.entrySet()) {
      if (start.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }
}
