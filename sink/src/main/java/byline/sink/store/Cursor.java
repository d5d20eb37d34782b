package byline.sink.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a list goes on: after an entity by its sort key, so that what changes meanwhile shifts
 * nothing, or, among search results, which have no lasting key, after a number of them.
 *
 * @param key sort key of the last entity shown, or how many results were shown
 * @param id of the last entity shown; empty among search results
 */
record Cursor(String key, String id) {
  private static final char SEPARATOR = '\n';

  String written() {
    var text = key + SEPARATOR + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor read(String written) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
      int cut = text.indexOf(SEPARATOR);
      if (cut >= 0) {
        return new Cursor(text.substring(0, cut), text.substring(cut + 1));
      }
    } catch (IllegalArgumentException e) {
      // not one of ours: said below
    }
    throw new BadQuery("cursor", "the cursor is none that was handed out; start with *");
  }

  long keyAsNumber() {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw new BadQuery("cursor", "the cursor belongs to another list; start with *");
    }
  }
}
