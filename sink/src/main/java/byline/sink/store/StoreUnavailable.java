package byline.sink.store;

/** The database did not do what it was asked; nothing of the request has happened. */
public final class StoreUnavailable extends RuntimeException {
  StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
