package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The links printed below a work: {@code [Paper, arXiv, Code, Slides (in Japanese)]}. */
final class LinkList {
  private static final Pattern BRACKETED = Pattern.compile("[\\[(]([^\\[\\]]{2,300})[\\])]");
  private static final Map<String, String> RELS =
      Map.ofEntries(
          Map.entry("paper", "paper"),
          Map.entry("article", "paper"),
          Map.entry("publisher", "paper"),
          Map.entry("journal", "paper"),
          Map.entry("proceedings", "paper"),
          Map.entry("link", "paper"),
          Map.entry("url", "paper"),
          Map.entry("html", "paper"),
          Map.entry("openreview", "paper"),
          Map.entry("pdf", "pdf"),
          Map.entry("preprint", "arxiv"),
          Map.entry("arxiv", "arxiv"),
          Map.entry("code", "code"),
          Map.entry("github", "code"),
          Map.entry("poster", "poster"),
          Map.entry("slides", "slides"),
          Map.entry("slide", "slides"),
          Map.entry("video", "video"),
          Map.entry("talk", "video"),
          Map.entry("data", "data"),
          Map.entry("dataset", "data"),
          Map.entry("project", "project"),
          Map.entry("website", "project"),
          Map.entry("webpage", "project"),
          Map.entry("demo", "demo"),
          Map.entry("blog", "blog"),
          Map.entry("doi", "doi"),
          Map.entry("bib", "bibtex"),
          Map.entry("bibtex", "bibtex"),
          Map.entry("supplement", "supplement"),
          Map.entry("supplementary", "supplement"));

  private static final Pattern PARTS = Pattern.compile("[\\[\\](){}|/,;·•‧]|\\s[-–—]\\s|\\s{2,}");
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)(?:abs|abstract|cite|citation|read|download|full text|scholar|arxiv|press|media|appendix"
              + "|online appendix|show|more|details|tl;?dr|summary|thread|tweet|errata?)(?:\\s\\p{L}{1,12})?");

  private LinkList() {}

  /** The links of a line that holds nothing else; empty for any other line. */
  static List<Link> of(Block line) {
    String text = line.text().replaceFirst("\\s?Abstract$", "");
    if (text.length() > 400) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    Matcher list = BRACKETED.matcher(text);
    int end = 0;
    while (list.find()) {
      if (!text.substring(end, list.start()).isBlank()) {
        return List.of();
      }
      end = list.end();
      if (!addAll(links, list, line)) {
        return List.of();
      }
    }
    return text.substring(end).isBlank() ? links : List.of();
  }

  /** Whether a line holds labels of links and nothing else, however they are parted. */
  static boolean isRow(Block line) {
    String text = line.text();
    if (text.length() > 200) {
      return false;
    }
    boolean found = false;
    for (String part : PARTS.split(text, -1)) {
      if (!part.isBlank() && rel(part) == null && !LABELS.matcher(part.strip()).matches()) {
        return false;
      }
      found |= !part.isBlank();
    }
    return found;
  }

  private static boolean addAll(List<Link> links, Matcher list, Block line) {
    int start = list.start(1);
    for (String part : list.group(1).split("[,|/;]", -1)) {
      String label = part.strip();
      String rel = rel(label);
      if (rel == null) {
        return false;
      }
      String url = url(line, start, start + part.length());
      links.add(new Link(rel, url, label.indexOf(' ') > 0 ? label : null));
      start += part.length() + 1;
    }
    return true;
  }

  /** What a link's words say it leads to, or null when they say nothing known. */
  static @Nullable String rel(String label) {
    String word =
        label.replaceFirst("^[^\\p{L}]{1,3}", "").toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2)[0];
    return label.length() > 40 || label.split(" ", 6).length > 5 || label.matches(".*\\d{2}.*")
        ? null
        : RELS.get(word);
  }

  private static @Nullable String url(Block line, int start, int end) {
    for (Mark mark : line.marks()) {
      if (mark.kind() == Kind.LINK && mark.start() < end && mark.end() > start) {
        return Address.web(mark.value());
      }
    }
    return null;
  }
}
