package byline.sink.snapshot;

/** A snapshot that must not be used, and why. */
public final class BadSnapshot extends RuntimeException {
  public BadSnapshot(String message) {
    super(message);
  }
}
