package byline.ingest.setup;

/**
 * A setting of an existing topic that is not as it should be.
 *
 * @param topic full name
 * @param setting {@code partitions}, {@code replication} or Kafka's name of a topic setting
 * @param found as it is
 * @param wanted as it should be
 */
public record Difference(String topic, String setting, String found, String wanted) {
  @Override
  public String toString() {
    return topic + ": " + setting + " is " + found + ", should be " + wanted;
  }
}
