package byline.deploy.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a local pipeline keeps everything in: one process at a time, may be temporary.
 */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;
  private final boolean temporary;

  private DataFolder(Path folder, FileChannel lock, boolean temporary) {
    this.folder = folder;
    this.lock = lock;
    this.temporary = temporary;
  }

  /**
   * Opens a folder, made when missing, or a temporary one that closing deletes.
   *
   * @throws IOException when it cannot be used, or another process uses it
   */
  static DataFolder open(@Nullable Path folder) throws IOException {
    boolean temporary = folder == null;
    Path used = folder == null ? Files.createTempDirectory("byline-") : folder.toAbsolutePath();
    Files.createDirectories(used);
    return new DataFolder(used, lock(used), temporary);
  }

  private static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // this very process has it: as good as any other
    }
    if (lock == null) {
      channel.close();
      throw new IOException("another process is using " + folder);
    }
    return channel;
  }

  Path broker() {
    return folder.resolve("broker");
  }

  Path streams() {
    return folder.resolve("streams");
  }

  Path store() {
    return folder.resolve("byline.db");
  }

  @Override
  public void close() throws IOException {
    lock.close();
    if (temporary) {
      Folders.delete(folder);
    }
  }
}
