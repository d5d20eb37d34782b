package byline.enrich.parse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Pages to damage: the fixtures of this module, and what a folder holds. */
final class Seeds {
  private static final int LARGEST = 400_000;

  private final List<byte[]> pages = new ArrayList<>();

  private Seeds() {}

  static Seeds ofFixtures() throws IOException {
    try {
      var seeds = new Seeds();
      var root = Objects.requireNonNull(Seeds.class.getResource("/pages"));
      seeds.addAllBelow(Path.of(root.toURI()));
      return seeds;
    } catch (URISyntaxException broken) {
      throw new IOException(broken);
    }
  }

  /** Adds every file below the folder that is no larger than a page that is quick to damage. */
  void addAllBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.size(file) <= LARGEST) {
          pages.add(Files.readAllBytes(file));
        }
      }
    }
  }

  List<byte[]> all() {
    return List.copyOf(pages);
  }
}
