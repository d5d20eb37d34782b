package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its one work beside its {@code meta} tags, for what these leave out: the same
 * work in schema.org, then what a reader sees below the title.
 */
final class BesideTags {
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?i)(?:e-?mail:?\\s?)?[\\w.+-]{1,60}\\s?(?:@|[\\[(]\\s?at\\s?[\\])])\\s?[\\w.-]{3,80}\\.?");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:authors?|bylines?|contributors?)(?:[\\s_-]|$)");
  private static final int BELOW = 30;
  private static final int PARAGRAPH = 150;

  private BesideTags() {}

  static void complete(WorkDraft work, PageView page) {
    String key = Folded.text(work.title);
    for (WorkDraft same : SchemaOrgParser.described(SchemaGraph.of(page))) {
      if (isSame(work, same, key)) {
        fill(work, same);
      }
    }
    int heading = heading(page.blocks(), key);
    if (work.authors.isEmpty() && heading >= 0) {
      work.byline(printed(page.blocks(), heading + 1), true);
    }
    if (work.abstractText == null && heading >= 0) {
      String text = summary(page.blocks(), heading + 1);
      if (text != null) {
        work.addAbstract(text);
      }
    }
  }

  private static boolean isSame(WorkDraft work, WorkDraft other, String key) {
    String doi = other.identifiers.get("doi");
    return Folded.text(other.title).equals(key)
        || (doi != null && doi.equals(work.identifiers.get("doi")));
  }

  private static void fill(WorkDraft work, WorkDraft same) {
    if (work.authors.isEmpty()) {
      work.byline(List.copyOf(same.authors), same.authorsComplete);
    }
    work.date = work.date == null ? same.date : work.date;
    work.type = work.type == null ? same.type : work.type;
    work.venue = work.venue == null ? same.venue : work.venue;
    if (work.abstractText == null && same.abstractText != null) {
      work.addAbstract(same.abstractText);
    }
    for (Map.Entry<String, String> id : same.identifiers.entrySet()) {
      work.identifiers.putIfAbsent(id.getKey(), id.getValue());
    }
  }

  private static int heading(List<Block> blocks, String key) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Budget.charge(block.isHeading() ? Limits.LINE : 10);
      boolean near = block.text().length() <= Limits.TITLE && block.isHeading();
      if (near && Folded.text(block.text()).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Names right below the title: in a line called a byline, or each above its e-mail address. */
  private static List<PrintedName> printed(List<Block> blocks, int from) {
    List<PrintedName> names = new ArrayList<>();
    int end = Math.min(blocks.size(), from + BELOW);
    for (int i = from; i < end && !isOver(blocks.get(i)); i++) {
      String text = blocks.get(i).text();
      if (names.isEmpty() && blocks.get(i).classed(BYLINE).isPresent()) {
        List<PrintedName> line = Byline.of(text).map(Byline::names).orElse(List.of());
        if (!line.isEmpty()) {
          return line;
        }
      }
      String name = text.split(",", 2)[0].strip();
      boolean reachable = i + 1 < end && EMAIL.matcher(blocks.get(i + 1).text()).matches();
      if (reachable && PersonName.isFull(name)) {
        names.add(PrintedName.of(name));
      }
    }
    return names;
  }

  private static boolean isOver(Block block) {
    return block.isHeading() || block.text().length() >= PARAGRAPH;
  }

  private static @Nullable String summary(List<Block> blocks, int from) {
    for (int i = from; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).text().equalsIgnoreCase("Abstract")) {
        String text = blocks.get(i + 1).text();
        return text.length() >= PARAGRAPH ? text : null;
      }
    }
    return null;
  }
}
