package byline.sink.store;

/** Another reader has advanced the store's offsets: nothing was applied, read from theirs. */
public final class OffsetsMoved extends RuntimeException {
  OffsetsMoved(String message) {
    super(message);
  }
}
