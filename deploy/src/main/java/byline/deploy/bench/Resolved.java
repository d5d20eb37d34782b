package byline.deploy.bench;

import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.PaperEntity.BylineAuthor;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paper a claim became, and which author a name on it; claims are known by their locator. */
final class Resolved {
  private static final double EQUAL = 3;
  private static final double FAMILY_AND_INITIAL = 2;
  private static final double FAMILY_FIRST = 1.5;
  private static final double A_WORD = 0.1;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_ ]");

  private final Map<String, PaperEntity> paperOf = new HashMap<>();

  Resolved(Collection<PaperEntity> papers) {
    papers.forEach(paper -> paper.claims().forEach(c -> paperOf.put(name(c.locator()), paper)));
  }

  private static String name(String locator) {
    return locator.startsWith("#") ? locator.substring(1) : locator;
  }

  /** Every claim with its paper. */
  Map<String, PaperEntity> papers() {
    return paperOf;
  }

  /** Id of the claim's paper, or null when no paper has it. */
  @Nullable String paper(String claim) {
    PaperEntity paper = paperOf.get(claim);
    return paper == null ? null : paper.id();
  }

  /** Id of the author whose printed names fit best, or null when none fits. */
  @Nullable String author(String claim, String name) {
    PaperEntity paper = paperOf.get(claim);
    if (paper == null) {
      return null;
    }
    List<String> want = words(name);
    String best = null;
    double most = 0;
    for (BylineAuthor author : paper.authors()) {
      List<String> printed = new ArrayList<>(List.of(author.name()));
      printed.addAll(author.names());
      for (String one : printed) {
        double fit = fit(want, words(one));
        if (fit > most) {
          best = author.id();
          most = fit;
        }
      }
    }
    return best;
  }

  private static double fit(List<String> want, List<String> have) {
    if (want.isEmpty() || have.isEmpty()) {
      return 0;
    }
    String family = want.get(want.size() - 1);
    boolean sameInitial = want.get(0).codePointAt(0) == have.get(0).codePointAt(0);
    double fit =
        have.equals(want)
            ? EQUAL
            : have.get(have.size() - 1).equals(family) && sameInitial
                ? FAMILY_AND_INITIAL
                : have.get(0).equals(family) ? FAMILY_FIRST : 0;
    Set<String> shared = new HashSet<>(have);
    shared.retainAll(want);
    return fit == 0 ? 0 : fit + A_WORD * shared.size();
  }

  private static List<String> words(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = NO_WORD.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("");
    return Arrays.stream(plain.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
  }
}
