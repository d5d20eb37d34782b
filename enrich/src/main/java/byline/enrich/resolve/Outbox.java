package byline.enrich.resolve;

/** Where an actor drops what it has to say to another actor of its kind. */
@FunctionalInterface
public interface Outbox {
  /**
   * Sends a message.
   *
   * @param key the actor addressed
   * @param message what to tell it
   */
  void send(String key, Message message);
}
