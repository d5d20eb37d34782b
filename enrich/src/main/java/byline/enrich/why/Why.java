package byline.enrich.why;

import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.PaperEntity;
import byline.enrich.home.StatedClaim;
import byline.enrich.paper.Because;
import byline.enrich.paper.Judgement;
import byline.enrich.paper.PaperReasons;
import byline.enrich.why.Answer.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Says why two statements are one entity, and by which joins; or why they are two, and what would
 * change that. Depends on the entities' records alone, so it answers the same whenever they are
 * read again.
 */
public final class Why {
  private final Known known;

  /** Answers out of what is known. */
  public Why(Known known) {
    this.known = known;
  }

  /**
   * Why two references name one entity or two.
   *
   * @throws UnknownStatement when either names nothing that is live
   * @throws MixedStatements when one names a work and the other a person
   */
  public Answer of(String left, String right) {
    var statements = new Statements(known);
    Statement one = statements.of(left);
    Statement other = statements.of(right);
    if (one.ofAuthor() != other.ofAuthor()) {
      throw new MixedStatements(
          left
              + " is about "
              + kind(one)
              + ", "
              + right
              + " about "
              + kind(other)
              + "; name two of one kind (a name on a paper is P…:3)");
    }
    return one.ofAuthor() ? new WhyAuthors(known).of(one, other) : papers(one, other);
  }

  private static String kind(Statement statement) {
    return statement.ofAuthor() ? "a person" : "a paper";
  }

  private Answer papers(Statement one, Statement other) {
    PaperEntity left = Objects.requireNonNull(one.paper(), "a claim has its paper");
    PaperEntity right = Objects.requireNonNull(other.paper(), "a claim has its paper");
    boolean same = left.id().equals(right.id());
    List<WorkClaim> lefts = claims(left);
    List<WorkClaim> rights = claims(right);
    List<WorkClaim> others =
        same
            ? List.of()
            : known.everyPaper().stream()
                .flatMap(papers -> papers.stream())
                .flatMap(paper -> claims(paper).stream())
                .toList();
    var reasons = new PaperReasons(lefts, rights, others);
    WorkClaim a = named(lefts, one.claim());
    WorkClaim b = named(rights, other.claim());
    if (!same && one.whole() && other.whole()) {
      List<WorkClaim> likest = reasons.likest();
      a = likest.get(0);
      b = likest.get(1);
    }
    boolean itself = a.claimId().equals(b.claimId());
    Judgement judgement = itself ? null : reasons.judge(a, b);
    var decisions = new Rulings(known.decisions()).between(members(lefts), members(rights));
    return new Answer(
        same,
        "paper",
        new Side(one.reference(), left.id(), a.claimId(), Sayings.of(a)),
        new Side(other.reference(), right.id(), b.claimId(), Sayings.of(b)),
        same ? Chain.of(left.because(), a.claimId(), b.claimId()) : List.<Because>of(),
        judgement,
        decisions,
        known.everyPaper().isPresent() || same
            ? List.of()
            : List.of("only these two papers were looked at; `byline why` looks at all"));
  }

  private static WorkClaim named(List<WorkClaim> claims, String id) {
    return claims.stream().filter(claim -> claim.claimId().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> members(List<WorkClaim> claims) {
    return claims.stream().map(WorkClaim::claimId).toList();
  }

  private static List<WorkClaim> claims(PaperEntity paper) {
    List<WorkClaim> claims = new ArrayList<>();
    paper.claims().forEach(claim -> claims.add(StatedClaim.read(claim)));
    return claims;
  }

  /** The author that an id leads to. */
  static AuthorEntity author(Known known, String id) {
    return EntityJson.read(known.record(id).orElseThrow(), AuthorEntity.class);
  }
}
