package byline.sink.api;

/**
 * What {@code /health} answers.
 *
 * @param status {@code up} or {@code down}
 * @param message what is being done, or what is the matter
 * @param lag records that the store does not have yet
 */
public record Health(String status, String message, long lag) {

  boolean isUp() {
    return status.equals("up");
  }
}
