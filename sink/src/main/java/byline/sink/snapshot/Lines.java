package byline.sink.snapshot;

import byline.sink.store.EntityStore;
import byline.sink.store.TopicRecord;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Records as lines: {@code {"key":…,"value":…}}, the value to the letter as on the topic. */
final class Lines {
  private static final int AT_ONCE = 500;
  private static final JsonFactory JSON = new JsonFactory();

  private Lines() {}

  /**
   * Writes a topic's records, a few at a time, so that no slow receiver holds a transaction open.
   *
   * @param topic without prefix
   * @return how many
   */
  static long write(EntityStore store, String topic, OutputStream out) throws IOException {
    long count = 0;
    var records = store.records(topic, "", AT_ONCE);
    while (!records.isEmpty()) {
      for (var record : records) {
        out.write(line(record).getBytes(StandardCharsets.UTF_8));
      }
      count += records.size();
      records = store.records(topic, records.get(records.size() - 1).key(), AT_ONCE);
    }
    return count;
  }

  /** Between JSON's tokens a line's end is as good as a blank; within them there is none. */
  private static String line(TopicRecord record) {
    var key = new String(JsonStringEncoder.getInstance().quoteAsString(record.key()));
    var value = record.json().replace('\n', ' ').replace('\r', ' ').strip();
    return "{\"key\":\"" + key + "\",\"value\":" + value + "}\n";
  }

  /**
   * Reads a line.
   *
   * @throws BadSnapshot when it is none of ours
   */
  static TopicRecord read(String line) {
    try (var parser = JSON.createParser(line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT
          && "key".equals(parser.nextFieldName())
          && parser.nextToken() == JsonToken.VALUE_STRING) {
        var key = parser.getText();
        if ("value".equals(parser.nextFieldName())
            && parser.nextToken() == JsonToken.START_OBJECT) {
          int from = (int) parser.currentTokenLocation().getCharOffset();
          return new TopicRecord(key, line.substring(from, line.length() - 1));
        }
      }
    } catch (JsonProcessingException e) {
      throw new BadSnapshot("a line of the snapshot is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException(e); // text in memory can be read
    }
    throw new BadSnapshot("a line of the snapshot is no record");
  }
}
