package byline.enrich.paper;

import byline.enrich.claim.Link;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.name.NameFold;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The claims of one paper in, what they say together out; the published record speaks first. */
public final class PaperMerge {
  private PaperMerge() {}

  /** Merges claims that are one paper; depends on the set of claims only. */
  public static MergedPaper merge(PaperCluster cluster) {
    List<WorkClaim> claims =
        cluster.claims().stream().sorted(Comparator.comparing(WorkClaim::claimId)).toList();
    List<WorkClaim> record = record(claims);
    return new MergedPaper(
        TitleChoice.of(record, claims),
        type(record, claims),
        date(record, claims),
        BylineMerge.merge(claims),
        claims.stream().anyMatch(c -> c.authorsComplete() && !c.authors().isEmpty()),
        venue(record, claims),
        Common.longest(claims.stream().map(WorkClaim::abstractText)),
        Common.longest(claims.stream().map(WorkClaim::tldr)),
        identifiers(record, claims),
        Common.union(claims, WorkClaim::links, PaperMerge::key),
        Common.union(claims, WorkClaim::topics, TopicClaim::name),
        Common.union(claims, WorkClaim::affiliations, NameFold::fold),
        Common.union(
            claims,
            WorkClaim::metrics,
            m -> m.source() + " " + m.name() + " " + m.asOf() + " " + m.value()),
        Common.union(claims, WorkClaim::presentations, PaperMerge::key));
  }

  /** The claims of the furthest stage. */
  private static List<WorkClaim> record(List<WorkClaim> claims) {
    Stage best =
        claims.stream().map(Stage::of).max(Comparator.naturalOrder()).orElse(Stage.UNKNOWN);
    return claims.stream().filter(c -> Stage.of(c) == best).toList();
  }

  private static @Nullable String type(List<WorkClaim> record, List<WorkClaim> claims) {
    String type = Common.most(record.stream().map(WorkClaim::type).filter(t -> !isDraft(t)));
    if (type == null) {
      type = Common.most(record.stream().map(WorkClaim::type));
    }
    return type != null ? type : Common.most(claims.stream().map(WorkClaim::type));
  }

  private static boolean isDraft(@Nullable String type) {
    return "preprint".equals(type) || "manuscript".equals(type);
  }

  private static @Nullable String date(List<WorkClaim> record, List<WorkClaim> claims) {
    List<String> dates = Stream.concat(dates(record), dates(claims)).toList();
    if (dates.isEmpty()) {
      return null;
    }
    List<String> first = dates(record).findAny().isPresent() ? dates(record).toList() : dates;
    String year = Common.most(first.stream().map(d -> d.substring(0, 4)));
    return Common.longest(
        first.stream().filter(d -> year != null && d.startsWith(year)).map(d -> d));
  }

  private static Stream<String> dates(List<WorkClaim> claims) {
    return claims.stream().map(WorkClaim::date).filter(d -> d != null).map(d -> d + "");
  }

  private static @Nullable VenueClaim venue(List<WorkClaim> record, List<WorkClaim> claims) {
    return Stream.of(record, claims)
        .flatMap(
            some ->
                some.stream()
                    .flatMap(c -> Stream.ofNullable(c.venue()))
                    .max(
                        Comparator.comparingInt(PaperMerge::parts)
                            .thenComparing(PaperMerge::key, Comparator.reverseOrder()))
                    .stream())
        .findFirst()
        .orElse(null);
  }

  private static int parts(VenueClaim v) {
    return (int)
        Stream.of(
                v.name(), v.name(), v.abbreviation(), v.volume(), v.issue(), v.pages(), v.article())
            .filter(p -> p != null)
            .count();
  }

  private static SortedMap<String, String> identifiers(
      List<WorkClaim> record, List<WorkClaim> claims) {
    SortedMap<String, String> merged = new TreeMap<>();
    for (List<WorkClaim> some : List.of(claims, record)) {
      var kinds = new TreeMap<String, String>();
      some.forEach(c -> c.identifiers().keySet().forEach(k -> kinds.put(k, "")));
      for (String kind : kinds.keySet()) {
        String value = Common.most(some.stream().map(c -> c.identifiers().get(kind)));
        if (value != null) {
          merged.put(kind, value);
        }
      }
    }
    return merged;
  }

  private static String key(Link link) {
    return link.rel() + " " + link.url() + " " + link.label();
  }

  private static String key(VenueClaim venue) {
    return venue.toString();
  }

  private static String key(Presentation presentation) {
    return presentation.date() + " " + presentation;
  }
}
