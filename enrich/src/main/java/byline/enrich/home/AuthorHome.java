package byline.enrich.home;

import byline.enrich.author.AuthorCluster;
import byline.enrich.author.AuthorKeys;
import byline.enrich.author.AuthorResolver;
import byline.enrich.author.BylineItem;
import byline.enrich.author.ProfileItem;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.entity.Digest;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.EntityRef;
import byline.enrich.resolve.Bucket;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Item;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bylines and profiles of a bucket in, authors out: each byline is answered with its author's id,
 * and what the bylines and profiles say of an author goes to where its entity is put together.
 */
public final class AuthorHome implements Home {
  /** The contributor under which an author's own facts stand. */
  static final String CORE = "core";

  private final AuthorResolver resolver = new AuthorResolver();
  private final Effects effects;

  /** A home whose authors have these effects. */
  public AuthorHome(Effects effects) {
    this.effects = effects;
  }

  /** The item under which the owner of a page with so many works is placed. */
  public static Item item(ProfileClaim profile, int works) {
    var owner = ProfileItem.of(profile, works);
    return Item.of(owner.id(), AuthorKeys.of(owner), AuthorText.write(owner));
  }

  @Override
  public void settle(Bucket bucket) {
    var items =
        bucket.liveItems().stream()
            .map(item -> AuthorText.read(Objects.requireNonNull(item.content())))
            .toList();
    var clusters = resolver.resolve(items);
    answer(bucket, clusters);
    publish(bucket, clusters);
  }

  private void answer(Bucket bucket, List<AuthorCluster> clusters) {
    var before = bucket.rows(Table.ANSWERED);
    for (var cluster : clusters) {
      for (BylineItem byline : cluster.bylines()) {
        if (!cluster.id().equals(before.remove(byline.id()))) {
          effects.tell(Stage.PAPERS, byline.replyTo(), new Message.Note(byline.id(), cluster.id()));
          bucket.put(Table.ANSWERED, byline.id(), cluster.id());
        }
      }
    }
    before.keySet().forEach(gone -> bucket.delete(Table.ANSWERED, gone));
  }

  private void publish(Bucket bucket, List<AuthorCluster> clusters) {
    var before = bucket.rows(Table.PUBLISHED);
    var live = new TreeMap<String, List<String>>();
    for (var cluster : clusters) {
      if (awaitsBylines(cluster)) {
        continue;
      }
      live.put(cluster.id(), members(cluster));
      publish(bucket, cluster, before.get(cluster.id()));
      bucket.delete(Table.REDIRECTS, cluster.id());
    }
    var succession = new Succession(bucket, live, this::lead);
    before.forEach(
        (id, json) -> {
          if (!live.containsKey(id)) {
            var old = EntityJson.read(json, Published.class);
            succession.retire(id, old.members());
            Contributions.tell(effects, id, old.contributions(), new TreeMap<>());
            bucket.delete(Table.PUBLISHED, id);
          }
        });
  }

  private void publish(Bucket bucket, AuthorCluster cluster, @Nullable String before) {
    var core = CoreOf.cluster(cluster);
    String json = EntityJson.write(core);
    var facts = institutions(core);
    var now = new Published(Digest.brief(json), members(cluster), Contributions.digests(facts));
    var old = before == null ? null : EntityJson.read(before, Published.class);
    if (now.equals(old)) {
      return;
    }
    if (old == null || !old.digest().equals(now.digest())) {
      effects.tell(Stage.ENTITIES, cluster.id(), new Message.Note(CORE, json));
    }
    Contributions.tell(effects, cluster.id(), old == null ? List.of() : old.contributions(), facts);
    bucket.put(Table.PUBLISHED, cluster.id(), EntityJson.write(now));
  }

  /** A profile's works reach the author stage after the profile: until then it is half a person. */
  private static boolean awaitsBylines(AuthorCluster cluster) {
    return cluster.bylines().isEmpty()
        && cluster.profiles().stream().anyMatch(profile -> profile.works() > 0);
  }

  /** A retired id's record goes where the author's own facts stood. */
  private void lead(String id, @Nullable String redirect) {
    effects.tell(Stage.ENTITIES, id, new Message.Note(CORE, redirect));
  }

  private static SortedMap<String, String> institutions(AuthorCore core) {
    var facts = new TreeMap<String, String>();
    for (EntityRef place : core.affiliations()) {
      facts.put(place.id(), EntityJson.write(new NameFact(place.name(), null)));
    }
    return facts;
  }

  private static List<String> members(AuthorCluster cluster) {
    var members = new ArrayList<String>();
    cluster.bylines().forEach(byline -> members.addAll(byline.mentions()));
    cluster.profiles().forEach(profile -> members.add(profile.profile().page()));
    return members.stream().sorted().toList();
  }
}
