package byline.enrich.home;

import byline.enrich.author.AuthorCluster;
import byline.enrich.author.AuthorKeys;
import byline.enrich.author.BylineItem;
import byline.enrich.author.ProfileItem;
import byline.enrich.claim.Metric;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.ProfileClaim.Verification;
import byline.enrich.curation.Decision;
import byline.enrich.entity.AuthorEntity.Profile;
import byline.enrich.entity.AuthorEntity.Trust;
import byline.enrich.entity.EntityRef;
import byline.enrich.paper.Because;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An author's cluster in, what it says of the author out; where profiles differ, order by page. */
final class CoreOf {
  /** A curator has looked at it, which is more than any site's word for it. */
  private static final Verification CONFIRMED =
      new Verification(2, "ORCID iD confirmed by a curator");

  private CoreOf() {}

  static AuthorCore cluster(AuthorCluster cluster, Verdicts verdicts) {
    var profiles =
        cluster.profiles().stream()
            .map(ProfileItem::profile)
            .sorted(Comparator.comparing(ProfileClaim::page))
            .toList();
    return new AuthorCore(
        verdicts.name() == null ? cluster.name() : verdicts.name(),
        cluster.names(),
        identifiers(cluster, profiles, verdicts),
        affiliations(cluster, profiles),
        cluster.bylines().stream().map(BylineItem::paperId).distinct().sorted().toList(),
        distinct(profiles, ProfileClaim::metrics, METRICS),
        profiles.stream().map(profile -> new Profile(profile.page(), profile.layout())).toList(),
        distinct(profiles, ProfileClaim::presentations, null),
        verdicts.orcid() == null ? best(profiles, ProfileClaim::verification) : CONFIRMED,
        trust(profiles),
        verdicts.orcid() == null ? best(profiles, ProfileClaim::claimed) : Boolean.TRUE,
        best(profiles, ProfileClaim::openToCollaborate),
        cluster.because(),
        handle(cluster));
  }

  private static final Comparator<Metric> METRICS =
      Comparator.comparing(Metric::source).thenComparing(Metric::name).thenComparing(Metric::asOf);

  private static SortedMap<String, String> identifiers(
      AuthorCluster cluster, List<ProfileClaim> profiles, Verdicts verdicts) {
    var found = new TreeMap<String, String>();
    cluster.bylines().stream()
        .map(BylineItem::orcid)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .ifPresent(orcid -> found.put("orcid", orcid));
    profiles.forEach(profile -> profile.identifiers().forEach(found::putIfAbsent));
    if (verdicts.orcid() != null) {
      found.put("orcid", verdicts.orcid());
    }
    return found;
  }

  private static List<EntityRef> affiliations(AuthorCluster cluster, List<ProfileClaim> profiles) {
    var printed = new TreeSet<String>();
    cluster.bylines().forEach(byline -> printed.addAll(byline.affiliations()));
    profiles.forEach(profile -> printed.addAll(profile.affiliations()));
    return Institutions.of(printed);
  }

  private static <T> List<T> distinct(
      List<ProfileClaim> profiles,
      Function<ProfileClaim, ? extends Collection<T>> part,
      @Nullable Comparator<T> order) {
    Stream<T> all = profiles.stream().flatMap(profile -> part.apply(profile).stream()).distinct();
    return order == null ? all.toList() : all.sorted(order).toList();
  }

  private static <T> @Nullable T best(
      List<ProfileClaim> profiles, Function<ProfileClaim, @Nullable T> part) {
    for (var profile : profiles) {
      T value = part.apply(profile);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Trust trust(List<ProfileClaim> profiles) {
    for (var profile : profiles) {
      var printed = profile.trust();
      if (printed != null) {
        var because = List.of(new Because("as-printed", profile.page(), profile.page()));
        return new Trust(printed.score(), printed.label(), because);
      }
    }
    return null;
  }

  /** The statement by which curators may name this author: the first, by content. */
  private static Decision.Subject handle(AuthorCluster cluster) {
    if (cluster.bylines().isEmpty()) {
      var profile = cluster.profiles().get(0);
      return new Decision.Subject(profile.profile().page(), AuthorKeys.of(profile).first());
    }
    var first = cluster.bylines().get(0);
    return new Decision.Subject(first.mentions().get(0), AuthorKeys.of(first).first());
  }
}
