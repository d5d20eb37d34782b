package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Claims joined so far, and the few of them that speak for all.
 *
 * <p>The speakers are those that a fixed hash puts first (a bottom-k sample, Cohen 1997): the same
 * whatever order the claims were joined in.
 */
final class GrowingGroup {
  private static final int SPEAKERS = 16;
  private static final int GOLDEN = 0x9E3779B9;
  private static final Comparator<Integer> BY_HASH =
      Comparator.comparing((Integer form) -> form * GOLDEN).thenComparing(form -> form);

  private final List<Integer> members = new ArrayList<>();
  private final List<Because> because = new ArrayList<>();
  private final SortedSet<String> sites = new TreeSet<>();
  private List<Integer> speakers;

  GrowingGroup(int place, ClaimForm form) {
    members.add(place);
    speakers = List.of(place);
    List<ClaimView> claims = form.claims();
    claims.forEach(claim -> sites.add(claim.site()));
    for (int i = 1; i < claims.size(); i++) {
      because.add(Because.of("same-statement", claims.get(0).id(), claims.get(i).id()));
    }
  }

  /** Takes in all of another group, and why. */
  void take(GrowingGroup other, Because reason) {
    members.addAll(other.members);
    because.addAll(other.because);
    because.add(reason);
    sites.addAll(other.sites);
    List<Integer> both = new ArrayList<>(speakers);
    both.addAll(other.speakers);
    Collections.sort(both, BY_HASH);
    speakers = List.copyOf(both.subList(0, Math.min(SPEAKERS, both.size())));
  }

  /** Places of all forms, in no order. */
  List<Integer> members() {
    return Collections.unmodifiableList(members);
  }

  /** Places of the forms that are asked for all. */
  List<Integer> speakers() {
    return speakers;
  }

  /** Why they are together, sorted. */
  List<Because> because() {
    return because.stream().sorted().toList();
  }

  /** Whether more than one site states it: what two sites print alike is no slip of one. */
  boolean isAttested() {
    return sites.size() > 1;
  }
}
