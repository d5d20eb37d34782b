package byline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.ingest.page.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
  private final Path folder;

  FolderSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyFile_isAPageUnderItsOwnAddress() throws IOException {
    Files.writeString(folder.resolve("b page.html"), "b");
    Files.writeString(folder.resolve("a.json"), "{}");
    Files.createDirectory(folder.resolve("0"));
    Files.writeString(folder.resolve("0").resolve("c.unknown"), "c");
    Files.writeString(folder.resolve(".hidden"), "h");

    List<Page> pages = pages();

    String base = "file://" + folder;
    assertThat(pages)
        .extracting(Page::url)
        .containsExactly(base + "/a.json", base + "/b%20page.html", base + "/0/c.unknown");
    assertThat(pages)
        .extracting(Page::contentType)
        .containsExactly("application/json", "text/html", null);
  }

  @Test
  void folderInTheFolder_mayHaveItsOwnManifest() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("b.txt"), "b");
    Files.writeString(
        inner.resolve("manifest.jsonl"), "{\"file\":\"b.txt\",\"url\":\"https://feed.example/b\"}");

    assertThat(pages())
        .extracting(Page::url)
        .containsExactly("file://" + folder + "/a.txt", "https://feed.example/b");
  }

  @Test
  void pageOverTheLimit_isRefusedByNameAndTheRestGoesOn() throws IOException {
    grow("exactly.html", PageSource.MAX_BODY_BYTES);
    grow("over.html", PageSource.MAX_BODY_BYTES + 1);

    List<Item> items = items(folder);

    assertThat(items).hasSize(2);
    assertThat(items.get(0)).isInstanceOf(Item.Fetched.class);
    assertThat(items.get(1).toString()).contains("over.html").contains("5,242,881");
  }

  @Test
  void singleFile_isAPage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");

    assertThat(items(file)).singleElement().isInstanceOf(Item.Fetched.class);
  }

  @Test
  void nothingThere_isSaidAtOnce() {
    assertThatThrownBy(() -> PageSource.of(folder.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }

  private List<Page> pages() throws IOException {
    return items(folder).stream().map(item -> ((Item.Fetched) item).page()).toList();
  }

  private static List<Item> items(Path path) throws IOException {
    try (var items = PageSource.of(path).items()) {
      return items.toList();
    }
  }

  private void grow(String name, long size) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(size);
    }
  }
}
