package byline.deploy.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The least that each figure must be: by collection, measure, and {@code precision}, {@code recall}
 * or {@code f1}.
 */
public final class Floors {
  /** None at all. */
  public static final Floors NONE = new Floors(Map.of());

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Map<String, Map<String, Double>>> floors;

  private Floors(Map<String, Map<String, Map<String, Double>>> floors) {
    this.floors = floors;
  }

  /**
   * Reads {@code {"collection": {"measure": {"f1": 0.9}}}}.
   *
   * @throws IOException when it cannot be read, or is something else
   */
  public static Floors read(Path file) throws IOException {
    try {
      return new Floors(JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {}));
    } catch (JsonProcessingException e) {
      throw new IOException(file + " holds no floors: " + e.getOriginalMessage(), e);
    }
  }

  /** The floors that a figure does not reach, in words; none when it reaches all. */
  public List<String> above(String collection, Score score) {
    List<String> above = new ArrayList<>();
    floors
        .getOrDefault(collection, Map.of())
        .getOrDefault(score.measure(), Map.of())
        .forEach(
            (figure, floor) -> {
              if (of(score, figure) < floor) {
                above.add(String.format(Locale.ROOT, "%s %.4f", figure, floor));
              }
            });
    above.sort(null);
    return above;
  }

  private static double of(Score score, String figure) {
    return switch (figure) {
      case "precision" -> score.precision();
      case "recall" -> score.recall();
      case "f1" -> score.f1();
      default -> throw new IllegalArgumentException("no figure is called " + figure);
    };
  }
}
