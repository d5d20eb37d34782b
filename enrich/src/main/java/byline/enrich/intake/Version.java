package byline.enrich.intake;

import java.time.Instant;
import java.util.Comparator;

/**
 * Which of two versions of a page counts, whatever order they come in: one that can be used before
 * one that cannot, then the later fetch, then the larger digest.
 *
 * @param usable false for a version that was rejected: it never displaces one that was read
 * @param fetchedAt ISO 8601 instant of the fetch
 * @param sha256 of the body, hexadecimal; empty for a tombstone
 */
public record Version(boolean usable, String fetchedAt, String sha256)
    implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::usable)
          .thenComparing(version -> Instant.parse(version.fetchedAt()))
          .thenComparing(Version::sha256);

  public Version {
    sha256 = sha256 == null ? "" : sha256;
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }
}
