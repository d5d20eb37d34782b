package byline.deploy.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The truth about a labelled collection, as tables that lie beside its {@code pages}.
 *
 * <table>
 *   <caption>Files, of which at least one is there</caption>
 *   <tr><td>{@code gold-pairs.csv}</td><td>a, b, same: labelled pairs of claims; only these count
 *   <tr><td>{@code gold-pairs-complete.csv}</td><td>a, b, same: every true pair between the two
 *       sources that stand before the colon of a claim
 *   <tr><td>{@code gold-papers.csv}</td><td>claim, paper
 *   <tr><td>{@code gold-authors.csv}</td><td>claim, name, block, author
 * </table>
 */
final class Labels {
  static final String PAIRS = "gold-pairs.csv";
  static final String PAIRS_COMPLETE = "gold-pairs-complete.csv";
  static final String PAPERS = "gold-papers.csv";
  static final String AUTHORS = "gold-authors.csv";
  private static final List<String> FILES = List.of(PAIRS, PAIRS_COMPLETE, PAPERS, AUTHORS);
  private static final CsvMapper CSV = new CsvMapper();

  private final Path folder;

  Labels(Path folder) {
    this.folder = folder;
  }

  /** Whether a folder holds pages and at least one table of labels. */
  static boolean areIn(Path folder) {
    return Files.isDirectory(folder.resolve("pages"))
        && FILES.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }

  boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /**
   * The rows of one table, by column.
   *
   * @throws IOException when it cannot be read or a row lacks one of the columns
   */
  List<Map<String, String>> rows(String file, String... columns) throws IOException {
    Path path = folder.resolve(file);
    try (MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(path.toFile())) {
      List<Map<String, String>> all = rows.readAll();
      for (int i = 0; i < all.size(); i++) {
        for (String column : columns) {
          if (all.get(i).get(column) == null) {
            throw new IOException(path + ": row " + (i + 2) + " has no column '" + column + "'");
          }
        }
      }
      return all;
    }
  }
}
