package byline.sink.access;

/**
 * Who may do what.
 *
 * @param curators who may decide and subscribe; when there are none, nothing can be written
 * @param readers who may read besides curators; when there are none, everybody
 */
public record AccessSettings(Tokens curators, Tokens readers) {

  /** Everybody may read, nobody may write. */
  public static AccessSettings readOnly() {
    return new AccessSettings(Tokens.NONE, Tokens.NONE);
  }
}
