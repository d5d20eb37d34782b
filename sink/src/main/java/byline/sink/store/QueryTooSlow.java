package byline.sink.store;

/** A question took the store longer than it may, and was given up. */
public final class QueryTooSlow extends RuntimeException {
  public QueryTooSlow(String message, Throwable cause) {
    super(message, cause);
  }
}
