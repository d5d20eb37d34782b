package byline.sink.store;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A store that is being filled beside another one, to take its place in one transaction. Readers of
 * the other one see its rows until then, and the new ones from then on. Only one can be open.
 */
public interface Aside extends AutoCloseable {

  /** The store to fill; it keeps what an earlier attempt brought in, as long as that is young. */
  EntityStore store();

  /** Forgets what an earlier attempt brought in. */
  void startOver();

  /**
   * Makes all rows and offsets of the other store this one's, and removes this one.
   *
   * @param catchUp brings this store to where the other one stands, which nobody can advance while
   *     it is done
   */
  void takePlace(CatchUp catchUp);

  /** Brings a store at least to given offsets. */
  interface CatchUp {
    void to(Map<TopicPartition, Long> offsets);
  }

  /** Leaves what was brought in for the next attempt. */
  @Override
  void close();
}
