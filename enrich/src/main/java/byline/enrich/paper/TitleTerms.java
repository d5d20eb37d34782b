package byline.enrich.paper;

import java.util.List;

/** The telling words of a title, for comparing what works are about. */
public final class TitleTerms {
  private TitleTerms() {}

  /** Folded content words, each once, in order of the title. */
  public static List<String> of(String title) {
    return Title.of(title).content().stream().filter(w -> w.length() > 1).distinct().toList();
  }
}
