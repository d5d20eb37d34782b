package byline.enrich.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers in any printed form in, bare ones out. */
final class Identifiers {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>{}|\\\\^`]{1,200}");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:CoRR,?\\sabs/|arxiv(?:\\.org)?[:./ ]{1,2}(?:abs/|pdf/|html/)?\\s?|^\\s?)"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]{2,10}(?:\\.[a-z]{2})?/\\d{7})(?:v\\d{1,3})?(?!\\d)");

  private static final Pattern ORCID =
      Pattern.compile("(?<!\\d)(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])(?!\\d)");

  private Identifiers() {}

  /** The first ORCID iD in a text, or null. */
  static @Nullable String orcid(String text) {
    Matcher orcid = ORCID.matcher(text.length() > 500 ? "" : text);
    return orcid.find() ? orcid.group(1).toUpperCase(Locale.ROOT) : null;
  }

  /** The first DOI in a text in lower case, without what a sentence put behind it; or null. */
  static @Nullable String doi(@Nullable String text) {
    Matcher doi = DOI.matcher(text == null || text.length() > Limits.REFERENCE ? "" : text);
    if (!doi.find()) {
      return null;
    }
    String found = doi.group();
    int end = found.length();
    while (end > 0 && ".,;:'’”)]".indexOf(found.charAt(end - 1)) >= 0 && !closes(found, end)) {
      end--;
    }
    return found.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The first arXiv identifier in a text, without version; or null. */
  static @Nullable String arxiv(@Nullable String text) {
    Matcher arxiv = ARXIV.matcher(text == null || text.length() > Limits.REFERENCE ? "" : text);
    return arxiv.find() ? arxiv.group(1) : null;
  }

  /** The arXiv identifier behind the DOI that arXiv gives each work; or null for any other. */
  static @Nullable String arxivOfDoi(@Nullable String doi) {
    String prefix = "10.48550/arxiv.";
    return doi == null || !doi.startsWith(prefix) ? null : arxiv(doi.substring(prefix.length()));
  }

  private static boolean closes(String text, int end) {
    char last = text.charAt(end - 1);
    char open = last == ')' ? '(' : last == ']' ? '[' : 0;
    return open != 0 && text.substring(0, end - 1).lastIndexOf(open) >= 0;
  }
}
