package byline.deploy.hostile;

import java.util.ArrayList;
import java.util.List;

/** The corpus of pages made to do harm; generated, so that megabytes need not be kept. */
final class HostilePages {
  /** Characters of a page that is merely large. */
  static final int LARGE = 300_000;

  /** Characters of a page as large as one may be. */
  static final int LARGEST = 5_000_000;

  private HostilePages() {}

  /** All of them, at least 200, each under a name of its own. */
  static List<HostilePage> all() {
    List<HostilePage> pages = new ArrayList<>();
    pages.addAll(HostileMarkup.pages());
    pages.addAll(HostileText.pages());
    pages.addAll(HostileRecords.pages());
    pages.addAll(HostileXml.pages());
    pages.addAll(HostileBibtex.pages());
    pages.addAll(HostileEncodings.pages());
    pages.addAll(HostileLayouts.pages());
    pages.addAll(HostileTags.pages());
    return List.copyOf(pages);
  }

  /** The piece again and again, up to {@link #LARGE} characters. */
  static String fill(String piece) {
    return piece.repeat(LARGE / piece.length());
  }

  /** The piece again and again, up to {@link #LARGEST} characters. */
  static String flood(String piece) {
    return piece.repeat(LARGEST / piece.length());
  }
}
