package byline.enrich.paper;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bylines of one paper's claims laid over each other, slot by slot; the widest leads. */
final class BylineMerge {
  private static final Comparator<WorkClaim> WIDEST_FIRST =
      Comparator.comparing(WorkClaim::authorsComplete)
          .thenComparing(c -> c.authors().size())
          .thenComparing(c -> c.authors().stream().mapToInt(a -> a.text().length()).sum())
          .reversed()
          .thenComparing(WorkClaim::claimId);

  private record Owned(PrintedName owner, String page, List<String> claimIds) {}

  private BylineMerge() {}

  static List<BylineSlot> merge(List<WorkClaim> claims) {
    List<OpenSlot> slots = new ArrayList<>();
    for (WorkClaim claim : claims.stream().sorted(WIDEST_FIRST).toList()) {
      lay(claim, slots);
    }
    List<OpenSlot> unplaced = new ArrayList<>();
    for (Owned owned : owners(claims)) {
      own(owned, slots, unplaced);
    }
    List<BylineSlot> merged = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      merged.add(slots.get(i).close(i + 1));
    }
    unplaced.stream()
        .map(s -> s.close(null))
        .sorted(Comparator.comparing(BylineSlot::name).thenComparing(s -> s.mentions().toString()))
        .forEach(merged::add);
    return merged;
  }

  private static void lay(WorkClaim claim, List<OpenSlot> slots) {
    int[] where = BylineAlignment.align(slots, claim.authors());
    int after = 0;
    for (int i = 0; i < where.length; i++) {
      PrintedName name = claim.authors().get(i);
      var mention = new Mention(claim.claimId(), i + 1);
      if (where[i] < 0) {
        slots.add(after, OpenSlot.of(name, mention));
        for (int j = i + 1; j < where.length; j++) {
          where[j] += where[j] >= after ? 1 : 0;
        }
        after++;
      } else {
        slots.get(where[i]).add(name, mention);
        after = where[i] + 1;
      }
    }
  }

  /** Owners of the pages that list the paper, the fullest name first. */
  private static List<Owned> owners(List<WorkClaim> claims) {
    List<Owned> owners = new ArrayList<>();
    for (WorkClaim claim : claims) {
      PrintedName owner = claim.owner();
      if (owner != null && !owner.text().isBlank()) {
        owners.add(new Owned(owner, claim.page(), List.of(claim.claimId())));
      }
    }
    owners.sort(
        Comparator.comparing((Owned o) -> -o.owner().text().length())
            .thenComparing(o -> o.owner().text())
            .thenComparing(Owned::page)
            .thenComparing(o -> o.claimIds().toString()));
    return owners;
  }

  private static void own(Owned owned, List<OpenSlot> slots, List<OpenSlot> unplaced) {
    List<OpenSlot> all = new ArrayList<>(slots);
    all.addAll(unplaced);
    List<OpenSlot> best = BylineAlignment.bestFor(all, owned.owner());
    if (best.size() > 1) {
      return;
    }
    OpenSlot slot = best.isEmpty() ? new OpenSlot() : best.get(0);
    if (best.isEmpty()) {
      unplaced.add(slot);
    }
    slot.own(owned.owner(), owned.page(), owned.claimIds());
  }
}
