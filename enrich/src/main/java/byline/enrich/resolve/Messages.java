package byline.enrich.resolve;

/** Text form of messages. */
public final class Messages {
  private Messages() {}

  /** A message as JSON. */
  public static String write(Message message) {
    return Json.write(message);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws java.io.UncheckedIOException when the text is no message
   */
  public static Message read(String text) {
    return Json.read(text, Message.class);
  }
}
