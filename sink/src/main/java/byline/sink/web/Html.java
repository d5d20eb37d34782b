package byline.sink.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Markup as a tree, in which text can only ever be text: forty lines of our own, since a template
 * language escapes by convention where this escapes by type.
 */
public interface Html {

  void write(StringBuilder out);

  /** Elements of HTML that have no content and no end tag; those of SVG all have one. */
  Set<String> VOID = Set.of("input", "meta", "link", "br", "hr");

  /** Nothing at all. */
  Html NOTHING = out -> {};

  /**
   * An element.
   *
   * @param content strings (text), attributes, other markup, lists and streams of these; null is
   *     left out
   */
  static Html el(String name, @Nullable Object... content) {
    return out -> {
      out.append('<').append(name);
      for (var part : content) {
        if (part instanceof Attribute attribute) {
          attribute.write(out);
        }
      }
      out.append('>');
      for (var part : content) {
        append(out, part);
      }
      if (!VOID.contains(name)) {
        out.append("</").append(name).append('>');
      }
    };
  }

  /** An attribute; its name is ours, its value is escaped. */
  record Attribute(String name, String value) {
    void write(StringBuilder out) {
      out.append(' ').append(name).append("=\"");
      escape(out, value);
      out.append('"');
    }
  }

  static Attribute attr(String name, Object value) {
    return new Attribute(name, String.valueOf(value));
  }

  static Attribute cls(String names) {
    return new Attribute("class", names);
  }

  /** Several parts without an element around them. */
  static Html all(@Nullable Object... parts) {
    return out -> {
      for (var part : parts) {
        append(out, part);
      }
    };
  }

  /** Text from outside, whose direction stays its own affair. */
  static Html bdi(@Nullable String text) {
    return text == null ? NOTHING : el("bdi", text);
  }

  /** The markup when there is something to show in it, else nothing. */
  static Html when(boolean shown, Html markup) {
    return shown ? markup : NOTHING;
  }

  private static void append(StringBuilder out, @Nullable Object part) {
    if (part instanceof Html markup) {
      markup.write(out);
    } else if (part instanceof List<?> list) {
      list.forEach(p -> append(out, p));
    } else if (part instanceof Stream<?> stream) {
      stream.forEach(p -> append(out, p));
    } else if (part != null && !(part instanceof Attribute)) {
      escape(out, part.toString());
    }
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
  }
}
