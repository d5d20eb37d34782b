package byline.enrich.home;

import byline.enrich.author.AuthorKeys;
import byline.enrich.author.BylineItem;
import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.Digest;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import byline.enrich.paper.Doubt;
import byline.enrich.paper.PaperCluster;
import byline.enrich.paper.PaperKeys;
import byline.enrich.paper.PaperMerge;
import byline.enrich.paper.PaperResolver;
import byline.enrich.resolve.Bucket;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Item;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Claims of a bucket in, papers out. Bylines go to the author stage and come back as notes; a paper
 * is published once every name on it has been answered, and an id is given up only once those that
 * take its place are published.
 */
public final class PaperHome implements Home {
  private final PaperResolver resolver = new PaperResolver();
  private final Effects effects;

  /** A home whose papers have these effects. */
  public PaperHome(Effects effects) {
    this.effects = effects;
  }

  /** The item under which a claim is placed. */
  public static Item item(WorkClaim claim, Collection<String> keys) {
    String json = EntityJson.write(claim);
    return Item.of(claim.claimId() + "@" + Digest.brief(json), keys, json);
  }

  @Override
  public void settle(Bucket bucket) {
    var items = bucket.liveItems();
    var keys = new TreeMap<String, String>();
    var claims = new ArrayList<WorkClaim>();
    for (var item : items) {
      if (!DecisionItem.isDecision(text(item))) {
        var claim = EntityJson.read(text(item), WorkClaim.class);
        claims.add(claim);
        keys.put(claim.claimId(), item.smallestKey());
      }
    }
    var decisions = DecisionItem.among(items);
    var resolution = resolver.resolution(claims, decisions);
    var drafts =
        resolution.papers().stream()
            .map(cluster -> draft(cluster, keys, Verdicts.on(members(cluster), decisions)))
            .filter(draft -> !draft.verdicts().forgotten())
            .toList();
    sendBylines(bucket, drafts);
    publish(bucket, drafts);
    effects.measured(bucket.root(), figures(claims, resolution.doubt()));
  }

  private static Figures figures(List<WorkClaim> claims, Doubt doubt) {
    var demoted = new TreeSet<String>();
    claims.forEach(claim -> demoted.addAll(PaperKeys.demoted(claim)));
    return new Figures(claims.size(), doubt.judged(), doubt.undecided(), demoted.size());
  }

  private static PaperDraft draft(
      PaperCluster cluster, Map<String, String> keys, Verdicts verdicts) {
    var merged = PaperMerge.merge(cluster);
    return new PaperDraft(cluster, merged, BylineItem.of(cluster, merged), keys, verdicts);
  }

  private static List<String> members(PaperCluster cluster) {
    return cluster.claims().stream().map(WorkClaim::claimId).toList();
  }

  private void sendBylines(Bucket bucket, List<PaperDraft> drafts) {
    var before = bucket.rows(Table.SENT);
    var wanted = new TreeMap<String, BylineItem>();
    drafts.forEach(draft -> draft.bylines().forEach(byline -> wanted.put(byline.id(), byline)));
    before.forEach(
        (id, key) -> {
          if (!wanted.containsKey(id)) {
            effects.tell(
                Stage.AUTHORS, key, Message.Change.remove(new Item(id, List.of(key), null)));
            bucket.delete(Table.SENT, id);
          }
        });
    wanted.forEach(
        (id, byline) -> {
          if (!before.containsKey(id)) {
            var item = Item.of(id, AuthorKeys.of(byline), AuthorText.write(byline));
            effects.tell(Stage.AUTHORS, item.smallestKey(), Message.Change.add(item));
            bucket.put(Table.SENT, id, item.smallestKey());
          }
        });
    forgetStrayNotes(bucket, wanted);
  }

  private static void forgetStrayNotes(Bucket bucket, Map<String, BylineItem> wanted) {
    for (String subject : bucket.rows(Table.NOTES).keySet()) {
      if (!wanted.containsKey(subject)) {
        bucket.delete(Table.NOTES, subject);
      }
    }
  }

  private void publish(Bucket bucket, List<PaperDraft> drafts) {
    var answers = bucket.rows(Table.NOTES);
    var before = bucket.rows(Table.PUBLISHED);
    var live = new TreeMap<String, List<String>>();
    var unanswered = new ArrayList<String>();
    drafts.forEach(draft -> live.put(draft.id(), draft.members()));
    var turns = new Turns(before, live);
    for (var draft : drafts) {
      if (draft.answeredBy(answers)) {
        publish(bucket, draft, answers, before.get(draft.id()), turns);
        bucket.delete(Table.REDIRECTS, draft.id());
      } else {
        unanswered.add(draft.id());
      }
    }
    retire(bucket, before, live, unanswered, turns);
    turns.tell(effects, Kind.PAPER);
  }

  private void publish(
      Bucket bucket,
      PaperDraft draft,
      Map<String, String> answers,
      @Nullable String before,
      Turns turns) {
    String json = EntityJson.write(draft.entity(answers));
    var facts = draft.facts(answers);
    var now = new Published(Digest.brief(json), draft.members(), Contributions.digests(facts));
    var old = before == null ? null : EntityJson.read(before, Published.class);
    if (now.equals(old)) {
      return;
    }
    turns.published(old, now);
    if (old == null || !old.digest().equals(now.digest())) {
      effects.publish(draft.id(), json);
    }
    Contributions.tell(effects, draft.id(), old == null ? List.of() : old.contributions(), facts);
    bucket.put(Table.PUBLISHED, draft.id(), EntityJson.write(now));
  }

  private void retire(
      Bucket bucket,
      Map<String, String> before,
      Map<String, List<String>> live,
      List<String> unanswered,
      Turns turns) {
    var succession = new Succession(bucket, live, member -> member, effects::publish);
    before.forEach(
        (id, json) -> {
          if (live.containsKey(id)) {
            return;
          }
          var old = EntityJson.read(json, Published.class);
          if (succession.heirs(old.members()).stream().noneMatch(unanswered::contains)) {
            succession.retire(id, old.members());
            turns.retired(old);
            Contributions.tell(effects, id, old.contributions(), new TreeMap<>());
            bucket.delete(Table.PUBLISHED, id);
          }
        });
  }

  private static String text(Item item) {
    return Objects.requireNonNull(item.content(), "a live item has its content");
  }
}
