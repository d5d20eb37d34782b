package byline.ingest.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Draws one record after the other; where the file breaks off, says at which byte and ends. What is
 * no page is counted by kind, and the counts come last.
 */
final class WarcItems implements Iterator<Item> {
  private final WarcReader reader;
  private final String file;
  private final Map<String, Long> skipped = new TreeMap<>();
  private @Nullable Iterator<Item> last;
  private @Nullable Item next;

  WarcItems(WarcReader reader, String file) {
    this.reader = reader;
    this.file = file;
  }

  @Override
  public boolean hasNext() {
    while (next == null && last == null) {
      advance();
    }
    return next != null || (last != null && last.hasNext());
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException(file);
    }
    Item item = next;
    next = null;
    return item != null ? item : Objects.requireNonNull(last).next();
  }

  private void advance() {
    try {
      Optional<WarcRecord> record = reader.next();
      long at = reader.position();
      if (record.isEmpty()) {
        end();
      } else {
        next = item(WarcCapture.of(record.get()), at);
      }
    } catch (IOException | RuntimeException broken) {
      next =
          new Item.Refused(
              where(reader.position()), "the archive breaks off here: " + words(broken));
      end();
    }
  }

  private @Nullable Item item(WarcCapture capture, long at) {
    if (capture.skipped() != null) {
      skipped.merge(capture.skipped(), 1L, Long::sum);
      return null;
    }
    return capture.page() != null
        ? new Item.Fetched(capture.page())
        : new Item.Refused(where(at), String.valueOf(capture.refused()));
  }

  private void end() {
    last =
        skipped.entrySet().stream()
            .map(kind -> (Item) new Item.Skipped(file, kind.getKey(), kind.getValue()))
            .iterator();
  }

  private String where(long at) {
    return file + " at byte " + at;
  }

  private static String words(Exception broken) {
    return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
  }
}
