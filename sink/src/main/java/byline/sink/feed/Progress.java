package byline.sink.feed;

import byline.sink.store.ChangeLog.Extent;
import byline.sink.store.EntityStore;
import byline.sink.store.Occurrence;
import byline.sink.store.Occurrence.What;
import byline.sink.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far somebody has followed the log, and what they follow by now: a position and nothing more,
 * so that going on after a break is the same as going on.
 */
final class Progress {
  private static final int AT_ONCE = 200;
  private static final int LONGEST_CHAIN = 16;
  private final EntityStore store;
  private Followed followed;
  private long position;

  /** Goes on after a position. */
  Progress(EntityStore store, Followed followed, long position) {
    this.store = store;
    this.followed = followed;
    this.position = position;
  }

  long position() {
    return position;
  }

  /** What is known of a log in which the position lies no longer, or does not lie yet. */
  boolean isLost(Extent extent) {
    return position < extent.cut() || position > extent.last();
  }

  /** True when the log had not been opened yet. */
  boolean isEarly() {
    return position == 0;
  }

  /** Goes on from where the log began, for who came before, else at its end. */
  void reset(Extent extent) {
    position = isEarly() ? extent.cut() : extent.last();
    settle();
  }

  /**
   * What happened since, a bounded number of steps at a time; an entity that gives way is followed
   * under its heir from there on.
   *
   * @return whether there may be more
   */
  boolean step(List<Event> events) {
    var entries = store.log().after(position, AT_ONCE);
    while (!entries.isEmpty()) {
      var rest = take(entries, events);
      if (rest.isEmpty()) {
        return entries.size() == AT_ONCE;
      }
      entries = rest;
    }
    return false;
  }

  /** Takes entries up to the first that changes what is followed; returns those after it. */
  private List<Occurrence> take(List<Occurrence> entries, List<Event> events) {
    var concerned = Set.copyOf(followed.among(entries, store));
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      position = entry.sequence();
      var heir = entry.heir();
      if (concerned.contains(entry) && heir != null && followed.ids().contains(entry.id())) {
        events.add(Event.redirect(entry, heir));
        followed = followed.heir(entry.id(), heir);
        return entries.subList(i + 1, entries.size());
      }
      if (concerned.contains(entry)) {
        events.add(Event.of(entry));
      }
    }
    return List.of();
  }

  /** Follows the heirs of what had given way by now. */
  List<Event> settle() {
    var events = new ArrayList<Event>();
    if (followed instanceof FollowedEntities entities) {
      for (var id : entities.ids()) {
        var heir = heirBy(entities, id);
        if (!heir.equals(id)) {
          followed = followed.heir(id, heir);
          events.add(Event.redirect(entities.kind(), id, heir, position));
        }
      }
    }
    return events;
  }

  private String heirBy(FollowedEntities entities, String id) {
    var at = id;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      var last = store.log().newest(entities.kind(), Set.of(at)).get(at);
      if (last == null) {
        return store
            .find(entities.kind(), at)
            .filter(Stored.Moved.class::isInstance)
            .map(moved -> ((Stored.Moved) moved).to())
            .orElse(at);
      }
      if (last.what() != What.MERGED || last.heir() == null || last.sequence() > position) {
        return at;
      }
      at = last.heir();
    }
    return at;
  }
}
