package byline.sink.store;

/** Somebody else is filling a store beside this one. */
public final class AsideTaken extends RuntimeException {
  AsideTaken(String message) {
    super(message);
  }
}
