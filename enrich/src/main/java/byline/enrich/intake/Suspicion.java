package byline.enrich.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a page that states far less than it did is believed.
 *
 * @param crawls so many crawls that say so confirm it, 1 to 10; 1 believes at once
 * @param acceptedUpTo a curator accepts what was fetched until then; null when none does
 */
public record Suspicion(int crawls, @Nullable Instant acceptedUpTo) {
  /** So many crawls confirm where nothing else is configured. */
  public static final int DEFAULT_CRAWLS = 2;

  private static final int MOST = 10;

  public Suspicion {
    if (crawls < 1 || crawls > MOST) {
      throw new IllegalArgumentException("suspect-crawls must be 1 to " + MOST + ", not " + crawls);
    }
  }

  /** The default, no curator having said anything. */
  public static Suspicion standard() {
    return new Suspicion(DEFAULT_CRAWLS, null);
  }

  /** The same, as if no curator had said anything. */
  Suspicion unaccepted() {
    return new Suspicion(crawls, null);
  }

  boolean accepts(Version version) {
    return acceptedUpTo != null && !Instant.parse(version.fetchedAt()).isAfter(acceptedUpTo);
  }
}
