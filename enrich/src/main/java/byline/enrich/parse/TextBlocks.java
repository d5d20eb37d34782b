package byline.enrich.parse;

import java.util.ArrayList;
import java.util.List;

/** Plain text in, its lines out: bullets become items, blank lines become gaps. */
final class TextBlocks {
  private static final String BULLETS = "-*•·‣◦▪●○–";

  private static final String ENDS = ".。．!?)]";

  /** Characters of a line that was broken for being full. */
  private static final int FULL = 50;

  private static final int WIDEST = 140;

  private TextBlocks() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    boolean breaks = isBroken(text);
    int gap = 0;
    int start = 0;
    while (start <= text.length() && blocks.size() < Limits.BLOCKS) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      Budget.charge(end - start + 10L);
      String line = CleanText.collapse(text.substring(start, end));
      if (line.isEmpty()) {
        gap++;
      } else {
        Budget.charge(Limits.LINE);
        boolean wrapped =
            gap == 0 && !blocks.isEmpty() && goesOn(blocks.get(blocks.size() - 1), breaks);
        int group = wrapped ? blocks.get(blocks.size() - 1).group() : blocks.size();
        blocks.add(block(line, gap, group));
        gap = 0;
      }
      start = end + 1;
    }
    return blocks;
  }

  /** Whether a line's text goes on below: it is full, or ends with a comma. */
  private static boolean goesOn(Block before, boolean breaks) {
    return before.text().endsWith(",") || (breaks && isWrapped(before));
  }

  /** Whether lines were broken for being full: then none is much longer than a page is wide. */
  private static boolean isBroken(String text) {
    return text.lines().allMatch(line -> line.length() <= WIDEST);
  }

  /** Whether a line breaks off because it is full rather than because it ends. */
  private static boolean isWrapped(Block before) {
    String text = before.text();
    return text.length() >= FULL && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static Block block(String line, int gap, int number) {
    if (line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
      return Block.line(Block.Role.ITEM, line.substring(2), gap, number);
    }
    int hashes = 0;
    while (hashes < line.length() && line.charAt(hashes) == '#') {
      hashes++;
    }
    if (hashes > 0 && hashes < 7 && line.length() > hashes + 1 && line.charAt(hashes) == ' ') {
      Block.Role role = hashes == 1 ? Block.Role.TITLE : Block.Role.HEADING;
      return Block.line(role, line.substring(hashes + 1), gap, number);
    }
    return Block.line(Block.Role.PARAGRAPH, line, gap, number);
  }
}
