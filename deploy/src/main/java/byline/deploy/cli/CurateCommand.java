package byline.deploy.cli;

import byline.enrich.curation.Decision.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
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

  @Option(
      names = "--by",
      scope = ScopeType.INHERIT,
      paramLabel = "NAME",
      description = "Who decides.")
  private @Nullable String by;

  @Option(names = "--note", scope = ScopeType.INHERIT, paramLabel = "TEXT", description = "Why.")
  private @Nullable String note;

  @Command(name = "same", description = "Two papers, claims or authors are one.")
  int same(
      @Parameters(paramLabel = "REF") String left, @Parameters(paramLabel = "REF") String right) {
    return curator().same(left, right);
  }

  @Command(
      name = "different",
      description = {
        "Two claims or authors are two; or: an author (A…) did not write a paper (P…)."
      })
  int different(
      @Parameters(paramLabel = "REF") String left, @Parameters(paramLabel = "REF") String right) {
    return curator().different(left, right);
  }

  @Command(name = "claim", description = "An author has this ORCID iD.")
  int claim(
      @Parameters(paramLabel = "AUTHOR") String author,
      @Parameters(paramLabel = "ORCID") String orcid) {
    return curator().one(Kind.CLAIM, author, orcid);
  }

  @Command(name = "rename", description = "An author or a paper bears this name.")
  int rename(
      @Parameters(paramLabel = "REF") String reference,
      @Parameters(paramLabel = "NAME") String name) {
    return curator().one(Kind.RENAME, reference, name);
  }

  @Command(
      name = "forget",
      description = "An author, a paper, or all a page says is not to be published, for good.")
  int forget(@Parameters(paramLabel = "REF") String reference) {
    return curator().one(Kind.FORGET, reference, null);
  }

  @Command(
      name = "accept",
      description =
          "A page that is suspect (it says far less than it did) is right: its old claims go.")
  int accept(@Parameters(paramLabel = "URL") String url) {
    return curator().accept(url);
  }

  @Command(name = "withdraw", description = "Takes a decision back.")
  int withdraw(@Parameters(paramLabel = "DECISION") String id) {
    return curator().withdraw(id);
  }

  @Command(name = "list", description = "Lists the decisions that stand.")
  int list() {
    return curator().list();
  }

  private Curator curator() {
    return new Curator(kafka, spec.commandLine().getOut(), by, note);
  }
}
