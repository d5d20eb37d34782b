package byline.enrich.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the newest versions of a page stated, newest first. Which versions these are depends on the
 * set of versions seen and on nothing else, so whatever is told from them holds in any order of
 * arrival.
 */
record Yields(List<Yield> newest) {
  /** Fewer claims than that say nothing when they go. */
  private static final int TELLING = 5;

  /** A version that states less than one part in so many of what stood there before is suspect. */
  private static final int PARTS = 3;

  /** So many later versions that state as little confirm it. */
  private static final int CONFIRMED_BY = 2;

  private static final Comparator<Yield> NEWEST_FIRST =
      Comparator.comparing(Yield::version).reversed();

  Yields {
    newest = newest.stream().sorted(NEWEST_FIRST).limit(CONFIRMED_BY + 1L).toList();
  }

  /** These and one more version; the same where it is no news or too old to matter. */
  Yields with(Yield one) {
    return newest.contains(one)
        ? this
        : new Yields(Stream.concat(newest.stream(), Stream.of(one)).toList());
  }

  /** These without a version, when it is read again. */
  Yields without(Version version) {
    return new Yields(newest.stream().filter(one -> !one.version().equals(version)).toList());
  }

  /** Whether a version would be among them. */
  boolean reach(Version version) {
    return newest.size() <= CONFIRMED_BY
        || version.compareTo(newest.get(newest.size() - 1).version()) > 0;
  }

  /** Whether the newest states far less than one of those before it. */
  boolean isSuspect() {
    int most = newest.stream().skip(1).mapToInt(Yield::claims).max().orElse(0);
    return most >= TELLING && newest.get(0).claims() * PARTS < most;
  }
}
