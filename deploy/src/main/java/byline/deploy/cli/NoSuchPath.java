package byline.deploy.cli;

import java.nio.file.Path;

/** A path on the command line leads nowhere. */
final class NoSuchPath extends RuntimeException {
  NoSuchPath(Path path) {
    super("no such file or folder: " + path);
  }
}
