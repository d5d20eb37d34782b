package byline.enrich.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the newest versions of a page stated, newest first, as many as it takes crawls to confirm a
 * fall. Which versions these are depends on the set of versions seen and on nothing else, so
 * whatever is told from them holds in any order of arrival.
 */
record Yields(List<Yield> newest, Suspicion suspicion) {
  /** Fewer claims than that say nothing when they go. */
  private static final int TELLING = 5;

  /** A version that states less than one part in so many of what stood there before is suspect. */
  private static final int PARTS = 3;

  private static final Comparator<Yield> NEWEST_FIRST =
      Comparator.comparing(Yield::version).reversed();

  Yields {
    newest = newest.stream().sorted(NEWEST_FIRST).limit(suspicion.crawls()).toList();
  }

  /** These and one more version; the same where it is no news or too old to matter. */
  Yields with(Yield one) {
    return newest.contains(one)
        ? this
        : new Yields(Stream.concat(newest.stream(), Stream.of(one)).toList(), suspicion);
  }

  /** These without a version, when it is read again. */
  Yields without(Version version) {
    return new Yields(
        newest.stream().filter(one -> !one.version().equals(version)).toList(), suspicion);
  }

  /** Whether a version would be among them. */
  boolean reach(Version version) {
    return newest.size() < suspicion.crawls()
        || version.compareTo(newest.get(newest.size() - 1).version()) > 0;
  }

  /**
   * The version whose claims stand until the newest one is confirmed: the one before the crawls
   * that say what the newest says, where that is far less. Null when the newest is believed.
   */
  @Nullable Version base() {
    if (newest.isEmpty() || suspicion.accepts(newest.get(0).version())) {
      return null;
    }
    Yield now = newest.get(0);
    return newest.stream()
        .filter(one -> !one.equals(now) && !one.saysAs(now))
        .findFirst()
        .filter(before -> isFarLess(now, before))
        .map(Yield::version)
        .orElse(null);
  }

  private static boolean isFarLess(Yield now, Yield before) {
    return now.said() != null
        && before.claims() >= TELLING
        && now.claims() * PARTS < before.claims();
  }
}
