package byline.sink.download;

/** Text for a BibTeX field: every character that LaTeX or BibTeX acts on is spelt out. */
final class Latex {
  private Latex() {}

  static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /** BibTeX counts braces even behind a backslash: they go in by name. */
  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '\\' -> escaped.append("{\\textbackslash}");
      case '{' -> escaped.append("{\\textbraceleft}");
      case '}' -> escaped.append("{\\textbraceright}");
      case '~' -> escaped.append("{\\textasciitilde}");
      case '^' -> escaped.append("{\\textasciicircum}");
      case '<' -> escaped.append("{\\textless}");
      case '>' -> escaped.append("{\\textgreater}");
      case '"' -> escaped.append("{\\textquotedbl}");
      case '$', '&', '#', '_', '%' -> escaped.append('\\').append((char) c);
      default -> escaped.appendCodePoint(c);
    }
  }
}
