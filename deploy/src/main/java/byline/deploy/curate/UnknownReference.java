package byline.deploy.curate;

/** A reference that names nothing, or nothing of the kind that is wanted; says which and why. */
public final class UnknownReference extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownReference(String message) {
    super(message);
  }
}
