package byline.enrich.curation;

/** A decision that cannot be carried out; the message says what is wrong and what is legal. */
public final class BadDecision extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BadDecision(String message) {
    super(message);
  }
}
