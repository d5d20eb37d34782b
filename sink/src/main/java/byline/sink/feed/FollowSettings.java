package byline.sink.feed;

import java.time.Duration;

/**
 * How entities can be followed.
 *
 * @param log what is remembered
 * @param streams bounds of events as they come
 * @param webhooks how webhooks are called
 */
public record FollowSettings(Log log, Streams streams, Webhooks webhooks) {

  /** The usual bounds; webhooks lead to public addresses only. */
  public static FollowSettings usual() {
    return new FollowSettings(
        new Log(100_000, Opening.WHEN_CAUGHT_UP), Streams.usual(), Webhooks.usual());
  }

  /** The same, but that the log waits to be opened. */
  public FollowSettings openedWhenTold() {
    return new FollowSettings(new Log(log.most(), Opening.WHEN_TOLD), streams, webhooks);
  }

  /**
   * The log of changes.
   *
   * @param most how many changes are remembered, at least 1
   * @param opening when logging begins in a new store
   */
  public record Log(int most, Opening opening) {
    public Log {
      refuseUnless(most >= 1, "the log must hold at least 1 change, not " + most);
    }
  }

  /** When logging begins in a new store: what is loaded before is not news. */
  public enum Opening {
    /** Once the store has what the topics had when the sink started. */
    WHEN_CAUGHT_UP,
    /** Once whoever runs the sink says so. */
    WHEN_TOLD
  }

  /**
   * Events as they come.
   *
   * @param most connections at a time
   * @param heartbeat longest silence on a connection
   * @param stall how long a connection may take nothing before it is dropped
   */
  public record Streams(int most, Duration heartbeat, Duration stall) {
    public Streams {
      refuseUnless(most >= 1, "there must be at least 1 stream, not " + most);
      refuseUnless(heartbeat.compareTo(stall) < 0, "a heartbeat must come before a stall");
    }

    /** 200 connections, a sign of life each 15 seconds, 30 seconds of patience. */
    public static Streams usual() {
      return new Streams(200, Duration.ofSeconds(15), Duration.ofSeconds(30));
    }
  }

  /**
   * Calls to webhooks.
   *
   * @param targets which addresses may be called
   * @param firstPause before the second try; every further pause is twice as long, up to an hour
   * @param patience how long a webhook may fail before it is disabled
   */
  public record Webhooks(Targets targets, Duration firstPause, Duration patience) {

    /** Public addresses, five seconds, three days. */
    public static Webhooks usual() {
      return new Webhooks(Targets.PUBLIC, Duration.ofSeconds(5), Duration.ofDays(3));
    }
  }

  /** Which addresses webhooks may lead to. */
  public enum Targets {
    /** No loopback, private, link-local, shared or multicast address. */
    PUBLIC,
    /** Any, for networks where whoever holds a curator's token may call everything. */
    ANY
  }

  private static void refuseUnless(boolean legal, String message) {
    if (!legal) {
      throw new IllegalArgumentException(message);
    }
  }
}
