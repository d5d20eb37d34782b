package byline.enrich.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the short lines that open an entry, in one line or spread over several by the mark-up. */
final class Lines {
  private static final int SHORT = 60;

  private Lines() {}

  /**
   * An opening line.
   *
   * @param from its first block
   * @param to the block after its last
   */
  record Opening(int from, int to, Matcher parts) {}

  /** All openings in order, none overlapping another; {@code spread} lines at most make one. */
  static List<Opening> openings(List<Block> blocks, Pattern pattern, int spread) {
    List<Opening> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Opening opening = at(blocks, i, pattern, spread);
      if (opening != null) {
        found.add(opening);
        if (found.size() > Limits.WORKS) {
          throw new TooExpensive("more than " + Limits.WORKS + " works");
        }
        i = opening.to() - 1;
      }
    }
    return found;
  }

  private static @Nullable Opening at(List<Block> blocks, int from, Pattern pattern, int spread) {
    StringBuilder joined = new StringBuilder();
    Opening best = null;
    for (int to = from; to < blocks.size() && to < from + spread; to++) {
      String text = blocks.get(to).text();
      if (text.length() > SHORT) {
        break;
      }
      joined.append(text);
      Budget.charge(2L * joined.length());
      Matcher parts = pattern.matcher(joined);
      if (parts.matches()) {
        best = new Opening(from, to + 1, parts);
      }
    }
    return best;
  }

  /** The lines' texts, one below the other, as far as {@code to}. */
  static String joined(List<Block> blocks, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (Block block : blocks.subList(from, to)) {
      if (block.text().length() <= 300) {
        joined.append(block.text()).append('\n');
      }
    }
    return joined.toString();
  }
}
