package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import byline.enrich.paper.Verdict.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Why the rules hold two claims for one paper or for two, by the very rules that resolve; a
 * function of the claims, so that it says the same whenever they are read again.
 */
public final class PaperReasons {
  /** So many claims of a paper are looked at, so that an answer costs little. */
  private static final int MOST_CLAIMS = 24;

  private final PaperResolver resolver = new PaperResolver();
  private final Map<String, WorkClaim> leftPaper;
  private final Map<String, WorkClaim> rightPaper;
  private final Collection<WorkClaim> others;

  /**
   * Reasons about the claims of two papers, or of one paper given twice.
   *
   * @param others further claims by which the two may have come together; may be empty
   */
  public PaperReasons(
      Collection<WorkClaim> leftPaper,
      Collection<WorkClaim> rightPaper,
      Collection<WorkClaim> others) {
    this.leftPaper = byId(leftPaper);
    this.rightPaper = byId(rightPaper);
    this.others = List.copyOf(others);
  }

  /** What the rules say about a claim of the left paper and one of the right paper. */
  public Judgement judge(WorkClaim left, WorkClaim right) {
    ClaimView a = ClaimView.of(left);
    ClaimView b = ClaimView.of(right);
    Verdict verdict =
        clustering(some(leftPaper, left.claimId()), some(rightPaper, right.claimId()))
            .verdict(left.claimId(), right.claimId());
    List<Weighed> evidence = evidence(a, b);
    return new Judgement(
        word(verdict),
        verdict.rule(),
        RuleWords.of(verdict.rule()),
        evidence,
        verdict.isForbidden() ? null : Weighed.rounded(verdict.strength()),
        verdict.isForbidden() ? null : PairVerdict.SAME,
        meeting(left, right),
        isOne() ? null : whole(),
        wouldChange(left, right));
  }

  /** The claims of either paper that the rules hold for the likest. */
  public List<WorkClaim> likest() {
    return some(leftPaper, "").stream()
        .flatMap(a -> some(rightPaper, "").stream().map(b -> List.of(a, b)))
        .max(
            Comparator.comparingDouble(
                (List<WorkClaim> pair) ->
                    PairVerdict.of(ClaimView.of(pair.get(0)), ClaimView.of(pair.get(1)))
                        .strength()))
        .orElse(List.of());
  }

  private boolean isOne() {
    return leftPaper.keySet().equals(rightPaper.keySet());
  }

  private static List<Weighed> evidence(ClaimView a, ClaimView b) {
    return PairVerdict.evidence(a, b).stream()
        .filter(e -> e.weight() != 0 || !e.rule().isEmpty())
        .map(e -> Weighed.of(e.rule(), e.weight()))
        .toList();
  }

  private static String word(Verdict verdict) {
    if (verdict.isForbidden()) {
      return "forbidden";
    }
    return verdict.isSame()
        ? "same"
        : verdict.answer() == Answer.DIFFERENT ? "different" : "cannot-tell";
  }

  private Meeting meeting(WorkClaim left, WorkClaim right) {
    List<String> keys = Meetings.shared(left, right);
    if (!keys.isEmpty()) {
      return new Meeting(keys, List.of());
    }
    List<WorkClaim> all = new ArrayList<>(others);
    all.addAll(leftPaper.values());
    all.addAll(rightPaper.values());
    return new Meeting(List.of(), new Meetings(all).chain(left.claimId(), right.claimId()));
  }

  private Whole whole() {
    return clustering(some(leftPaper, ""), some(rightPaper, ""))
        .whole(leftPaper.keySet(), rightPaper.keySet());
  }

  private static ClaimClustering clustering(List<WorkClaim> some, List<WorkClaim> more) {
    return new ClaimClustering(
        Stream.concat(some.stream(), more.stream())
            .distinct()
            .map(ClaimView::of)
            .sorted(Comparator.comparing(ClaimView::id))
            .toList());
  }

  private List<String> wouldChange(WorkClaim left, WorkClaim right) {
    if (left.claimId().equals(right.claimId())) {
      return List.of();
    }
    var suppositions = new Suppositions(left, right);
    List<Trial> trials = isOne() ? suppositions.parting() : suppositions.joining();
    List<Trial> turning = trials.stream().filter(t -> turns(t, left, right)).toList();
    if (turning.size() < 2 && !isOne()) {
      List<Trial> more = new ArrayList<>(turning);
      List<Trial> idle = trials.stream().filter(t -> !turning.contains(t)).toList();
      for (int i = 0; i < idle.size(); i++) {
        for (int j = i + 1; j < idle.size(); j++) {
          Trial both = idle.get(i).and(idle.get(j));
          if (turns(both, left, right)) {
            more.add(both);
          }
        }
      }
      return more.stream().map(Trial::words).toList();
    }
    return turning.stream().map(Trial::words).toList();
  }

  /** Whether the two would be resolved otherwise, everything else staying as it is. */
  private boolean turns(Trial trial, WorkClaim left, WorkClaim right) {
    Map<String, WorkClaim> claims = new TreeMap<>();
    some(leftPaper, left.claimId()).forEach(c -> claims.put(c.claimId(), c));
    some(rightPaper, right.claimId()).forEach(c -> claims.put(c.claimId(), c));
    claims.put(left.claimId(), trial.left().apply(left));
    claims.put(right.claimId(), trial.right().apply(right));
    boolean one =
        resolver.resolve(claims.values()).stream()
            .map(paper -> paper.claims().stream().map(WorkClaim::claimId).toList())
            .anyMatch(ids -> ids.contains(left.claimId()) && ids.contains(right.claimId()));
    return one != isOne();
  }

  /** The first claims by id, the named one among them. */
  private static List<WorkClaim> some(Map<String, WorkClaim> paper, String named) {
    List<WorkClaim> some = new ArrayList<>(paper.values().stream().limit(MOST_CLAIMS).toList());
    WorkClaim claim = paper.get(named);
    if (claim != null && !some.contains(claim)) {
      some.add(claim);
    }
    return some;
  }

  private static Map<String, WorkClaim> byId(Collection<WorkClaim> claims) {
    Map<String, WorkClaim> byId = new TreeMap<>();
    claims.forEach(claim -> byId.put(claim.claimId(), claim));
    return byId;
  }
}
