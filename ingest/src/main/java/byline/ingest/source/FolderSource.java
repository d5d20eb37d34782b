package byline.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder: its manifest where it has one, else every file in the order of names, then the folders
 * in it; what starts with a dot stays out.
 */
final class FolderSource implements PageSource {
  private final Path folder;

  FolderSource(Path folder) {
    this.folder = folder;
  }

  @Override
  public Stream<Item> items() throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (Files.exists(manifest)) {
      return new ManifestSource(manifest).items();
    }
    List<Path> entries = entries();
    Stream<Item> pages =
        entries.stream().filter(Files::isRegularFile).flatMap(FolderSource::itemsOfFile);
    return Stream.concat(
        pages, entries.stream().filter(FolderSource::isFolder).flatMap(FolderSource::itemsOf));
  }

  private List<Path> entries() throws IOException {
    List<Path> entries = new ArrayList<>();
    try (var names = Files.newDirectoryStream(folder)) {
      names.forEach(entries::add);
    }
    return entries.stream()
        .filter(e -> !e.getFileName().toString().startsWith("."))
        .sorted()
        .toList();
  }

  /** A link to a folder may lead in a circle: only real folders are entered. */
  private static boolean isFolder(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }

  private static Stream<Item> itemsOfFile(Path file) {
    try {
      return PageSource.ofFile(file).items();
    } catch (IOException e) {
      return Stream.of(new Item.Refused(file.toString(), Inability.of(e)));
    }
  }

  private static Stream<Item> itemsOf(Path folder) {
    try {
      return new FolderSource(folder).items();
    } catch (IOException e) {
      return Stream.of(new Item.Refused(folder.toString(), Inability.of(e)));
    }
  }
}
