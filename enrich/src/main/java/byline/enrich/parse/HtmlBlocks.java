package byline.enrich.parse;

import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import byline.enrich.parse.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A parsed page in, its visible lines out, as a reader sees them; menus and footers stay out. */
final class HtmlBlocks implements NodeFilter {
  private static final Set<String> BREAKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "button",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "nav",
          "footer",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "textarea",
          "select");

  /** The one class that is kept on every line of its element. */
  static final Pattern ABSTRACT = Pattern.compile("(?i)(?:^|\\s)abstract\\b");

  private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern ITALIC = Pattern.compile("(?i)font-style\\s*:\\s*italic");
  private static final Pattern BIBTEX = Pattern.compile("\\s*@[A-Za-z]{4,20}\\s*\\{");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Stretch> opened = new ArrayList<>();
  private final List<Holder> holders = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Role role = Role.PARAGRAPH;
  private @Nullable String id;
  private boolean space;
  private int items;
  private int term = -1;
  private int verbatim;
  private int group;
  private int heading;

  /**
   * An element around the line that holds one entry; {@code item} says that its tag makes it one.
   */
  private record Holder(int depth, int number, boolean item) {}

  /** A stretch that is still open; a new line moves its start. */
  private static final class Stretch {
    final int depth;
    final Kind kind;
    final String value;
    int start;
    boolean carried;

    Stretch(int depth, Kind kind, String value, int start) {
      this.depth = depth;
      this.kind = kind;
      this.value = value;
      this.start = start;
    }
  }

  private HtmlBlocks() {}

  static List<Block> of(Element root) {
    HtmlBlocks walk = new HtmlBlocks();
    root.filter(walk);
    walk.endLine();
    return walk.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    Budget.charge(200);
    if (blocks.size() >= Limits.BLOCKS) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element, int depth) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag) || element.attr("role").equals("navigation") || isBibtex(element)) {
      endLine();
      return FilterResult.SKIP_CHILDREN;
    }
    if (BREAKS.contains(tag)) {
      endLine();
      group += tag.equals("br") ? 0 : 1;
      role = roleOf(tag, role);
      heading = tag.matches("h[1-6]") ? tag.charAt(1) - '0' : heading;
      String own = element.id();
      id = own.isEmpty() ? id : own;
    }
    if (EntryBoxes.isOne(element, holders.stream().anyMatch(Holder::item))) {
      int number = tag.equals("dd") && term >= 0 ? term : items++;
      holders.add(new Holder(depth, number, EntryBoxes.isItem(element)));
      term = tag.equals("dt") ? number : tag.equals("dd") ? term : -1;
    }
    if (tag.equals("pre")) {
      verbatim++;
    }
    open(element, tag, depth);
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String tag, int depth) {
    switch (tag) {
      case "a" -> openLink(element, depth);
      case "b", "strong" -> opened.add(mark(depth, Kind.STRONG, ""));
      case "i", "em", "cite", "u" -> opened.add(mark(depth, Kind.EMPHASIS, ""));
      default -> {}
    }
    String style = element.attr("style");
    if (!style.isEmpty() && style.length() < 2_000) {
      if (BOLD.matcher(style).find()) {
        opened.add(mark(depth, Kind.STRONG, ""));
      }
      if (ITALIC.matcher(style).find()) {
        opened.add(mark(depth, Kind.EMPHASIS, ""));
      }
    }
    String names = element.className();
    if (!names.isEmpty() && names.length() < 200) {
      opened.add(mark(depth, Kind.CLASS, names));
    } else if (tag.indexOf('-') > 0 || tag.equals("papertitle")) {
      opened.add(mark(depth, Kind.CLASS, tag));
    }
  }

  /** Anchors that lead nowhere only name a place, and often are never closed. */
  private void openLink(Element element, int depth) {
    if (element.hasAttr("href")) {
      opened.add(mark(depth, Kind.LINK, element.absUrl("href")));
    }
  }

  private static boolean isBibtex(Element element) {
    return element.normalName().equals("pre") && BIBTEX.matcher(element.wholeText()).lookingAt();
  }

  private Stretch mark(int depth, Kind kind, String value) {
    int start = line.length() + (space && line.length() > 0 ? 1 : 0);
    return new Stretch(depth, kind, value, start);
  }

  private void leave(Element element, int depth) {
    String tag = element.normalName();
    for (int i = opened.size() - 1; i >= 0 && opened.get(i).depth == depth; i--) {
      close(opened.remove(i));
    }
    if (!holders.isEmpty() && holders.get(holders.size() - 1).depth() == depth) {
      endLine();
      holders.remove(holders.size() - 1);
    }
    if (tag.equals("pre")) {
      endLine();
      verbatim--;
    }
    if (BREAKS.contains(tag)) {
      endLine();
      group += tag.equals("br") ? 0 : 1;
      role = roleOf(tag, Role.PARAGRAPH) == Role.PARAGRAPH ? role : Role.PARAGRAPH;
    }
  }

  private void close(Stretch open) {
    if (line.length() > open.start && !isWrapper(open)) {
      marks.add(new Mark(open.kind, open.start, line.length(), open.value));
    }
  }

  private static boolean isWrapper(Stretch open) {
    return open.kind == Kind.CLASS && open.carried && !ABSTRACT.matcher(open.value).find();
  }

  private void append(String text) {
    Budget.charge(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && verbatim > 0) {
        endLine();
      } else if (CleanText.isSpace(c)) {
        space = true;
      } else {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
  }

  private void endLine() {
    space = false;
    if (line.length() == 0) {
      return;
    }
    Budget.charge(Limits.LINE + 20L * opened.size() + line.length());
    for (Stretch open : opened) {
      if (open.kind != Kind.CLASS || ABSTRACT.matcher(open.value).find()) {
        close(open);
      }
      open.carried |= open.start < line.length();
      open.start = 0;
    }
    int item = holders.isEmpty() ? -1 : holders.get(holders.size() - 1).number();
    blocks.add(new Block(role, level(), line.toString(), marks, 0, item, group, id));
    line.setLength(0);
    marks.clear();
    id = null;
    if (role == Role.ITEM) {
      role = Role.PARAGRAPH;
    }
  }

  private int level() {
    return role == Role.TITLE || role == Role.HEADING ? heading : 0;
  }

  private static Role roleOf(String tag, Role around) {
    return switch (tag) {
      case "h1" -> Role.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
      case "li", "dt" -> Role.ITEM;
      default -> around;
    };
  }
}
