package byline.enrich.intake;

import byline.enrich.claim.Reading;
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
record Content(Outcome outcome, LedgerEntry ledger, List<Item> works, List<Item> owner) {
  /** Bytes of one claim: records may have 6 MB, and papers print what several claims say. */
  private static final int LARGEST_CLAIM = 2_000_000;

  /** Bytes of the fingerprints of all claims of a page, which are one record of a changelog. */
  private static final int LARGEST_STATE = 4_500_000;

  private static final int PUNCTUATION = 10;

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
    return new Content(Outcome.PARSED, ledger, works, owner);
  }

  /** How much the version states. */
  Yield stated(Version version) {
    return new Yield(version, works.size() + owner.size());
  }

  /** Whether this is more than records may hold: one claim, or what is kept of the page. */
  boolean isTooMuch() {
    long kept = 0;
    for (Item item : Stream.concat(works.stream(), owner.stream()).toList()) {
      if (item.content() != null && bytes(item.content()) > LARGEST_CLAIM) {
        return true;
      }
      kept += bytes(item.id()) + bytes(item.smallestKey()) + PUNCTUATION;
    }
    return kept > LARGEST_STATE;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Content nothing(
      Outcome outcome, @Nullable String layout, String reason, Version v) {
    String digest = v.sha256().isEmpty() ? null : v.sha256();
    var ledger = new LedgerEntry(outcome.word(), layout, 0, 0, reason, v.fetchedAt(), digest, null);
    return new Content(outcome, ledger, List.of(), List.of());
  }
}
