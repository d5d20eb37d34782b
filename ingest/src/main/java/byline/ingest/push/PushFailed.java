package byline.ingest.push;

import org.apache.kafka.common.KafkaException;

/** The broker did not take a page: nothing after it can be trusted to have arrived. */
public final class PushFailed extends KafkaException {
  PushFailed(String url, Throwable cause) {
    super("the broker did not take " + url + ": " + cause.getMessage(), cause);
  }
}
