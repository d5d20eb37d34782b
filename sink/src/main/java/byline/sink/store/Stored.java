package byline.sink.store;

/** What stands under an id. */
public sealed interface Stored {

  /**
   * A living entity.
   *
   * @param json as emitted
   */
  record Entity(String id, String json) implements Stored {}

  /**
   * An id that gave way.
   *
   * @param to the living end of the chain, or its last id when the end is not known yet
   * @param because JSON array as emitted
   */
  record Moved(String id, String to, String because) implements Stored {}
}
