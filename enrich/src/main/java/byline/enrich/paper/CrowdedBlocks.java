package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which claims of a bucket to compare: those that share a key, and not everybody with everybody
 * where a crowd shares it.
 *
 * <p>A crowd (a column's title that no list knows) is cut by author and by first page; where that
 * leaves a crowd still, its claims are put in the order of what they print, and each is compared
 * with the next few (the sorted neighbourhood of Hernández and Stolfo, 1995). Which pairs are
 * compared depends on the set of claims only, and their number grows with the claims, not with
 * their square.
 */
final class CrowdedBlocks {
  private static final int CROWD = 150;
  private static final int NEIGHBOURS = 6;

  private final List<ClaimForm> forms;
  private final SortedSet<Long> pairs = new TreeSet<>();

  private CrowdedBlocks(List<ClaimForm> forms) {
    this.forms = forms;
  }

  /** Pairs of places in the list, the smaller in the upper half; sorted. */
  static SortedSet<Long> pairs(List<ClaimForm> forms) {
    var blocks = new CrowdedBlocks(forms);
    Map<String, List<Integer>> byKey = new TreeMap<>();
    for (int i = 0; i < forms.size(); i++) {
      for (String key : PaperKeys.of(forms.get(i).view())) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    byKey.values().forEach(blocks::compare);
    return blocks.pairs;
  }

  private void compare(List<Integer> block) {
    if (block.size() <= CROWD) {
      addWithin(block, block.size());
      return;
    }
    Map<String, List<Integer>> byTrait = new TreeMap<>();
    for (int i : block) {
      for (String trait : traits(forms.get(i).view())) {
        byTrait.computeIfAbsent(trait, t -> new ArrayList<>()).add(i);
      }
    }
    byTrait.values().forEach(this::compareCut);
    addWithin(inOrderOfPrint(block), NEIGHBOURS);
  }

  private void compareCut(List<Integer> block) {
    if (block.size() <= CROWD) {
      addWithin(block, block.size());
    } else {
      addWithin(inOrderOfPrint(block), NEIGHBOURS);
    }
  }

  private static SortedSet<String> traits(ClaimView view) {
    SortedSet<String> traits = new TreeSet<>();
    PaperKeys.leadFamilies(view).forEach(family -> traits.add("a" + family));
    if (view.pages().isKnown()) {
      traits.add("p" + view.pages().first());
    }
    return traits;
  }

  private List<Integer> inOrderOfPrint(List<Integer> block) {
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> String.valueOf(forms.get(i).view().year()))
            .thenComparing(i -> forms.get(i).view().pages().first())
            .thenComparing(i -> forms.get(i).view().firstFamily())
            .thenComparing(i -> forms.get(i).view().venueKey())
            .thenComparing(i -> i);
    return block.stream().sorted(order).toList();
  }

  private void addWithin(List<Integer> block, int window) {
    for (int x = 0; x < block.size(); x++) {
      for (int y = x + 1; y < Math.min(block.size(), x + 1 + window); y++) {
        int a = Math.min(block.get(x), block.get(y));
        int b = Math.max(block.get(x), block.get(y));
        pairs.add((long) a << 32 | b);
      }
    }
  }
}
