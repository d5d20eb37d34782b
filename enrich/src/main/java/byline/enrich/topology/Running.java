package byline.enrich.topology;

import org.jspecify.annotations.Nullable;

/** Parts of a processor that are there once it has been initialised. */
final class Running {
  private Running() {}

  static <T> T needed(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the processor has not been initialised");
    }
    return part;
  }
}
