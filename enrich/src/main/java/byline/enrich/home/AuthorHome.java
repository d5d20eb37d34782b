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
import byline.enrich.entity.Kind;
import byline.enrich.resolve.Bucket;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Item;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var live = bucket.liveItems();
    var items =
        live.stream()
            .map(item -> Objects.requireNonNull(item.content(), "a live item has its content"))
            .filter(content -> !DecisionItem.isDecision(content))
            .map(AuthorText::read)
            .toList();
    var decisions = DecisionItem.among(live);
    var resolution = resolver.resolution(items, decisions);
    var drafts =
        resolution.authors().stream()
            .map(cluster -> new Draft(cluster, Verdicts.on(members(cluster), decisions)))
            .toList();
    answer(bucket, drafts);
    publish(
        bucket,
        drafts.stream()
            .filter(draft -> !draft.verdicts().forgotten() && !awaitsBylines(draft.cluster()))
            .toList());
    var doubt = resolution.doubt();
    effects.measured(
        bucket.root(), new Figures(items.size(), doubt.judged(), doubt.undecided(), 0));
  }

  /** An author, and what curators decided about it. */
  private record Draft(AuthorCluster cluster, Verdicts verdicts) {
    String answer() {
      return verdicts.forgotten() ? PaperDraft.FORGOTTEN : cluster.id();
    }
  }

  private void answer(Bucket bucket, List<Draft> drafts) {
    var before = bucket.rows(Table.ANSWERED);
    for (var draft : drafts) {
      String answer = draft.answer();
      for (BylineItem byline : draft.cluster().bylines()) {
        if (!answer.equals(before.remove(byline.id()))) {
          effects.tell(Stage.PAPERS, byline.replyTo(), new Message.Note(byline.id(), answer));
          bucket.put(Table.ANSWERED, byline.id(), answer);
        }
      }
    }
    before.keySet().forEach(gone -> bucket.delete(Table.ANSWERED, gone));
  }

  private void publish(Bucket bucket, List<Draft> drafts) {
    var before = bucket.rows(Table.PUBLISHED);
    var live = new TreeMap<String, List<String>>();
    drafts.forEach(draft -> live.put(draft.cluster().id(), members(draft.cluster())));
    var turns = new Turns(before, live);
    for (var draft : drafts) {
      String id = draft.cluster().id();
      publish(bucket, draft, before.get(id), turns);
      bucket.delete(Table.REDIRECTS, id);
    }
    var words = words(drafts);
    var succession =
        new Succession(bucket, live, member -> words.getOrDefault(member, member), this::lead);
    before.forEach(
        (id, json) -> {
          if (!live.containsKey(id)) {
            var old = EntityJson.read(json, Published.class);
            succession.retire(id, old.members());
            Contributions.tell(effects, id, old.contributions(), new TreeMap<>());
            bucket.delete(Table.PUBLISHED, id);
            turns.retired(old);
          }
        });
    turns.tell(effects, Kind.AUTHOR);
  }

  private void publish(Bucket bucket, Draft draft, @Nullable String before, Turns turns) {
    var cluster = draft.cluster();
    var core = CoreOf.cluster(cluster, draft.verdicts());
    String json = EntityJson.write(core);
    var facts = institutions(core);
    var now = new Published(Digest.brief(json), members(cluster), Contributions.digests(facts));
    var old = before == null ? null : EntityJson.read(before, Published.class);
    if (now.equals(old)) {
      return;
    }
    turns.published(old, now);
    if (old == null || !old.digest().equals(now.digest())) {
      effects.tell(Stage.ENTITIES, cluster.id(), new Message.Note(CORE, json));
    }
    Contributions.tell(effects, cluster.id(), old == null ? List.of() : old.contributions(), facts);
    bucket.put(Table.PUBLISHED, cluster.id(), EntityJson.write(now));
  }

  /** Members as people can read them: the claim and the name. */
  private static Map<String, String> words(List<Draft> drafts) {
    var words = new HashMap<String, String>();
    for (var draft : drafts) {
      for (BylineItem byline : draft.cluster().bylines()) {
        String said = byline.claim() + " (" + byline.name() + ")";
        byline.members().forEach(member -> words.put(member, said));
      }
    }
    return words;
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
    cluster.bylines().forEach(byline -> members.addAll(byline.members()));
    cluster.profiles().forEach(profile -> members.addAll(profile.members()));
    return members.stream().sorted().toList();
  }
}
