package byline.enrich.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Lists of names that come with the program: lines of a value and the names that have it. */
final class NameTable {
  private static final Pattern BLANK = Pattern.compile(" ");

  private NameTable() {}

  /** Names to values; a name on several lines has the value of the first. */
  static Map<String, Integer> read(String file) {
    Map<String, Integer> table = new HashMap<>();
    for (String line : lines(file)) {
      List<String> words = BLANK.splitAsStream(line).toList();
      Integer value = Integer.valueOf(words.get(0));
      words.stream().skip(1).forEach(name -> table.putIfAbsent(name, value));
    }
    return Map.copyOf(table);
  }

  private static List<String> lines(String file) {
    try (var in = NameTable.class.getResourceAsStream(file);
        var text = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8);
        var reader = new BufferedReader(text)) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of names " + file, e);
    }
  }
}
