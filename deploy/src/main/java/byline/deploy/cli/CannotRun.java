package byline.deploy.cli;

/** A command cannot do what it was asked to; the message is for the user as it stands. */
final class CannotRun extends RuntimeException {
  CannotRun(String message) {
    super(message);
  }

  CannotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
