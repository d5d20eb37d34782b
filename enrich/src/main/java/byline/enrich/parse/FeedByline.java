package byline.enrich.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A feed's byline: names, perhaps "et al.", perhaps institutions behind a middle dot. */
record FeedByline(Byline names, List<String> affiliations) {
  private static final Pattern DOT = Pattern.compile("\\s*[·•]\\s*");
  private static final Pattern SLUGS =
      Pattern.compile("[a-z0-9.&-]{2,30}(?:, ?[a-z0-9.&-]{2,30})+");

  FeedByline {
    affiliations = List.copyOf(affiliations);
  }

  /** The byline a whole line makes, or null when it is none. */
  static @Nullable FeedByline of(String line) {
    if (line.length() > 1_000) {
      return null;
    }
    String[] parts = DOT.split(line, -1);
    Optional<Byline> names = Byline.of(parts.length == 0 ? "" : parts[0]);
    return names.map(found -> new FeedByline(found, affiliations(parts))).orElse(null);
  }

  /** What stands behind the names, one institution each. */
  static List<String> affiliations(String[] parts) {
    return List.of(parts).stream()
        .skip(1)
        .flatMap(
            part ->
                SLUGS.matcher(part).matches()
                    ? List.of(part.split(", ?", -1)).stream()
                    : List.of(part).stream())
        .map(String::strip)
        .filter(part -> !part.isEmpty() && part.length() <= 200)
        .toList();
  }

  static String[] cut(String line) {
    return DOT.split(line, -1);
  }
}
