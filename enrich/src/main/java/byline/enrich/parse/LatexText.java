package byline.enrich.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** LaTeX of bibliographies in, plain text out. */
final class LatexText {
  private static final Pattern COMMAND = Pattern.compile("[\\\\{~]");

  private LatexText() {}

  /** Accents and symbols as characters, braces gone; mathematics stays as it is. */
  static String plain(String latex) {
    if (!COMMAND.matcher(latex).find()) {
      return CleanText.collapse(latex);
    }
    if (latex.indexOf('$') < 0) {
      try {
        String text = new LaTeXPrinter().print(new LaTeXParser().parse(latex));
        return CleanText.collapse(CleanText.of(text.replace("{", "").replace("}", "")));
      } catch (ParseException | TokenMgrException foreign) {
        return stripped(latex);
      }
    }
    return stripped(latex);
  }

  /** The people of an author field, parted at "and" outside of braces. */
  static List<String> people(String field) {
    List<String> people = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && field.startsWith(" and ", i)) {
        people.add(field.substring(start, i).strip());
        start = i + 5;
        i += 3;
      }
    }
    people.add(field.substring(start).strip());
    return people;
  }

  private static String stripped(String latex) {
    return CleanText.collapse(latex.replace("{", "").replace("}", "").replace('~', ' '));
  }
}
