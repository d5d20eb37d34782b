package byline.deploy.curate;

import byline.deploy.export.Newest;
import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Subject;
import byline.enrich.topology.TopicReader;
import byline.ingest.page.TopicNames;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What curators' references name, as the topics now stand: {@code P…} a paper, {@code A…} an
 * author, {@code P…:3} the third name on a paper, {@code page#locator} a claim, an address a page.
 */
public final class References {
  private static final Pattern PLACE = Pattern.compile("(P[a-z0-9]+):(\\d{1,5})");

  private final SortedMap<String, JsonNode> papers;
  private final SortedMap<String, JsonNode> authors;
  private final SortedMap<String, JsonNode> ledger;

  /** Reads the topics once. */
  public References(TopicReader reader, TopicNames names) {
    this.papers = Newest.of(reader, names.papers());
    this.authors = Newest.of(reader, names.authors());
    this.ledger = Newest.of(reader, names.ledger());
  }

  /**
   * What a reference names.
   *
   * @throws UnknownReference when it names nothing
   */
  public Named of(String reference) {
    var place = PLACE.matcher(reference);
    if (place.matches()) {
      return slot(place.group(1), Integer.parseInt(place.group(2)));
    }
    if (reference.contains("#")) {
      return claim(reference);
    }
    if (reference.contains(":/")) {
      return page(reference);
    }
    return reference.startsWith("A") ? author(reference) : paper(reference);
  }

  /**
   * A name on a paper that is this author's.
   *
   * @throws UnknownReference when the paper does not name the author
   */
  public Named onPaper(String authorId, String paperId) {
    JsonNode author = live(authors, authorId, "author");
    JsonNode paper = live(papers, paperId, "paper");
    Subject subject = mention(paper, author.path("id").asText());
    if (subject == null) {
      throw new UnknownReference(paperId + " does not name " + authorId);
    }
    return new Named(About.AUTHOR, subject, words(author) + " on " + words(paper));
  }

  /**
   * A name of this author on any paper but one.
   *
   * @throws UnknownReference when there is no other
   */
  public Named elsewhere(String authorId, String paperId) {
    JsonNode author = live(authors, authorId, "author");
    String not = live(papers, paperId, "paper").path("id").asText();
    for (JsonNode id : author.path("papers")) {
      JsonNode paper = papers.get(id.asText());
      Subject subject =
          paper == null || id.asText().equals(not)
              ? null
              : mention(paper, author.path("id").asText());
      if (subject != null) {
        return new Named(About.AUTHOR, subject, words(author));
      }
    }
    throw new UnknownReference(
        authorId + " has no paper but " + paperId + "; there is nothing to part it from");
  }

  /**
   * The fetch time, ISO 8601, of the version that makes a page suspect.
   *
   * @throws UnknownReference when the page is not suspect
   */
  public String suspectSince(String url) {
    JsonNode page = ledger.get(url);
    if (page == null || !page.path("suspect").asBoolean()) {
      throw new UnknownReference("no suspect page " + url + " stands in the ledger");
    }
    return page.path("fetchedAt").asText();
  }

  private Named paper(String id) {
    JsonNode paper = live(papers, id, "paper");
    return new Named(About.PAPER, subjectOf(paper.path("claims").path(0)), words(paper));
  }

  private Named author(String id) {
    JsonNode author = live(authors, id, "author");
    JsonNode handle = author.path("handle");
    var subject = new Subject(handle.path("member").asText(), handle.path("key").asText());
    return new Named(About.AUTHOR, subject, words(author));
  }

  private Named slot(String paperId, int position) {
    JsonNode paper = live(papers, paperId, "paper");
    for (JsonNode author : paper.path("authors")) {
      if (author.path("position").asInt(-1) == position) {
        String words = author.path("name").asText() + " on " + words(paper);
        return new Named(About.AUTHOR, mentionOf(author), words);
      }
    }
    throw new UnknownReference(paperId + " has no author in place " + position);
  }

  private Named claim(String reference) {
    for (JsonNode paper : papers.values()) {
      for (JsonNode claim : paper.path("claims")) {
        var subject = subjectOf(claim);
        if (subject.member().equals(reference)) {
          return new Named(About.PAPER, subject, words(paper));
        }
      }
    }
    throw new UnknownReference("no live claim is " + reference);
  }

  private Named page(String url) {
    if (!ledger.containsKey(url)) {
      throw new UnknownReference("no page " + url + " stands in the ledger");
    }
    return new Named(About.PAGE, new Subject(url, url), url);
  }

  private static JsonNode live(SortedMap<String, JsonNode> entities, String id, String kind) {
    JsonNode entity = entities.get(id);
    if (entity != null && entity.has("redirectTo")) {
      entity = entities.get(entity.path("redirectTo").asText());
    }
    if (entity == null) {
      throw new UnknownReference("no " + kind + " has the id " + id);
    }
    return entity;
  }

  private static Subject subjectOf(JsonNode claim) {
    String locator = claim.path("locator").asText();
    String joint = locator.startsWith("#") ? "" : "#";
    return new Subject(claim.path("page").asText() + joint + locator, claim.path("key").asText());
  }

  private static @Nullable Subject mention(JsonNode paper, String authorId) {
    for (JsonNode author : paper.path("authors")) {
      if (author.path("id").asText().equals(authorId)) {
        return mentionOf(author);
      }
    }
    return null;
  }

  private static Subject mentionOf(JsonNode author) {
    return new Subject(author.path("mention").asText(), author.path("key").asText());
  }

  private static String words(JsonNode entity) {
    return entity.path("id").asText()
        + " ("
        + entity.path("title").asText(entity.path("name").asText())
        + ")";
  }
}
