package byline.enrich.home;

import byline.enrich.claim.Metric;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.ProfileClaim.Verification;
import byline.enrich.curation.Decision.Subject;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.AuthorEntity.Trust;
import byline.enrich.entity.EntityRef;
import byline.enrich.paper.Because;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of an author from bylines and profiles, before the papers have their say. */
record AuthorCore(
    String name,
    List<String> names,
    SortedMap<String, String> identifiers,
    List<EntityRef> affiliations,
    List<String> papers,
    List<Metric> metrics,
    List<AuthorEntity.Profile> profiles,
    List<Presentation> presentations,
    @Nullable Verification verification,
    @Nullable Trust trust,
    @Nullable Boolean claimed,
    @Nullable Boolean openToCollaborate,
    List<Because> because,
    Subject handle) {
  AuthorCore {
    names = names == null ? List.of() : List.copyOf(names);
    identifiers = identifiers == null ? new TreeMap<>() : new TreeMap<>(identifiers);
    affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
    papers = papers == null ? List.of() : List.copyOf(papers);
    metrics = metrics == null ? List.of() : List.copyOf(metrics);
    profiles = profiles == null ? List.of() : List.copyOf(profiles);
    presentations = presentations == null ? List.of() : List.copyOf(presentations);
    because = because == null ? List.of() : List.copyOf(because);
  }
}
