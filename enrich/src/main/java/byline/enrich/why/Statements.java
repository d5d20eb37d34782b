package byline.enrich.why;

import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.PaperEntity.BylineAuthor;
import byline.enrich.entity.Redirect;
import byline.enrich.home.StatedClaim;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what references name: {@code page#locator} a claim, {@code P…:3} the third name on a paper,
 * {@code P…} a paper, {@code A…} an author, a mention as papers print it, or a person's page.
 */
final class Statements {
  private static final Pattern PLACE = Pattern.compile("(P[a-z0-9]+):(\\d{1,5})");
  private static final Pattern ID = Pattern.compile("[PA][a-z0-9]+");
  private static final Pattern MENTION = Pattern.compile("[a-z2-7]{11}");
  private static final int MOST_NAMED = 5;

  private final Known known;

  Statements(Known known) {
    this.known = known;
  }

  /**
   * What a reference names.
   *
   * @throws UnknownStatement when it names nothing that is live
   */
  Statement of(String reference) {
    var place = PLACE.matcher(reference);
    if (place.matches()) {
      return slot(reference, paper(place.group(1)), Integer.parseInt(place.group(2)));
    }
    if (ID.matcher(reference).matches()) {
      return reference.startsWith("P") ? whole(reference) : author(reference, reference);
    }
    if (reference.indexOf('#') > 0) {
      return claim(reference);
    }
    if (MENTION.matcher(reference).matches()) {
      return mention(reference);
    }
    return page(reference);
  }

  /** The record that an id leads to. */
  private Optional<String> record(String id) {
    Optional<String> record = known.record(id);
    return record.isPresent() && Redirect.is(record.get())
        ? known.record(EntityJson.read(record.get(), Redirect.class).redirectTo())
        : record;
  }

  private PaperEntity paper(String id) {
    return record(id)
        .map(json -> EntityJson.read(json, PaperEntity.class))
        .orElseThrow(() -> new UnknownStatement("no paper has or had the id " + id));
  }

  private Statement whole(String id) {
    PaperEntity paper = paper(id);
    String claim = StatedClaim.read(paper.claims().get(0)).claimId();
    return new Statement(id, false, true, paper.id(), claim, claim, paper.title(), paper, null);
  }

  private Statement claim(String reference) {
    String id =
        known.paperOf(reference).orElseThrow(() -> new UnknownStatement(noClaim(reference)));
    PaperEntity paper = paper(id);
    return new Statement(
        reference, false, false, paper.id(), reference, reference, paper.title(), paper, null);
  }

  private String noClaim(String reference) {
    String page = reference.substring(0, reference.indexOf('#'));
    Optional<LedgerEntry> ledger = known.ledger(page);
    if (ledger.isEmpty()) {
      return "no live claim is " + reference + ": no page " + page + " stands in the ledger";
    }
    var entry = ledger.get();
    if (!entry.state().equals("parsed")) {
      return "no live claim is " + reference + ": " + fate(page, entry);
    }
    List<String> claims = known.claimsOn(page);
    String some = String.join(", ", claims.stream().limit(MOST_NAMED).toList());
    String more = claims.size() > MOST_NAMED ? " …" : "";
    return claims.isEmpty()
        ? "no live claim is " + reference + ": nothing that the page states is published"
        : "no live claim is " + reference + ": the page states " + some + more;
  }

  private static String fate(String page, LedgerEntry entry) {
    String reason = entry.reason() == null ? "" : " (" + entry.reason() + ")";
    return "the page " + page + " is " + entry.state() + reason + " as of " + entry.fetchedAt();
  }

  private static Statement slot(String reference, PaperEntity paper, int position) {
    return paper.authors().stream()
        .filter(a -> a.position() != null && a.position() == position)
        .findFirst()
        .map(a -> name(reference, paper, a))
        .orElseThrow(() -> new UnknownStatement(paper.id() + " names nobody in place " + position));
  }

  private Statement mention(String mention) {
    PaperEntity paper =
        known
            .paperNaming(mention)
            .map(this::paper)
            .orElseThrow(
                () ->
                    new UnknownStatement(
                        "no name bears the mention "
                            + mention
                            + "; a name on a paper is P…:3, its third author"));
    return paper.authors().stream()
        .filter(a -> a.mention().equals(mention))
        .findFirst()
        .map(a -> name(mention, paper, a))
        .orElseThrow(() -> new UnknownStatement("no name bears the mention " + mention));
  }

  private static Statement name(String reference, PaperEntity paper, BylineAuthor author) {
    String words = author.name() + " on \"" + paper.title() + "\"";
    return new Statement(
        reference,
        true,
        false,
        author.id(),
        author.claim(),
        author.mention(),
        words,
        paper,
        author);
  }

  private Statement page(String url) {
    String author =
        known
            .authorOf(url)
            .orElseThrow(
                () ->
                    new UnknownStatement(
                        "nothing is "
                            + url
                            + ": name a claim (page#locator), a name on a paper (P…:3), a person's"
                            + " page, or an id (P…, A…)"));
    AuthorEntity entity = author(author);
    return new Statement(url, true, false, entity.id(), url, url, entity.name(), null, null);
  }

  private AuthorEntity author(String id) {
    return record(id)
        .map(json -> EntityJson.read(json, AuthorEntity.class))
        .orElseThrow(() -> new UnknownStatement("no author has or had the id " + id));
  }

  private Statement author(String reference, String id) {
    AuthorEntity entity = author(id);
    for (String paperId : entity.papers()) {
      Optional<PaperEntity> paper =
          record(paperId).map(json -> EntityJson.read(json, PaperEntity.class));
      Optional<BylineAuthor> name =
          paper.stream()
              .flatMap(p -> p.authors().stream())
              .filter(a -> a.id().equals(entity.id()))
              .findFirst();
      if (paper.isPresent() && name.isPresent()) {
        var author = name.get();
        return new Statement(
            reference,
            true,
            true,
            entity.id(),
            author.claim(),
            author.mention(),
            entity.name(),
            paper.get(),
            author);
      }
    }
    String page = entity.handle().member();
    return new Statement(reference, true, true, entity.id(), page, page, entity.name(), null, null);
  }
}
