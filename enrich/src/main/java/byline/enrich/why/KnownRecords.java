package byline.enrich.why;

import byline.enrich.curation.Decision;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.Redirect;
import byline.enrich.home.StatedClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What whole topics say, read once into memory. */
public final class KnownRecords implements Known {
  private final Map<String, String> records;
  private final Map<String, String> ledger;
  private final SortedMap<String, Decision> decisions;
  private final List<PaperEntity> papers = new ArrayList<>();
  private final Map<String, String> paperOfClaim = new HashMap<>();
  private final Map<String, String> paperOfMention = new HashMap<>();
  private final Map<String, String> authorOfPage = new HashMap<>();
  private final SortedMap<String, List<String>> claimsOnPage = new TreeMap<>();

  /**
   * What these records say.
   *
   * @param papers newest records of papers by id, redirects among them
   * @param authors newest records of authors by id, redirects among them
   * @param ledger newest ledger entries by page
   * @param decisions those that stand, by id
   */
  public KnownRecords(
      Map<String, String> papers,
      Map<String, String> authors,
      Map<String, String> ledger,
      SortedMap<String, Decision> decisions) {
    this.records = new HashMap<>(papers);
    this.records.putAll(authors);
    this.ledger = Map.copyOf(ledger);
    this.decisions = new TreeMap<>(decisions);
    new TreeMap<>(papers).values().forEach(this::addPaper);
    authors.values().forEach(this::addAuthor);
    claimsOnPage.values().forEach(claims -> claims.sort(null));
  }

  private void addPaper(String json) {
    if (Redirect.is(json)) {
      return;
    }
    var paper = EntityJson.read(json, PaperEntity.class);
    papers.add(paper);
    for (PaperEntity.Claim claim : paper.claims()) {
      String id = StatedClaim.read(claim).claimId();
      paperOfClaim.put(id, paper.id());
      claimsOnPage.computeIfAbsent(claim.page(), p -> new ArrayList<>()).add(id);
    }
    paper.authors().forEach(author -> paperOfMention.put(author.mention(), paper.id()));
  }

  private void addAuthor(String json) {
    if (!Redirect.is(json)) {
      var author = EntityJson.read(json, AuthorEntity.class);
      author.profiles().forEach(profile -> authorOfPage.put(profile.page(), author.id()));
    }
  }

  @Override
  public Optional<String> record(String id) {
    return Optional.ofNullable(records.get(id));
  }

  @Override
  public Optional<String> paperOf(String claimId) {
    return Optional.ofNullable(paperOfClaim.get(claimId));
  }

  @Override
  public Optional<String> paperNaming(String mention) {
    return Optional.ofNullable(paperOfMention.get(mention));
  }

  @Override
  public Optional<String> authorOf(String page) {
    return Optional.ofNullable(authorOfPage.get(page));
  }

  @Override
  public List<String> claimsOn(String page) {
    return claimsOnPage.getOrDefault(page, List.of());
  }

  @Override
  public Optional<LedgerEntry> ledger(String page) {
    return Optional.ofNullable(ledger.get(page))
        .map(json -> EntityJson.read(json, LedgerEntry.class));
  }

  @Override
  public SortedMap<String, Decision> decisions() {
    return decisions;
  }

  @Override
  public Optional<Collection<PaperEntity>> everyPaper() {
    return Optional.of(papers);
  }
}
