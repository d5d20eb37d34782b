package byline.sink.api;

/**
 * What {@code /health} answers.
 *
 * @param status {@code up} or {@code down}
 * @param message what is being done, or what is the matter
 * @param lag records that the store does not have yet
 * @param refused records that the store cannot have, listed in its table {@code refused}
 */
public record Health(String status, String message, long lag, long refused) {

  boolean isUp() {
    return status.equals("up");
  }
}
