package byline.sink.access;

/** A request that is not for whoever sent it. */
public final class Denied extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  private Denied(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Who are you? A token would help. */
  static Denied unknown(String message) {
    return new Denied(401, message);
  }

  /** No token that was sent helps. */
  public static Denied forbidden(String message) {
    return new Denied(403, message);
  }

  int status() {
    return status;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
