package byline.deploy.cli;

import byline.deploy.curate.Filing;
import byline.deploy.curate.Named;
import byline.deploy.curate.References;
import byline.deploy.curate.UnknownReference;
import byline.deploy.export.TopicReader;
import byline.enrich.curation.BadDecision;
import byline.enrich.curation.Decision;
import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decisions;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline curate}: a curator's word, which outranks the rules. */
@Command(
    name = "curate",
    description = {
      "Decides what the rules got wrong; a decision outranks them, survives rebuilds and re-crawls,"
          + " and can be withdrawn.",
      "A reference is an id (P…, A…), a name on a paper (P…:3 is its third author), a claim"
          + " (page#locator, as `byline why` prints it), or a page's address."
    })
final class CurateCommand {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
  private @Nullable String by;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
  private @Nullable String note;

  @Command(name = "same", description = "Two papers, claims or authors are one.")
  int same(
      @Parameters(paramLabel = "REF") String left, @Parameters(paramLabel = "REF") String right) {
    return decide(
        references ->
            pair(Kind.SAME, alike(references.of(left), references.of(right), left, right)));
  }

  @Command(
      name = "different",
      description = {
        "Two claims or authors are two; or: an author (A…) did not write a paper (P…)."
      })
  int different(
      @Parameters(paramLabel = "REF") String left, @Parameters(paramLabel = "REF") String right) {
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

  @Command(name = "claim", description = "An author has this ORCID iD.")
  int claim(
      @Parameters(paramLabel = "AUTHOR") String author,
      @Parameters(paramLabel = "ORCID") String orcid) {
    return decide(references -> one(Kind.CLAIM, references.of(author), orcid));
  }

  @Command(name = "rename", description = "An author or a paper bears this name.")
  int rename(
      @Parameters(paramLabel = "REF") String reference,
      @Parameters(paramLabel = "NAME") String name) {
    return decide(references -> one(Kind.RENAME, references.of(reference), name));
  }

  @Command(
      name = "forget",
      description = "An author, a paper, or all a page says is not to be published, for good.")
  int forget(@Parameters(paramLabel = "REF") String reference) {
    return decide(references -> one(Kind.FORGET, references.of(reference), null));
  }

  @Command(name = "withdraw", description = "Takes a decision back.")
  int withdraw(@Parameters(paramLabel = "DECISION") String id) {
    var filing = filing();
    if (!filing.standing().containsKey(id)) {
      throw new CannotRun("no decision " + id + " stands (see byline curate list)");
    }
    filing.withdraw(id);
    say("withdrew " + id);
    return 0;
  }

  @Command(name = "list", description = "Lists the decisions that stand.")
  int list() {
    filing().standing().forEach((id, decision) -> say(id + "  " + Decisions.write(decision)));
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
                    "not filed: " + clash.one() + " and " + clash.other() + " contradict each other"
                        + " (" + result.id() + " is this one; withdraw the other first)");
              });
      say(result.id() + "  " + draft.words());
      return 0;
    } catch (UnknownReference | BadDecision e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private static Pair alike(Named left, Named right, String one, String other) {
    if (left.about() != right.about()) {
      throw new Misuse(one + " and " + other + " are not of one kind");
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

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
