package byline.sink.store;

/**
 * The newest record of a key, as it stands on its topic.
 *
 * @param key entity id or page address
 * @param json the value as emitted
 */
public record TopicRecord(String key, String json) {}
