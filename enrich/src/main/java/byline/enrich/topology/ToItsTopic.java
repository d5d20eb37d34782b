package byline.enrich.topology;

import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Each outgoing record names its topic itself. */
final class ToItsTopic implements TopicNameExtractor<byte[], Outgoing> {
  @Override
  public String extract(byte[] key, Outgoing out, RecordContext context) {
    return out.topic();
  }

  @Override
  public String toString() {
    return getClass().getName();
  }
}
