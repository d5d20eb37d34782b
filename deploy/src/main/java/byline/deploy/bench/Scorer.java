package byline.deploy.bench;

import byline.enrich.entity.PaperEntity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares papers and authors with what a collection's labels say. */
final class Scorer {
  private final Labels labels;
  private final Resolved resolved;

  Scorer(Labels labels, Resolved resolved) {
    this.labels = labels;
    this.resolved = resolved;
  }

  /**
   * A figure for each table of labels.
   *
   * @throws IOException when a table cannot be read
   */
  List<Score> scores() throws IOException {
    List<Score> scores = new ArrayList<>();
    if (labels.has(Labels.PAIRS)) {
      scores.add(pairs());
    }
    if (labels.has(Labels.PAIRS_COMPLETE)) {
      scores.add(completePairs());
    }
    if (labels.has(Labels.PAPERS)) {
      scores.add(BCubed.of("papers-b3", paperMentions()));
    }
    if (labels.has(Labels.AUTHORS)) {
      scores.add(BCubed.macro("authors-b3-macro", authorMentions()));
    }
    return scores;
  }

  private Score pairs() throws IOException {
    long right = 0;
    long wrong = 0;
    long missed = 0;
    for (Map<String, String> row : labels.rows(Labels.PAIRS, "a", "b", "same")) {
      boolean joined = isJoined(cell(row, "a"), cell(row, "b"));
      boolean same = cell(row, "same").equals("1");
      right += same && joined ? 1 : 0;
      wrong += !same && joined ? 1 : 0;
      missed += same && !joined ? 1 : 0;
    }
    return Score.ofPairs("pairs", right, wrong, missed);
  }

  private boolean isJoined(String a, String b) {
    @Nullable String paper = resolved.paper(a);
    return paper != null && paper.equals(resolved.paper(b));
  }

  /** A pair of claims, the smaller first. */
  private record Pair(String a, String b) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    boolean isBetween(Set<String> sources) {
      return !source(a).equals(source(b))
          && sources.contains(source(a))
          && sources.contains(source(b));
    }

    private static String source(String claim) {
      int colon = claim.indexOf(':');
      return colon < 0 ? claim : claim.substring(0, colon);
    }
  }

  private Score completePairs() throws IOException {
    Set<Pair> truth = new HashSet<>();
    Set<String> sources = new TreeSet<>();
    for (Map<String, String> row : labels.rows(Labels.PAIRS_COMPLETE, "a", "b")) {
      Pair pair = Pair.of(cell(row, "a"), cell(row, "b"));
      truth.add(pair);
      sources.add(Pair.source(pair.a()));
      sources.add(Pair.source(pair.b()));
    }
    Set<Pair> found = new HashSet<>();
    for (List<String> claims : claimsByPaper()) {
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          found.add(Pair.of(claims.get(i), claims.get(j)));
        }
      }
    }
    found.removeIf(pair -> !pair.isBetween(sources));
    long right = found.stream().filter(truth::contains).count();
    return Score.ofPairs("pairs-complete", right, found.size() - right, truth.size() - right);
  }

  private Collection<List<String>> claimsByPaper() {
    return resolved.papers().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                e -> e.getValue().id(),
                TreeMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
        .values();
  }

  private List<BCubed.Mention> paperMentions() throws IOException {
    List<BCubed.Mention> mentions = new ArrayList<>();
    for (Map<String, String> row : labels.rows(Labels.PAPERS, "claim", "paper")) {
      String claim = cell(row, "claim");
      @Nullable String paper = resolved.paper(claim);
      mentions.add(
          new BCubed.Mention(cell(row, "paper"), paper == null ? "missing " + claim : paper));
    }
    return mentions;
  }

  private Collection<List<BCubed.Mention>> authorMentions() throws IOException {
    Map<String, List<BCubed.Mention>> blocks = new TreeMap<>();
    for (var row : labels.rows(Labels.AUTHORS, "claim", "name", "block", "author")) {
      String claim = cell(row, "claim");
      String name = cell(row, "name");
      @Nullable String author = resolved.author(claim, name);
      blocks
          .computeIfAbsent(cell(row, "block"), b -> new ArrayList<>())
          .add(
              new BCubed.Mention(
                  cell(row, "author"), author == null ? "missing " + claim + " " + name : author));
    }
    return blocks.values();
  }

  /**
   * How many joins of two claims that the labels keep apart each rule has made, most first; empty
   * where papers are not labelled one by one.
   *
   * @throws IOException when the table cannot be read
   */
  Map<String, Integer> wrongJoins() throws IOException {
    Map<String, Integer> wrong = new TreeMap<>();
    if (!labels.has(Labels.PAPERS)) {
      return wrong;
    }
    Map<String, String> truth = new TreeMap<>();
    for (Map<String, String> row : labels.rows(Labels.PAPERS, "claim", "paper")) {
      truth.put(cell(row, "claim"), cell(row, "paper"));
    }
    for (PaperEntity paper : new HashSet<>(resolved.papers().values())) {
      paper
          .because()
          .forEach(
              join -> {
                String left = truth.get(locator(join.left()));
                String right = truth.get(locator(join.right()));
                if (left != null && right != null && !left.equals(right)) {
                  wrong.merge(join.rule(), 1, Integer::sum);
                }
              });
    }
    return wrong;
  }

  private static String locator(String claimId) {
    return claimId.substring(claimId.lastIndexOf('#') + 1);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
