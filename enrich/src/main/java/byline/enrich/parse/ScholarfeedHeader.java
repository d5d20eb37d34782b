package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The person above a feed's works: name, main category, glued metric lines. */
record ScholarfeedHeader(
    @Nullable String name,
    @Nullable String category,
    List<String> affiliations,
    Map<String, String> numbers) {
  private static final String NUMBER = "(" + Numbers.PATTERN + ")";
  private static final Map<String, Pattern> METRICS =
      Map.of(
          "h-index", Pattern.compile("(?i)h-index\\s?" + NUMBER),
          "papers", Pattern.compile("(?m)^" + NUMBER + "\\s?papers?$"),
          "citations", Pattern.compile("(?m)^" + NUMBER + "\\s?citations?$"),
          "novelty", Pattern.compile("Novelty\\s?" + NUMBER + "\\s?%"),
          "ai-score", Pattern.compile("AI Score\\s?" + NUMBER));
  private static final Pattern METRIC_LINE =
      Pattern.compile(
          "(?i)h-index.{0,20}|(?:"
              + Numbers.PATTERN
              + ")\\s?(?:papers?|citations?)"
              + "|novelty.{0,20}|ai score.{0,20}");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(?:universit|institut|college|school|laborator|academy|center|centre|inc\\b).*");

  ScholarfeedHeader {
    affiliations = List.copyOf(affiliations);
    numbers = Map.copyOf(numbers);
  }

  /** Reads the lines before the first work. */
  static ScholarfeedHeader of(PageView page, int end) {
    List<Block> lines = page.blocks().subList(0, Math.min(end, 200));
    Map<String, String> numbers = new TreeMap<>();
    String text = Lines.joined(lines, 0, lines.size());
    METRICS.forEach(
        (name, pattern) -> {
          Matcher metric = pattern.matcher(text);
          if (metric.find()) {
            numbers.put(name, metric.group(1));
          }
        });
    return numbers.isEmpty()
        ? new ScholarfeedHeader(null, null, List.of(), numbers)
        : named(lines, numbers);
  }

  private static ScholarfeedHeader named(List<Block> lines, Map<String, String> numbers) {
    int metrics = 0;
    while (metrics < lines.size() && !METRIC_LINE.matcher(lines.get(metrics).text()).matches()) {
      metrics++;
    }
    String category = null;
    String name = null;
    List<String> affiliations = new ArrayList<>();
    for (int i = Math.min(metrics, lines.size()) - 1; i >= 0 && name == null; i--) {
      String text = lines.get(i).text();
      if (category == null && ArxivCategory.isKnown(text)) {
        category = text;
      } else if (ORGANISATION.matcher(text).matches() && text.length() < 200) {
        affiliations.add(0, text);
      } else if (lines.get(i).role() == Block.Role.TITLE || PersonName.isShaped(text)) {
        name = text;
      }
    }
    return new ScholarfeedHeader(name, category, name == null ? List.of() : affiliations, numbers);
  }

  boolean isPresent() {
    return !numbers.isEmpty();
  }

  /** Whether even a page without any work can only be of this layout. */
  boolean isUnmistakable() {
    return name != null
        && numbers.containsKey("h-index")
        && (numbers.containsKey("papers") || numbers.containsKey("ai-score"));
  }

  private static List<List<String>> bylines(List<WorkDraft> works) {
    return works.stream()
        .map(work -> work.authors.stream().map(PrintedName::text).toList())
        .toList();
  }

  /** The person, from the header or else from a byline that the page's address confirms. */
  @Nullable ProfileClaim profile(PageView page, String layout, List<WorkDraft> works) {
    String owner = name == null ? Owner.byAddress(page.url(), bylines(works)) : name;
    if (owner == null) {
      return null;
    }
    ProfileDraft profile = new ProfileDraft(owner);
    profile.affiliations.addAll(affiliations);
    if (category != null) {
      profile.topics.add(ArxivCategory.of(category));
    }
    Metrics metrics = new Metrics(page);
    List.of("h-index", "papers", "citations", "novelty", "ai-score")
        .forEach(metric -> metrics.add(metric, numbers.get(metric)));
    profile.metrics.addAll(metrics.all());
    return profile.claim(page.url(), layout);
  }
}
