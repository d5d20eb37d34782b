package byline.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes {@code .} and {@code ..} out of a path: RFC 3986 section 5.2.4. */
final class DotSegments {
  private DotSegments() {}

  /** Returns an absolute path without dot segments; going above the root stays at the root. */
  static String removed(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    String last = segments[segments.length - 1];
    for (String segment : segments) {
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    if (last.equals(".") || last.equals("..")) {
      kept.addLast("");
    }
    return "/" + String.join("/", kept);
  }
}
