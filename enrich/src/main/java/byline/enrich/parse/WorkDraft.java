package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.Metric;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A work while its lines are still being read; becomes a claim once its place is known. */
final class WorkDraft {
  private static final Pattern HEADING =
      Pattern.compile("^(?:Abstract|ABSTRACT|Summary)(?:\\s?[:.—–-]\\s?|\\s(?=\\p{Lu}))");

  final String title;
  final List<PrintedName> authors = new ArrayList<>();
  final SortedMap<String, String> identifiers = new TreeMap<>();
  final List<Link> links = new ArrayList<>();
  final List<TopicClaim> topics = new ArrayList<>();
  final List<String> affiliations = new ArrayList<>();
  final List<Metric> metrics = new ArrayList<>();
  final List<Presentation> presentations = new ArrayList<>();
  boolean authorsComplete;
  @Nullable String id;
  @Nullable String type;
  @Nullable String date;
  @Nullable PrintedName owner;
  @Nullable VenueClaim venue;
  @Nullable String abstractText;
  @Nullable String tldr;

  WorkDraft(String title) {
    this.title = title;
  }

  /** Sets the byline; an empty one is never complete. */
  WorkDraft byline(List<PrintedName> names, boolean complete) {
    authors.clear();
    authors.addAll(names);
    authorsComplete = complete && !names.isEmpty();
    return this;
  }

  /** Adds a paragraph to the abstract, without its heading, up to what an abstract may hold. */
  void addAbstract(String paragraph) {
    String plain = abstractText == null ? HEADING.matcher(paragraph).replaceFirst("") : paragraph;
    String text = abstractText == null ? plain : abstractText + "\n" + plain;
    abstractText = text.isBlank() ? null : CleanText.cut(text, Limits.ABSTRACT);
  }

  WorkClaim claim(String page, String locator) {
    return new WorkClaim(
        page,
        locator,
        title,
        type,
        date,
        authors,
        authorsComplete,
        owner,
        venue,
        abstractText,
        tldr,
        identifiers,
        links,
        topics,
        affiliations,
        metrics,
        presentations);
  }
}
