package byline.enrich.why;

/** A reference that names no statement that is live; says why not. */
public final class UnknownStatement extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownStatement(String message) {
    super(message);
  }
}
