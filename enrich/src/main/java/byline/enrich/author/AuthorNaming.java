package byline.enrich.author;

import byline.enrich.entity.EntityId;
import byline.enrich.paper.NameChoice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives the authors of one bucket their ids.
 *
 * <p>An id stands on the name block and the earliest work, so that later work changes nothing. The
 * block is a placement key, which lies in one bucket only; where two authors of one bucket share
 * block and earliest work (namesakes on one byline), both take their place in the byline too. A
 * person without works stands on block and page.
 */
final class AuthorNaming {
  private static final Comparator<BylineItem> EARLIEST =
      Comparator.comparing((BylineItem b) -> b.date() == null ? "9" : b.date())
          .thenComparing(BylineItem::paperId)
          .thenComparing(BylineItem::id);

  private record Anchor(AuthorGroup group, String key, String base, String place) {}

  private AuthorNaming() {}

  static List<AuthorCluster> name(Collection<AuthorGroup> groups) {
    Map<String, List<Anchor>> byBase = new TreeMap<>();
    for (AuthorGroup group : groups) {
      Anchor anchor = anchor(group);
      byBase.computeIfAbsent(anchor.base(), b -> new ArrayList<>()).add(anchor);
    }
    List<AuthorCluster> named = new ArrayList<>();
    for (List<Anchor> same : byBase.values()) {
      same.forEach(a -> named.add(cluster(a, same.size() > 1 ? a.base() + a.place() : a.base())));
    }
    return named;
  }

  private static Anchor anchor(AuthorGroup group) {
    if (group.bylines().isEmpty()) {
      ProfileItem page = group.profiles().get(0);
      String key = AuthorKeys.block(page.profile().name().text());
      return new Anchor(group, key, key + "\n" + page.profile().page(), "\n" + page.id());
    }
    BylineItem first = group.bylines().stream().min(EARLIEST).orElseThrow();
    String key = AuthorKeys.block(first.name());
    String place = first.id().substring(first.paperId().length(), first.id().lastIndexOf('@'));
    return new Anchor(group, key, key + "\n" + first.paperId(), "\n" + place);
  }

  private static AuthorCluster cluster(Anchor anchor, String text) {
    List<String> prints = new ArrayList<>();
    anchor.group().bylines().forEach(b -> prints.addAll(b.names()));
    for (ProfileItem profile : anchor.group().profiles()) {
      prints.add(profile.profile().name().text());
      prints.addAll(profile.profile().aliases());
    }
    return new AuthorCluster(
        EntityId.of('A', text),
        anchor.key(),
        NameChoice.of(prints),
        prints.stream().distinct().sorted().toList(),
        anchor.group().bylines(),
        anchor.group().profiles(),
        anchor.group().because());
  }
}
