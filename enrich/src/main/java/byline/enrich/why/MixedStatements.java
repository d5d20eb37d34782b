package byline.enrich.why;

/** Two references of which one names a paper and the other a person. */
public final class MixedStatements extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MixedStatements(String message) {
    super(message);
  }
}
