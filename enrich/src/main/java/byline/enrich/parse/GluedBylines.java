package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts titles from bylines that an extractor glued on: at a name the page prints elsewhere, at the
 * seam between a word's end and a capital, else before the last two words.
 */
final class GluedBylines {
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N}\\p{P}\\p{S}&&[^-‐'’.(]])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{Lu}\\p{Lu})(?=\\p{Lu}\\.)"
              + "|(?<=[\\p{IsLatin}\\p{N}?!])(?=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}])");
  private static final Pattern OTHERS = Pattern.compile("\\s*\\bet al\\.?\\s*$");

  private final Set<String> known;
  private final boolean glued;

  private GluedBylines(Set<String> known, boolean glued) {
    this.known = known;
    this.glued = glued;
  }

  /** A title and the byline that was glued to it, null where none was found. */
  record Split(String title, @Nullable FeedByline byline) {}

  /** Splits only where a seam and at least two whole names behind it leave no doubt. */
  static Split surely(String line) {
    Split split = new GluedBylines(Set.of(), true).split(line);
    return split.byline() == null || split.byline().names().names().size() < 2
        ? new Split(line, null)
        : split;
  }

  /** Learns from a page's entries whether it glues, and which names it prints whole. */
  static GluedBylines of(List<List<String>> bodies) {
    long separate =
        bodies.stream()
            .filter(body -> body.size() > 1 && FeedByline.of(body.get(1)) != null)
            .count();
    Set<String> known = new HashSet<>();
    for (List<String> body : bodies) {
      if (!body.isEmpty() && body.get(0).length() <= Limits.TITLE) {
        List<String> parts = pieces(FeedByline.cut(body.get(0))[0]);
        for (int i = parts.size() - 1; i > 0 && PersonName.isSeamless(parts.get(i)); i--) {
          known.add(parts.get(i));
        }
      }
    }
    return new GluedBylines(known, separate * 2 < bodies.size());
  }

  /** Whether the page's entries lack a line for the byline. */
  boolean isGlued() {
    return glued;
  }

  /** The title and the names behind it. */
  Split split(String line) {
    String[] parts = FeedByline.cut(line);
    if (parts.length == 0) {
      return new Split(line, null);
    }
    Matcher others = OTHERS.matcher(parts[0]);
    boolean complete = !others.find();
    List<String> pieces = pieces(parts[0]);
    int first = pieces.size() - 1;
    while (first > 0 && PersonName.isSeamless(pieces.get(first))) {
      first--;
    }
    String piece = pieces.get(first);
    int seam = seam(piece, first < pieces.size() - 1 || !complete);
    if (seam <= 0) {
      return new Split(line, null);
    }
    List<String> names = new ArrayList<>();
    names.add(piece.substring(seam).strip());
    names.addAll(pieces.subList(first + 1, pieces.size()));
    String title = title(pieces.subList(0, first), piece.substring(0, seam).strip());
    return new Split(
        title,
        new FeedByline(
            new Byline(names.stream().map(PrintedName::of).toList(), complete),
            FeedByline.affiliations(parts)));
  }

  private static String title(List<String> before, String last) {
    return before.isEmpty() ? last : String.join(", ", before) + ", " + last;
  }

  private static List<String> pieces(String line) {
    return List.of(OTHERS.matcher(line).replaceFirst("").split(", ", -1));
  }

  private int seam(String piece, boolean sureOfNames) {
    int best = 0;
    Budget.charge(10L * known.size() + 10L * piece.length());
    for (String name : known) {
      if (piece.endsWith(name) && piece.length() > name.length()) {
        int at = piece.length() - name.length();
        best = best == 0 ? at : Math.min(best, at);
      }
    }
    Matcher seams = SEAM.matcher(piece);
    while (best == 0 && seams.find()) {
      if (PersonName.isSeamless(piece.substring(seams.start()))) {
        best = seams.start();
      }
    }
    return best == 0 && sureOfNames ? beforeLastWords(piece) : best;
  }

  private static int beforeLastWords(String piece) {
    int last = piece.lastIndexOf(' ');
    int first = last <= 0 ? -1 : piece.lastIndexOf(' ', last - 1);
    if (first > 0 && piece.charAt(last - 1) == '.') {
      first = piece.lastIndexOf(' ', first - 1);
    }
    Optional<Byline> name = first <= 0 ? Optional.empty() : Byline.of(piece.substring(first + 1));
    return name.isPresent() ? first : 0;
  }
}
