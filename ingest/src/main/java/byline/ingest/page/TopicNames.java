package byline.ingest.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of all topics under one prefix.
 *
 * @param prefix starts every name, {@code byline.} unless told otherwise
 */
public record TopicNames(String prefix) {
  /** The prefix where none is configured. */
  public static final String DEFAULT_PREFIX = "byline.";

  /** What Kafka takes as a topic name, with room left for the longest of ours. */
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9._-]{0,200}");

  public TopicNames {
    if (!LEGAL.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "prefix \"" + prefix + "\": at most 200 letters, digits, \".\", \"_\" or \"-\"");
    }
  }

  /** The names under the prefix where none is configured. */
  public static TopicNames standard() {
    return new TopicNames(DEFAULT_PREFIX);
  }

  /** Crawled pages: page address to body. */
  public String pages() {
    return prefix + "pages";
  }

  /** Curators' decisions: decision id to JSON. */
  public String curation() {
    return prefix + "curation";
  }

  /** Papers: entity id to JSON. */
  public String papers() {
    return prefix + "papers";
  }

  /** Authors: entity id to JSON. */
  public String authors() {
    return prefix + "authors";
  }

  /** Topics: entity id to JSON. */
  public String topics() {
    return prefix + "topics";
  }

  /** Venues: entity id to JSON. */
  public String venues() {
    return prefix + "venues";
  }

  /** Institutions: entity id to JSON. */
  public String institutions() {
    return prefix + "institutions";
  }

  /** Input that could not be used: as it came, with headers saying why. */
  public String deadLetters() {
    return prefix + "dead-letters";
  }

  /** What became of each page: page address to JSON. */
  public String ledger() {
    return prefix + "ledger";
  }

  /** Loop: papers looking for their home. */
  public String paperPlacement() {
    return prefix + "internal.paper-placement";
  }

  /** Loop: bylines looking for their author. */
  public String authorPlacement() {
    return prefix + "internal.author-placement";
  }

  /** What papers and authors add up to: topics, venues, institutions. */
  public String contributions() {
    return prefix + "internal.contributions";
  }

  /** The topics that hold entities, in the order of the export. */
  public List<String> entities() {
    return List.of(papers(), authors(), topics(), venues(), institutions());
  }
}
