package byline.deploy.bench;

import static byline.deploy.bench.literature.InventedWords.capital;
import static byline.deploy.bench.literature.InventedWords.word;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * A large invented literature: circles of people who write papers together on a few subjects, each
 * paper stated by every source in that source's own way of printing.
 *
 * @param papers how many papers there are
 * @param sources how many sources state each of them
 * @param namesakes how many papers bear one common name, each circle having its own person of it
 * @param seed the same seed gives the same bytes
 */
public record Corpus(int papers, int sources, int namesakes, long seed) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PAPERS_A_CIRCLE = 40;
  private static final int PEOPLE_A_CIRCLE = 9;
  private static final int WORDS_A_CIRCLE = 24;
  private static final int RECORDS_A_PAGE = 100;
  private static final int FIRST_YEAR = 1990;
  private static final int YEARS = 35;
  private static final String TYPE = "application/vnd.citationstyles.csl+json";
  private static final String FETCHED_AT = "2026-01-01T00:00:00Z";
  private static final Name COMMON = new Name("Wen", "Sorano");
  private static final String[] PATTERNS = {
    "On the %s of %s %s",
    "%s %s for %s systems",
    "Towards %s %s under %s",
    "A study of %s %s and its %s",
    "%s without %s: the case of %s"
  };

  private record Name(String given, String family) {
    String printed(boolean initial) {
      return (initial ? given.charAt(0) + "." : given) + " " + family;
    }
  }

  private record Circle(List<Name> people, List<String> words, String venue) {}

  public Corpus {
    if (papers < 1 || sources < 1 || namesakes < 0 || namesakes > papers) {
      throw new IllegalArgumentException(
          "papers and sources must be at least 1, namesakes at most as many as papers");
    }
  }

  /**
   * Writes all pages and their manifest into a folder, which is made when missing.
   *
   * @throws IOException when a file cannot be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter manifest =
        Files.newBufferedWriter(folder.resolve("manifest.jsonl"), StandardCharsets.UTF_8)) {
      for (int source = 0; source < sources; source++) {
        write(folder, source, manifest);
      }
    }
  }

  private void write(Path folder, int source, BufferedWriter manifest) throws IOException {
    var random = new Random(seed);
    Circle circle = circle(random);
    ArrayNode page = JSON.createArrayNode();
    for (int paper = 0; paper < papers; paper++) {
      if (paper % PAPERS_A_CIRCLE == 0) {
        circle = circle(random);
      }
      page.add(record(paper, source, circle, random));
      if (page.size() == RECORDS_A_PAGE || paper == papers - 1) {
        String file = String.format(Locale.ROOT, "s%d-%06d.json", source, paper / RECORDS_A_PAGE);
        Files.write(folder.resolve(file), JSON.writeValueAsBytes(page));
        ObjectNode line = JSON.createObjectNode();
        line.put("file", file).put("url", "https://source" + source + ".example/" + file);
        line.put("contentType", TYPE).put("fetchedAt", FETCHED_AT);
        manifest.write(JSON.writeValueAsString(line));
        manifest.write('\n');
        page = JSON.createArrayNode();
      }
    }
  }

  private ObjectNode record(int paper, int source, Circle circle, Random random) {
    String title = title(circle, random);
    var people = new TreeSet<Integer>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      people.add(random.nextInt(PEOPLE_A_CIRCLE));
    }
    int year = FIRST_YEAR + random.nextInt(YEARS);
    boolean initials = source % 2 == 1;
    ObjectNode node = JSON.createObjectNode();
    node.put("id", "s" + source + ":" + paper).put("type", "article-journal");
    node.put("title", source % 2 == 1 ? title.toUpperCase(Locale.ROOT) + "." : title);
    ArrayNode authors = node.putArray("author");
    people.forEach(
        p -> authors.addObject().put("literal", circle.people().get(p).printed(initials)));
    if (bearsTheCommonName(paper)) {
      authors.addObject().put("literal", COMMON.printed(false));
    }
    node.put("container-title", circle.venue());
    node.putObject("issued").putArray("date-parts").addArray().add(year);
    return node;
  }

  /** Spread evenly over all papers. */
  private boolean bearsTheCommonName(int paper) {
    return (long) paper * namesakes / papers != (long) (paper + 1) * namesakes / papers;
  }

  private static String title(Circle circle, Random random) {
    String pattern = PATTERNS[random.nextInt(PATTERNS.length)];
    List<String> words = circle.words();
    String title =
        String.format(
            Locale.ROOT,
            pattern,
            words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())),
            words.get(random.nextInt(words.size())),
            words.get(random.nextInt(words.size()))
                + " "
                + words.get(random.nextInt(words.size())));
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static Circle circle(Random random) {
    List<Name> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE_A_CIRCLE; i++) {
      people.add(new Name(capital(word(random, 2)), capital(word(random, 2 + random.nextInt(2)))));
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS_A_CIRCLE; i++) {
      words.add(word(random, 2 + random.nextInt(3)));
    }
    return new Circle(people, words, "Annals of " + capital(word(random, 2)) + " Research");
  }
}
