package byline.ingest.source;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks the lines of a manifest, counts them, and passes over blank ones. */
final class Lines implements Iterator<Item> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Iterator<String> lines;
  private final Path manifest;
  private int number;
  private @Nullable String next;

  Lines(Iterator<String> lines, Path manifest) {
    this.lines = lines;
    this.manifest = manifest;
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines.hasNext()) {
      String line = lines.next();
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      next = line.isBlank() ? null : line;
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    String line = next;
    next = null;
    return new ManifestLine(manifest, number).read(line);
  }
}
