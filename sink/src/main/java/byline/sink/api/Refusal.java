package byline.sink.api;

/** A request that is answered with an error. */
final class Refusal extends RuntimeException {
  private final int status;
  private final String error;

  private Refusal(int status, String error, String message) {
    super(message);
    this.status = status;
    this.error = error;
  }

  static Refusal badParameter(String parameter, String message) {
    return new Refusal(400, "Invalid query parameters error.", parameter + ": " + message);
  }

  static Refusal notFound(String message) {
    return new Refusal(404, "Not found", message);
  }

  static Refusal busy(String message) {
    return new Refusal(503, "Busy", message + "; try again later");
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
