package byline.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netpreserve.jwarc.WarcReader;

/** A web archive (WARC 1.0 and 1.1, ISO 28500; ARC), its captures in the order of the file. */
final class WarcSource implements PageSource {
  private static final Pattern NAMES = Pattern.compile("(?i).+\\.(?:warc|wet|wat|arc)(?:\\.gz)?");

  private final Path file;

  WarcSource(Path file) {
    this.file = file;
  }

  /** Whether a file's name says that it is one. */
  static boolean isNamed(Path file) {
    return NAMES.matcher(file.getFileName().toString()).matches();
  }

  @Override
  public Stream<Item> items() throws IOException {
    WarcReader reader = new WarcReader(file);
    reader.setLenient(true);
    var items = new WarcItems(reader, file.toString());
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, order), false)
        .onClose(() -> close(reader));
  }

  private static void close(WarcReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
