package byline.enrich.home;

import byline.enrich.entity.Kind;
import byline.enrich.resolve.Message;
import org.jspecify.annotations.Nullable;

/** What a root can cause outside its bucket. */
public interface Effects {
  /** Tells an actor of some stage something. */
  void tell(Stage stage, String key, Message message);

  /**
   * Writes an entity's record.
   *
   * @param id entity id; its first letter names the kind
   * @param json the record, or null for a tombstone
   */
  void publish(String id, @Nullable String json);

  /** A bucket has settled, with these figures in place of the ones before. */
  default void measured(String root, Figures figures) {}

  /** Something happened to ids of a kind, so many times. */
  default void turned(Kind kind, Turn turn, int times) {}
}
