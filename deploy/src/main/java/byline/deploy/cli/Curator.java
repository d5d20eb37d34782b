package byline.deploy.cli;

import byline.deploy.curate.Named;
import byline.deploy.curate.References;
import byline.deploy.curate.UnknownReference;
import byline.enrich.curation.BadDecision;
import byline.enrich.curation.Decision;
import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decisions;
import byline.enrich.topology.Filing;
import byline.enrich.topology.TopicReader;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns references into decisions and files them.
 *
 * @param kafka where the topics are
 * @param out takes one line a decision
 * @param by who decides, or null
 * @param note why, or null
 */
record Curator(KafkaOptions kafka, PrintWriter out, @Nullable String by, @Nullable String note) {

  int same(String left, String right) {
    return decide(
        references ->
            pair(Kind.SAME, alike(references.of(left), references.of(right), left, right)));
  }

  int different(String left, String right) {
    if (left.startsWith("A") && right.startsWith("P") && right.indexOf(':') < 0) {
      return decide(
          references ->
              pair(
                  Kind.DIFFERENT,
                  new Pair(references.elsewhere(left, right), references.onPaper(left, right))));
    }
    return decide(
        references ->
            pair(Kind.DIFFERENT, alike(references.of(left), references.of(right), left, right)));
  }

  int one(Kind kind, String reference, @Nullable String value) {
    return decide(references -> one(kind, references.of(reference), value));
  }

  int accept(String url) {
    return decide(references -> one(Kind.ACCEPT, references.of(url), references.suspectSince(url)));
  }

  int withdraw(String id) {
    var filing = filing();
    if (!filing.standing().containsKey(id)) {
      throw new CannotRun("no decision " + id + " stands (see byline curate list)");
    }
    filing.withdraw(id);
    out.println("withdrew " + id);
    return 0;
  }

  int list() {
    filing()
        .standing()
        .forEach((id, decision) -> out.println(id + "  " + Decisions.write(decision)));
    return 0;
  }

  private record Pair(Named left, Named right) {}

  private record Draft(Decision decision, String words) {}

  private int decide(Function<References, Draft> drafts) {
    try {
      var references = new References(new TopicReader(kafka.properties()), kafka.names());
      var draft = drafts.apply(references);
      var result = filing().file(draft.decision());
      result
          .clash()
          .ifPresent(
              clash -> {
                throw new CannotRun(
                    "not filed: "
                        + clash.one()
                        + " and "
                        + clash.other()
                        + " contradict each other"
                        + " ("
                        + result.id()
                        + " is this one; withdraw the other first)");
              });
      out.println(result.id() + "  " + draft.words());
      return 0;
    } catch (UnknownReference | BadDecision e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private static Pair alike(Named left, Named right, String one, String other) {
    if (left.about() != right.about()) {
      throw new Misuse(one + " and " + other + " are not of one kind");
    }
    if (left.subject().equals(right.subject())) {
      throw new Misuse(
          one
              + " and "
              + other
              + " are one now: "
              + left.words()
              + "; name claims, names on papers (P…:3), or an author and a paper");
    }
    return new Pair(left, right);
  }

  private Draft pair(Kind kind, Pair pair) {
    var left = pair.left();
    var right = pair.right();
    var decision =
        new Decision(kind, left.about(), left.subject(), right.subject(), null, by, note);
    return new Draft(decision, word(kind) + ": " + left.words() + ", " + right.words());
  }

  private Draft one(Kind kind, Named left, @Nullable String value) {
    if (kind == Kind.RENAME && left.about() == About.PAGE) {
      throw new Misuse("a page has no name to change");
    }
    var decision = new Decision(kind, left.about(), left.subject(), null, value, by, note);
    return new Draft(
        decision, word(kind) + ": " + left.words() + (value == null ? "" : ", " + value));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Filing filing() {
    return new Filing(kafka.properties(), kafka.names().curation());
  }
}
