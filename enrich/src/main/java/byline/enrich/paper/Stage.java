package byline.enrich.paper;

import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.Set;
import java.util.regex.Pattern;

/** How far a work had come when a claim spoke of it; the last is the record to trust. */
enum Stage {
  PREPRINT,
  UNKNOWN,
  PUBLISHED;

  private static final Pattern PREPRINT_VENUE =
      Pattern.compile(
          "(?i)\\b(?:arxiv|biorxiv|medrxiv|chemrxiv|ssrn|corr|preprints?|tech(?:nical|\\.)? ?rep(?:ort|\\.)?s?|working papers?|unpublished|submitted|manuscript|in preparation|under review|openreview)\\b");
  private static final Set<String> DRAFT_TYPES =
      Set.of("preprint", "manuscript", "report", "draft", "working-paper");
  private static final Set<String> PUBLISHED_TYPES =
      Set.of(
          "article-journal", "paper-conference", "chapter", "book", "thesis", "article-magazine");

  static boolean isDraftVenue(String name) {
    return PREPRINT_VENUE.matcher(name).find();
  }

  static Stage of(WorkClaim claim) {
    VenueClaim venue = claim.venue();
    String name = venue == null ? "" : venue.name() + " " + venue.abbreviation();
    if (PREPRINT_VENUE.matcher(name).find()) {
      return PREPRINT;
    }
    boolean placed =
        venue != null
            && (venue.name() != null || venue.abbreviation() != null || venue.volume() != null);
    String type = claim.type();
    if (type != null && DRAFT_TYPES.contains(type)) {
      return placed && venue != null && venue.volume() != null ? PUBLISHED : PREPRINT;
    }
    if (placed) {
      return PUBLISHED;
    }
    return type != null
            && PUBLISHED_TYPES.contains(type)
            && !claim.identifiers().containsKey("arxiv")
        ? PUBLISHED
        : claim.identifiers().containsKey("arxiv") ? PREPRINT : UNKNOWN;
  }
}
