package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts two names that a byline prints without a comma between them, where one of the two stands by
 * itself elsewhere on the page.
 */
final class MissingCommas {
  private static final int FEWEST_WORDS = 4;
  private final Set<String> known = new HashSet<>();

  private MissingCommas() {}

  /** Mends the bylines of one page's works. */
  static void mend(List<ListedWork> works) {
    MissingCommas commas = new MissingCommas();
    works.stream()
        .flatMap(work -> work.draft.authors.stream())
        .filter(name -> words(name).length < FEWEST_WORDS && PersonName.isFull(name.text()))
        .forEach(name -> commas.known.add(Folded.text(name.text())));
    works.forEach(
        work -> {
          List<PrintedName> names = commas.mended(work.draft.authors);
          if (names.size() > work.draft.authors.size()) {
            work.draft.byline(names, work.draft.authorsComplete);
          }
        });
  }

  private List<PrintedName> mended(List<PrintedName> names) {
    List<PrintedName> mended = new ArrayList<>();
    names.forEach(name -> mended.addAll(parted(name)));
    return mended;
  }

  private List<PrintedName> parted(PrintedName name) {
    String[] words = words(name);
    for (int i = 2; name.family() == null && i <= words.length - 2; i++) {
      String left = String.join(" ", List.of(words).subList(0, i));
      String right = String.join(" ", List.of(words).subList(i, words.length));
      boolean one = known.contains(Folded.text(left)) || known.contains(Folded.text(right));
      if (one && PersonName.isFull(left) && PersonName.isFull(right)) {
        return List.of(PrintedName.of(left), PrintedName.of(right));
      }
    }
    return List.of(name);
  }

  private static String[] words(PrintedName name) {
    return name.text().split(" ", -1);
  }
}
