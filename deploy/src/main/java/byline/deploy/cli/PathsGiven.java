package byline.deploy.cli;

import byline.ingest.source.PageSource;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The paths on a command line, each of which must be there before anything starts. */
final class PathsGiven {
  static final String DESCRIPTION =
      "A page, a folder of pages, or a web archive (.warc, .wet, also .gz). A folder's manifest.jsonl says file, url, contentType and"
          + " fetchedAt of each; without one, every file is a page under its file: address.";

  private PathsGiven() {}

  static List<PageSource> sources(List<Path> paths) {
    List<PageSource> sources = new ArrayList<>();
    for (Path path : paths) {
      try {
        sources.add(PageSource.of(path));
      } catch (NoSuchFileException e) {
        throw new Misuse("no such file or folder: " + path);
      }
    }
    return sources;
  }
}
