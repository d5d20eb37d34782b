package byline.sink.http;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the sink serves: its port and the limits on who asks what. All but the port are given by name
 * ({@link #with}).
 *
 * @param port 0 for any free one
 */
public record HttpSettings(int port, Map<Limit, Integer> limits, Set<String> corsOrigins) {
  private static final String CORS = "cors-origins";

  /** Everybody. */
  static final String ANY_ORIGIN = "*";

  /** A limit with what is usual, and the least and most that make sense. */
  public enum Limit {
    /** Requests a second that one client may make in the long run, 0 for no limit. */
    REQUESTS_PER_SECOND(50, 0, 1_000_000),
    /** Requests that one client may make at once before the rate counts. */
    REQUEST_BURST(200, 1, 1_000_000),
    /** Proxies in front, whose {@code X-Forwarded-For} tells the client; 0 believes nobody. */
    TRUSTED_PROXIES(0, 0, 16),
    /** Longest address in bytes. */
    URI_BYTES(8_192, 256, 65_536),
    /** Most bytes of the first line and all headers together. */
    HEADER_BYTES(16_384, 1_024, 131_072),
    /** Most bytes of a body. */
    BODY_BYTES(65_536, 0, 16_777_216),
    /** Seconds that a request may take to arrive in full. */
    REQUEST_SECONDS(20, 1, 3_600),
    /** Seconds that a connection may be silent. */
    IDLE_SECONDS(60, 1, 3_600),
    /** Connections open at once. */
    CONNECTIONS(1_000, 1, 100_000),
    /** Downloads of whole lists under way at once. */
    DOWNLOADS(8, 1, 1_000);

    private final int usual;
    private final int least;
    private final int most;

    Limit(int usual, int least, int most) {
      this.usual = usual;
      this.least = least;
      this.most = most;
    }

    /** As it is written in settings: {@code requests-per-second}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int checked(String value) {
      try {
        int number = Integer.parseInt(value.strip());
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new IllegalArgumentException(
          "%s must be a whole number from %d to %d, not '%s'".formatted(key(), least, most, value));
    }
  }

  public HttpSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("http must be 0 (any) to 65535, not " + port);
    }
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    corsOrigins = Collections.unmodifiableSet(new TreeSet<>(corsOrigins));
  }

  /** The usual limits, read by scripts of any page. */
  public static HttpSettings on(int port) {
    return new HttpSettings(port, Map.of(), Set.of(ANY_ORIGIN));
  }

  /** For the machine's own user: as {@link #on}, but nobody is asked to wait. */
  public static HttpSettings unhurried(int port) {
    return new HttpSettings(port, Map.of(Limit.REQUESTS_PER_SECOND, 0), Set.of(ANY_ORIGIN));
  }

  /** What a limit is here. */
  public int limit(Limit limit) {
    return limits.getOrDefault(limit, limit.usual);
  }

  /**
   * These settings but for some.
   *
   * @param changes value by key: the keys of {@link Limit}, and {@code cors-origins} with origins
   *     and commas between, {@code *} for all, nothing for none
   * @throws IllegalArgumentException when a key is unknown or a value illegal; says what is legal
   */
  public HttpSettings with(Map<String, String> changes) {
    var changed = new LinkedHashMap<>(limits);
    var origins = corsOrigins;
    for (var change : changes.entrySet()) {
      if (change.getKey().equals(CORS)) {
        origins = origins(change.getValue());
      } else {
        var limit = named(change.getKey());
        changed.put(limit, limit.checked(change.getValue()));
      }
    }
    return new HttpSettings(port, changed, origins);
  }

  private static Limit named(String key) {
    for (var limit : Limit.values()) {
      if (limit.key().equals(key)) {
        return limit;
      }
    }
    var known = Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "there is no HTTP setting '%s'; there are %s and %s".formatted(key, known, CORS));
  }

  private static Set<String> origins(String written) {
    var origins = new TreeSet<String>();
    for (var origin : written.split(",", -1)) {
      var name = origin.strip();
      if (!name.isEmpty() && !name.equals(ANY_ORIGIN) && !name.matches("https?://[^/\\s]+")) {
        throw new IllegalArgumentException(
            CORS + " takes *, or origins such as https://example.org, not '" + name + "'");
      }
      if (!name.isEmpty()) {
        origins.add(name);
      }
    }
    return origins;
  }
}
