package byline.deploy.cli;

import java.util.function.Supplier;

/** Turns a refusal of what the user typed into words for the user. */
final class Numbers {
  private Numbers() {}

  static <T> T checked(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new Misuse("--" + e.getMessage());
    }
  }
}
