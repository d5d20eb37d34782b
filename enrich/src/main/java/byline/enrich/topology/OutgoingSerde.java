package byline.enrich.topology;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Writes an outgoing record's bytes as they are; nothing is ever read back as one. */
final class OutgoingSerde implements Serde<Outgoing> {
  @Override
  public Serializer<Outgoing> serializer() {
    return (topic, outgoing) -> outgoing == null ? null : outgoing.value();
  }

  @Override
  public Deserializer<Outgoing> deserializer() {
    throw new UnsupportedOperationException("outgoing records are only written");
  }
}
