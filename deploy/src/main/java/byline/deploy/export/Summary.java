package byline.deploy.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A snapshot in a few lines for a person. */
public final class Summary {
  private Summary() {}

  /** Returns the table's lines, without line ends. */
  public static List<String> of(Snapshot snapshot) {
    Collection<JsonNode> papers = snapshot.live("papers");
    Map<String, Long> states = states(snapshot.live("ledger"));

    List<String> lines = new ArrayList<>();
    lines.add(line("pages", snapshot.live("ledger").size(), named(states)));
    lines.add(line("papers", papers.size(), merged(papers)));
    lines.add(line("authors", snapshot.live("authors").size(), ""));
    lines.add(line("topics", snapshot.live("topics").size(), ""));
    lines.add(line("venues", snapshot.live("venues").size(), ""));
    lines.add(line("institutions", snapshot.live("institutions").size(), ""));
    lines.add(line("redirects", redirects(snapshot), "from ids that are no more"));
    lines.add(line("dead letters", snapshot.deadLetters().size(), reasons(snapshot)));
    return lines;
  }

  private static String merged(Collection<JsonNode> papers) {
    int claims = papers.stream().mapToInt(paper -> paper.path("claims").size()).sum();
    return String.format(
        Locale.ROOT, "from %,d claims, %,d of them merged", claims, claims - papers.size());
  }

  private static long redirects(Snapshot snapshot) {
    return snapshot.byTopic().values().stream()
        .flatMap(topic -> topic.values().stream())
        .filter(value -> value.has("redirectTo"))
        .count();
  }

  private static String reasons(Snapshot snapshot) {
    return named(
        snapshot.deadLetters().stream()
            .collect(
                Collectors.groupingBy(
                    letter -> String.valueOf(letter.reason()),
                    TreeMap::new,
                    Collectors.counting())));
  }

  private static Map<String, Long> states(Collection<JsonNode> ledger) {
    return ledger.stream()
        .collect(
            Collectors.groupingBy(
                page -> page.path("state").asText("unknown"), TreeMap::new, Collectors.counting()));
  }

  private static String named(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String line(String what, long count, String more) {
    return String.format(Locale.ROOT, "  %-13s%,9d   %s", what, count, more).stripTrailing();
  }
}
