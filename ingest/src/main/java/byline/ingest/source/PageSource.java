package byline.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pages that lie somewhere on disk. */
public interface PageSource {
  /** Largest body in bytes; a larger page is refused. */
  int MAX_BODY_BYTES = 5 * 1024 * 1024;

  /** Name of the file that lists a folder's pages. */
  String MANIFEST = "manifest.jsonl";

  /**
   * Reads item after item as the stream is drawn; close the stream.
   *
   * @throws IOException when the source as a whole cannot be read
   */
  Stream<Item> items() throws IOException;

  /**
   * Returns the reader that fits a path: a folder, its manifest, a web archive, or a single page.
   *
   * @throws NoSuchFileException when nothing is there
   */
  static PageSource of(Path path) throws NoSuchFileException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (Files.isDirectory(path)) {
      return new FolderSource(path);
    }
    return path.endsWith(MANIFEST) ? new ManifestSource(path) : ofFile(path);
  }

  /** Returns the reader that fits a file: a web archive by its name, else a single page. */
  static PageSource ofFile(Path file) {
    return WarcSource.isNamed(file)
        ? new WarcSource(file)
        : () -> Stream.of(PageFile.at(file).read());
  }
}
