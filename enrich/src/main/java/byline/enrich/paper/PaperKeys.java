package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Placement keys of a claim: two claims that could be one paper share one, directly or by a chain.
 *
 * <p>{@code t:} the whole folded title; {@code l:} looser ones, for prints that cut, extend or
 * misspell it; {@code d:} DOI; {@code x:} arXiv. Titles that many works bear ("Editorial") are told
 * apart by author, venue and year inside the key, so that no key gathers a crowd.
 */
public final class PaperKeys {
  private static final int LONGEST = 120;
  private static final int AFFIX = 4;

  private PaperKeys() {}

  /** One to six keys, never none. */
  public static SortedSet<String> of(WorkClaim claim) {
    ClaimView view = ClaimView.of(claim);
    SortedSet<String> keys = new TreeSet<>(titleKeys(view));
    String doi = claim.identifiers().get("doi");
    if (doi != null) {
      keys.add("d:" + doi);
    }
    String arxiv = claim.identifiers().get("arxiv");
    if (arxiv != null) {
      keys.add("x:" + arxiv);
    }
    return keys;
  }

  /** The keys of the title alone, the most telling first; the anchor is taken from them. */
  static List<String> titleKeys(ClaimView view) {
    Title title = view.title();
    if (title.words().isEmpty()) {
      return List.of(bounded("t:~" + view.claim().title().strip()));
    }
    if (title.isGeneric()) {
      return genericKeys(view);
    }
    List<String> keys = new ArrayList<>();
    keys.add(bounded("t:" + title.key()));
    List<String> content = title.content();
    int n = content.size();
    if (n >= AFFIX) {
      keys.add("l:" + affix(content.subList(0, AFFIX)));
      keys.add("l:" + affix(content.subList(n - AFFIX, n)));
    } else {
      keys.add("l:" + affix(content));
    }
    return keys;
  }

  private static String affix(List<String> words) {
    return String.join(
        "", words.stream().map(w -> w.substring(0, Math.min(6, w.length()))).toList());
  }

  private static List<String> genericKeys(ClaimView view) {
    String base = "t:" + view.title().key();
    String year = view.year() == null ? "" : String.valueOf(view.year());
    List<String> keys = new ArrayList<>();
    if (!view.firstFamily().isEmpty()) {
      keys.add(bounded(base + "|a:" + view.firstFamily() + "|" + year));
    }
    if (!view.venueKey().isEmpty()) {
      keys.add(bounded(base + "|v:" + view.venueKey() + "|" + year));
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
