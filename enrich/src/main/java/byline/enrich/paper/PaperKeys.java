package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Placement keys of a claim: two claims that could be one paper share one, directly or by a chain.
 *
 * <p>{@code t:} the whole folded title; {@code l:} looser ones, for prints that cut, extend or
 * misspell it: its first and last telling words, and its longest words with authors; {@code d:}
 * DOI; {@code x:} arXiv. Titles that many works bear ("Editorial") are told apart by author, venue
 * and year inside the key, so that no key gathers a crowd.
 */
public final class PaperKeys {
  private static final int LONGEST = 120;
  private static final int AFFIX = 4;
  private static final int STEM = 6;

  private static final Comparator<String> TELLING_FIRST =
      Comparator.comparing((String w) -> CommonWords.contains(stem(w)))
          .thenComparing(Comparator.comparingInt(String::length).reversed())
          .thenComparing(w -> w);

  private PaperKeys() {}

  /** One to thirteen keys, never none. */
  public static SortedSet<String> of(WorkClaim claim) {
    return of(ClaimView.of(claim));
  }

  /**
   * Those of a claim's keys that stand for a title so common that it was cut into narrower ones.
   */
  public static Collection<String> demoted(WorkClaim claim) {
    Title title = Title.of(claim.title());
    return title.words().isEmpty() || !title.isGeneric()
        ? List.of()
        : titleKeys(ClaimView.of(claim));
  }

  static SortedSet<String> of(ClaimView view) {
    SortedSet<String> keys = new TreeSet<>(titleKeys(view));
    String doi = view.claim().identifiers().get("doi");
    if (doi != null) {
      keys.add("d:" + doi);
    }
    String arxiv = view.claim().identifiers().get("arxiv");
    if (arxiv != null) {
      keys.add("x:" + arxiv);
    }
    return keys;
  }

  /** The keys of the title alone, the most telling first; the anchor is taken from them. */
  static List<String> titleKeys(ClaimView view) {
    Title title = view.title();
    if (title.words().isEmpty()) {
      return List.of(bounded("t:~" + view.claim().title().strip() + "|" + view.firstFamily()));
    }
    if (title.isGeneric()) {
      return genericKeys(view);
    }
    List<String> keys = new ArrayList<>();
    keys.add(bounded("t:" + title.key()));
    List<String> content = title.core();
    int n = content.size();
    keys.add("l:" + affix(content.subList(0, Math.min(n, AFFIX))));
    keys.add("l:" + affix(content.subList(Math.max(0, n - AFFIX), n)));
    keys.addAll(wordKeys(view, content));
    return keys;
  }

  /** Telling words, two with an author or one with two authors: one alone would tie fields. */
  private static SortedSet<String> wordKeys(ClaimView view, List<String> content) {
    List<String> words =
        content.stream().sorted(TELLING_FIRST).map(PaperKeys::stem).distinct().limit(3).toList();
    SortedSet<String> families = leadFamilies(view);
    SortedSet<String> keys = new TreeSet<>();
    for (String family : families) {
      for (int i = 0; i < words.size(); i++) {
        for (int j = words.size() == 1 ? 0 : i + 1; j < words.size(); j++) {
          keys.add("l:" + family + "+" + affix(List.of(words.get(i), words.get(j))));
        }
      }
    }
    if (families.size() > 1) {
      words.stream()
          .limit(2)
          .forEach(word -> keys.add("l:" + String.join("+", families) + "+" + word));
    }
    return keys;
  }

  /** The first author's family name and the alphabetically first: lists are cut and reordered. */
  static SortedSet<String> leadFamilies(ClaimView view) {
    SortedSet<String> families = new TreeSet<>();
    view.authors().forEach(a -> families.add(a.block()));
    families.remove("");
    return families.isEmpty()
        ? families
        : new TreeSet<>(
            List.of(
                families.first(),
                view.firstFamily().isEmpty() ? families.first() : view.firstFamily()));
  }

  private static String affix(List<String> words) {
    return String.join("", words.stream().map(PaperKeys::stem).sorted().toList());
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static List<String> genericKeys(ClaimView view) {
    String base = "t:" + view.title().key();
    String year = view.year() == null ? "" : String.valueOf(view.year());
    List<String> keys = new ArrayList<>();
    for (String family : leadFamilies(view)) {
      keys.add(bounded(base + "|a:" + family + "|" + year));
    }
    if (view.venue().isKnown()) {
      keys.add(bounded(base + "|v:" + view.venue().key() + "|" + year));
    }
    if (keys.isEmpty()) {
      keys.add(bounded(base + "|" + year));
    }
    return keys;
  }

  private static String bounded(String key) {
    return key.length() <= LONGEST
        ? key
        : key.substring(0, LONGEST - 20) + "~" + EntityId.hash(key, 16);
  }
}
