package byline.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder's pages in the order of its manifest, one JSON object a line. */
final class ManifestSource implements PageSource {
  private final Path manifest;

  ManifestSource(Path manifest) {
    this.manifest = manifest;
  }

  @Override
  public Stream<Item> items() throws IOException {
    // Not Files.newBufferedReader: bytes that are no UTF-8 spoil their line only.
    var lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(manifest), StandardCharsets.UTF_8));
    return StreamSupport.stream(numbered(lines), false).onClose(() -> close(lines));
  }

  private Spliterator<Item> numbered(BufferedReader reader) {
    Iterator<Item> items = new Lines(reader.lines().iterator(), manifest);
    return Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL);
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
