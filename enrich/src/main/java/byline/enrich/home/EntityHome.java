package byline.enrich.home;

import byline.enrich.entity.Digest;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import byline.enrich.entity.Redirect;
import byline.enrich.resolve.Bucket;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Table;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Contributions to one id in, its record out: author, topic, venue, institution or redirect. */
public final class EntityHome implements Home {
  private static final String DIGEST = "record";

  private final Effects effects;

  /** A home whose entities are published as effects. */
  public EntityHome(Effects effects) {
    this.effects = effects;
  }

  @Override
  public void settle(Bucket bucket) {
    var facts = bucket.rows(Table.NOTES);
    if (Kind.of(bucket.root()) == Kind.AUTHOR) {
      author(bucket, facts);
    } else {
      named(bucket, NamedView.of(bucket.root(), facts));
    }
    effects.measured(bucket.root(), Figures.ofItems(facts.size()));
  }

  private void named(Bucket bucket, @Nullable String record) {
    boolean before = bucket.get(Table.PUBLISHED, DIGEST) != null;
    if (before != (record != null)) {
      Turn turn = before ? Turn.RETIRED : Turn.CREATED;
      effects.turned(Kind.of(bucket.root()), turn, 1);
    }
    publish(bucket, record);
  }

  private void author(Bucket bucket, SortedMap<String, String> facts) {
    String core = facts.get(AuthorHome.CORE);
    if (core == null || Redirect.is(core)) {
      publish(bucket, core);
      return;
    }
    var view = new AuthorView(bucket.root(), EntityJson.read(core, AuthorCore.class), facts);
    if (view.complete()) {
      publish(bucket, EntityJson.write(view.entity()));
    }
  }

  private void publish(Bucket bucket, @Nullable String record) {
    String before = bucket.get(Table.PUBLISHED, DIGEST);
    String now = record == null ? null : Digest.brief(record);
    if (now == null && before != null) {
      bucket.delete(Table.PUBLISHED, DIGEST);
      effects.publish(bucket.root(), null);
    } else if (now != null && !now.equals(before)) {
      bucket.put(Table.PUBLISHED, DIGEST, now);
      effects.publish(bucket.root(), record);
    }
  }
}
