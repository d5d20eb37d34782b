package byline.deploy.cli;

/** What was typed cannot be meant; the message is for the user as it stands. */
final class Misuse extends RuntimeException {
  Misuse(String message) {
    super(message);
  }
}
