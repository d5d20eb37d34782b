package byline.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one partition: an asynchronous union-find that brings every two items sharing a
 * key, directly or through others, under one root.
 *
 * <p>Each key is an actor, a root or pointing at a smaller key. An item goes to its smallest key
 * and on to that key's root, which asks the item's other keys to come under it ({@link
 * Message.Link}). Where two roots meet, the larger hangs itself under the smaller and hands its
 * bucket over, and what it published with it. Parents are always smaller, so there is no cycle and
 * it always ends.
 *
 * <p>A root is settled only when every key it knows of has come under it. From then on nobody else
 * can hold, or have published and not handed over, anything derived from these keys: an entity
 * whose id derives from one of them is never written by two roots, in whatever order messages
 * arrive.
 *
 * <p>Paths are never shortened: each hop keeps the order of what passes, so notes cannot overtake.
 */
public final class Placement {
  private static final String PARENT = "\0^";

  private final Rows rows;
  private final Outbox outbox;
  private final Dirty dirty;
  private final int handoverChars;

  /**
   * Actors over a store.
   *
   * @param rows where they keep what they know
   * @param outbox takes what they say to each other
   * @param dirty notes the roots that have something to settle
   * @param handoverChars about how many characters one piece of a handover may have
   */
  public Placement(Rows rows, Outbox outbox, Dirty dirty, int handoverChars) {
    this.rows = rows;
    this.outbox = outbox;
    this.dirty = dirty;
    this.handoverChars = handoverChars;
  }

  /** One message for one actor. */
  public void receive(String key, Message message) {
    String parent = rows.get(key + PARENT);
    if (parent != null) {
      outbox.send(parent, message);
    } else if (message instanceof Message.Change change) {
      change(new Bucket(rows, key), change);
    } else if (message instanceof Message.Link link) {
      link(new Bucket(rows, key), link);
    } else if (message instanceof Message.Handover handover) {
      takeOver(new Bucket(rows, key), handover);
    } else if (message instanceof Message.Note note) {
      note(new Bucket(rows, key), note);
    }
  }

  /**
   * Settles a root that was marked dirty.
   *
   * @return false when it still awaits keys and was left as it is; it is marked again when they
   *     come
   */
  public boolean settle(String root, Home home) {
    var bucket = new Bucket(rows, root);
    dirty.clear(root);
    if (bucket.has(Table.AWAITED)) {
      return false;
    }
    home.settle(bucket);
    return true;
  }

  private void change(Bucket bucket, Message.Change change) {
    for (var delta : change.deltas()) {
      hold(bucket, new Held(delta.count(), delta.item()));
      bucket.delete(Table.ANSWERED, delta.item().id());
      delta.item().keys().forEach(key -> ask(bucket, key));
    }
    dirty.mark(bucket.root());
  }

  private static void hold(Bucket bucket, Held more) {
    String id = more.item().id();
    String before = bucket.get(Table.ITEMS, id);
    var now = before == null ? more : Json.read(before, Held.class).plus(more);
    if (now.count() == 0) {
      bucket.delete(Table.ITEMS, id);
    } else {
      bucket.put(Table.ITEMS, id, Json.write(now));
    }
  }

  private void ask(Bucket bucket, String key) {
    if (await(bucket, key)) {
      outbox.send(key, new Message.Link(key, bucket.root()));
    }
  }

  private void link(Bucket bucket, Message.Link link) {
    int order = bucket.root().compareTo(link.root());
    if (order == 0) {
      arrived(bucket, link.key());
    } else if (order < 0) {
      outbox.send(link.root(), new Message.Link(link.root(), bucket.root()));
    } else {
      handOver(bucket, link.root());
    }
  }

  private void arrived(Bucket bucket, String key) {
    bucket.delete(Table.AWAITED, key);
    dirty.mark(bucket.root());
  }

  private void handOver(Bucket bucket, String parent) {
    rows.put(bucket.root() + PARENT, parent);
    dirty.clear(bucket.root());
    var piece = new ArrayList<Message.Row>();
    int size = 0;
    var awaited = bucket.rows(Table.AWAITED).keySet();
    for (Table table : Table.values()) {
      for (var row : bucket.rows(table).entrySet()) {
        bucket.delete(table, row.getKey());
        if (table == Table.KEYS && awaited.contains(row.getKey())) {
          continue; // told as awaited, further down
        }
        piece.add(new Message.Row(table.code(), row.getKey(), row.getValue()));
        size += row.getKey().length() + row.getValue().length();
        if (size >= handoverChars) {
          outbox.send(parent, new Message.Handover(bucket.root(), piece, false));
          piece.clear();
          size = 0;
        }
      }
    }
    outbox.send(parent, new Message.Handover(bucket.root(), piece, true));
  }

  private void takeOver(Bucket bucket, Message.Handover handover) {
    bucket.put(Table.KEYS, handover.from(), "");
    bucket.put(Table.AWAITED, handover.from(), "");
    handover.rows().forEach(row -> takeOver(bucket, Table.of(row.table()), row));
    if (handover.last()) {
      arrived(bucket, handover.from());
    }
  }

  private static void takeOver(Bucket bucket, Table table, Message.Row row) {
    switch (table) {
      case ITEMS -> hold(bucket, Json.read(row.value(), Held.class));
      case KEYS -> know(bucket, row.key());
      case AWAITED -> await(bucket, row.key());
      default -> bucket.put(table, row.key(), row.value());
    }
  }

  /** The key's actor leads here, whoever asked it first. */
  private static void know(Bucket bucket, String key) {
    bucket.put(Table.KEYS, key, "");
    bucket.delete(Table.AWAITED, key);
  }

  private static boolean await(Bucket bucket, String key) {
    if (key.equals(bucket.root()) || bucket.get(Table.KEYS, key) != null) {
      return false;
    }
    bucket.put(Table.KEYS, key, "");
    bucket.put(Table.AWAITED, key, "");
    return true;
  }

  private void note(Bucket bucket, Message.Note note) {
    String before = bucket.get(Table.NOTES, note.subject());
    if (Objects.equals(before, note.text())) {
      return;
    }
    if (note.text() == null) {
      bucket.delete(Table.NOTES, note.subject());
    } else {
      bucket.put(Table.NOTES, note.subject(), note.text());
    }
    dirty.mark(bucket.root());
  }

  /** The parent that an actor hangs under, or null while it is a root. */
  @Nullable String parent(String key) {
    return rows.get(key + PARENT);
  }

  /** Whether an actor is no root: it hangs under another, which has its items. */
  public boolean isHanging(String key) {
    return parent(key) != null;
  }

  /** The keys whose actors a root has heard of, itself left out. */
  List<String> keys(String root) {
    return List.copyOf(new Bucket(rows, root).rows(Table.KEYS).keySet());
  }
}
