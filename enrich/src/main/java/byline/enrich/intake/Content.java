package byline.enrich.intake;

import byline.enrich.claim.Reading;
import byline.enrich.entity.Digest;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.home.AuthorHome;
import byline.enrich.home.PaperHome;
import byline.enrich.paper.PaperKeys;
import byline.enrich.paper.PaperResolver;
import byline.enrich.resolve.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one version of a page comes to: its outcome, its ledger entry and the items it states. */
record Content(
    Version version, Outcome outcome, LedgerEntry ledger, List<Item> works, List<Item> owner) {
  /** Bytes of one claim: records may have 6 MB, and papers print what several claims say. */
  private static final int LARGEST_CLAIM = 2_000_000;

  static Content of(Reading reading, Version version) {
    if (reading instanceof Reading.Parsed parsed) {
      return parsed.works().isEmpty() && parsed.profile() == null
          ? nothing(Outcome.EMPTY, parsed.layout(), "no-works", version)
          : of(parsed, version);
    }
    if (reading instanceof Reading.Empty empty) {
      return nothing(Outcome.EMPTY, empty.layout(), empty.reason(), version);
    }
    return nothing(Outcome.REJECTED, null, ((Reading.Rejected) reading).reason(), version);
  }

  static Content gone(String reason, Version version) {
    return nothing(Outcome.WITHDRAWN, null, reason, version);
  }

  private static Content of(Reading.Parsed parsed, Version version) {
    var works =
        parsed.works().stream().map(claim -> PaperHome.item(claim, PaperKeys.of(claim))).toList();
    var owner =
        parsed.profile() == null
            ? List.<Item>of()
            : List.of(AuthorHome.item(parsed.profile(), works.size()));
    int papers = new PaperResolver().resolve(parsed.works()).size();
    var ledger =
        new LedgerEntry(
            Outcome.PARSED.word(),
            parsed.layout(),
            works.size() + owner.size(),
            papers,
            null,
            version.fetchedAt(),
            version.sha256(),
            null);
    return new Content(version, Outcome.PARSED, ledger, works, owner);
  }

  /** How much the version states. */
  Yield yielded() {
    boolean known = outcome != Outcome.WITHDRAWN && ledger.layout() != null;
    return new Yield(
        version, works.size() + owner.size(), known ? Digest.brief(stated().toString()) : null);
  }

  /** Fingerprints of what the version states. */
  Stated stated() {
    return Stated.of(works, owner);
  }

  /** Whether this is more than records may hold: one claim, or what is kept of the page. */
  boolean isTooMuch() {
    return stated().bytes() > Judgement.LARGEST_STATE
        || Stream.concat(works.stream(), owner.stream()).anyMatch(Content::isTooLarge);
  }

  private static boolean isTooLarge(Item item) {
    String text = item.content();
    return text != null && text.getBytes(StandardCharsets.UTF_8).length > LARGEST_CLAIM;
  }

  private static Content nothing(
      Outcome outcome, @Nullable String layout, String reason, Version v) {
    String digest = v.sha256().isEmpty() ? null : v.sha256();
    var ledger = new LedgerEntry(outcome.word(), layout, 0, 0, reason, v.fetchedAt(), digest, null);
    return new Content(v, outcome, ledger, List.of(), List.of());
  }
}
