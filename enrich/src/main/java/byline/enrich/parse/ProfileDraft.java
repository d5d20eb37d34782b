package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.Metric;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.TopicClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A profile while its lines are still being read. */
final class ProfileDraft {
  final PrintedName name;
  final List<String> aliases = new ArrayList<>();
  final SortedMap<String, String> identifiers = new TreeMap<>();
  final List<String> affiliations = new ArrayList<>();
  final List<Metric> metrics = new ArrayList<>();
  final List<TopicClaim> topics = new ArrayList<>();
  final List<Presentation> presentations = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  ProfileClaim.@Nullable Verification verification;
  ProfileClaim.@Nullable Trust trust;
  @Nullable Boolean claimed;
  @Nullable Boolean openToCollaborate;

  ProfileDraft(String name) {
    this.name = PrintedName.of(name);
  }

  ProfileClaim claim(String page, String layout) {
    return new ProfileClaim(
        page,
        layout,
        name,
        aliases,
        identifiers,
        affiliations,
        metrics,
        verification,
        trust,
        claimed,
        openToCollaborate,
        topics,
        presentations,
        links);
  }
}
