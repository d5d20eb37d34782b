package byline.sink.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock on a file, which the operating system gives up with the process. */
final class FileClaim implements AutoCloseable {
  private final FileChannel channel;

  private FileClaim(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it; the file stays when it is given up, as removing it would let two in.
   *
   * @throws AsideTaken when somebody else has it
   */
  static FileClaim of(Path file) {
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new AsideTaken("the store is being rebuilt by somebody else just now");
      }
      return new FileClaim(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // by this process
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
