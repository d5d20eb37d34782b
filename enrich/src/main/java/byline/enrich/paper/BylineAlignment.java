package byline.enrich.paper;

import byline.enrich.claim.PrintedName;
import byline.enrich.name.NameCompatibility;
import byline.enrich.name.NameMatch;
import byline.enrich.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which slot of a byline each name of another print of it belongs to. */
final class BylineAlignment {
  private record Fit(int slot, int name, NameMatch match, int distance) {}

  private static final Comparator<Fit> BEST_FIRST =
      Comparator.comparing(Fit::match)
          .thenComparing(Fit::distance)
          .thenComparing(Fit::slot)
          .thenComparing(Fit::name);

  private BylineAlignment() {}

  /**
   * Slots that a name is compared with: all of them, but between bylines of thousands only those
   * that share its block, and the one at its own place.
   */
  private static final class Candidates {
    private static final long MOST_PAIRS = 250_000;

    private final int slots;
    private final boolean all;
    private final Map<String, SortedSet<Integer>> byBlock = new HashMap<>();

    Candidates(List<OpenSlot> slots, int names) {
      this.slots = slots.size();
      this.all = (long) slots.size() * names <= MOST_PAIRS;
      for (int s = 0; s < slots.size() && !all; s++) {
        for (PersonName name : slots.get(s).names()) {
          byBlock.computeIfAbsent(name.block(), b -> new TreeSet<>()).add(s);
        }
      }
    }

    Collection<Integer> of(int place, PersonName name) {
      if (all) {
        return IntStream.range(0, slots).boxed().toList();
      }
      var some = new TreeSet<>(byBlock.getOrDefault(name.block(), Collections.emptySortedSet()));
      if (place < slots) {
        some.add(place);
      }
      return some;
    }
  }

  /** For each name the slot that it fits best, one to one; -1 where none is left. */
  static int[] align(List<OpenSlot> slots, List<PrintedName> names) {
    List<PersonName> parsed = names.stream().map(PersonName::of).toList();
    List<Fit> fits = new ArrayList<>();
    var candidates = new Candidates(slots, parsed.size());
    for (int n = 0; n < parsed.size(); n++) {
      for (int s : candidates.of(n, parsed.get(n))) {
        NameMatch match = match(slots.get(s), parsed.get(n));
        if (match != NameMatch.CONFLICT) {
          fits.add(new Fit(s, n, match, Math.abs(s - n)));
        }
      }
    }
    fits.sort(BEST_FIRST);
    int[] where = new int[names.size()];
    Arrays.fill(where, -1);
    boolean[] taken = new boolean[slots.size()];
    for (Fit fit : fits) {
      if (where[fit.name()] < 0 && !taken[fit.slot()]) {
        where[fit.name()] = fit.slot();
        taken[fit.slot()] = true;
      }
    }
    alignLeftOver(slots, parsed, where, taken);
    return where;
  }

  /**
   * Names that fit nothing take the free slot at their own place, when the bylines are as long and
   * both may be one person's.
   */
  private static void alignLeftOver(
      List<OpenSlot> slots, List<PersonName> names, int[] where, boolean[] taken) {
    if (slots.size() != where.length) {
      return;
    }
    for (int i = 0; i < where.length; i++) {
      if (where[i] < 0 && !taken[i] && mayBeOne(slots.get(i), names.get(i))) {
        where[i] = i;
        taken[i] = true;
      }
    }
  }

  private static boolean mayBeOne(OpenSlot slot, PersonName name) {
    for (PersonName other : slot.names()) {
      if (SamePlace.mayBeOne(other, name)) {
        return true;
      }
    }
    return false;
  }

  /** The slots whose names agree best with a person's; several where they agree equally well. */
  static List<OpenSlot> bestFor(List<OpenSlot> slots, PrintedName person) {
    PersonName name = PersonName.of(person);
    NameMatch best = NameMatch.UNKNOWN;
    List<OpenSlot> found = new ArrayList<>();
    for (OpenSlot slot : slots) {
      NameMatch match = match(slot, name);
      if (!match.agrees() || match.compareTo(best) > 0) {
        continue;
      }
      if (match != best) {
        found.clear();
        best = match;
      }
      found.add(slot);
    }
    return found;
  }

  private static NameMatch match(OpenSlot slot, PersonName name) {
    NameMatch best = NameMatch.CONFLICT;
    for (PersonName other : slot.names()) {
      NameMatch match = NameCompatibility.compare(other, name);
      best = match.compareTo(best) < 0 ? match : best;
    }
    return best;
  }
}
