package byline.sink.claim;

/** A decision that cannot be made now; says why, to the curator. */
final class CannotDecide extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotDecide(String message) {
    super(message);
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
