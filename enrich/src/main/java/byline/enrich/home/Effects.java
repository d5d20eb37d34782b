package byline.enrich.home;

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
}
