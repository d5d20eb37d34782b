package byline.sink.intake;

/** The store's offsets belong to other topics than those that are there. */
final class ForeignStore extends RuntimeException {
  ForeignStore(String message) {
    super(message);
  }
}
