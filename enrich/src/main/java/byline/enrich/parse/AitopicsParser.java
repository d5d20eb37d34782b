package byline.enrich.parse;

import byline.enrich.claim.Reading;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Topic pages of a portal: below "Collaborating Authors" stands the topic (never a person), then
 * entries of title, source and, mostly, text.
 */
final class AitopicsParser implements PageParser {
  private static final String ANCHOR = "Collaborating Authors";
  private static final Pattern DATE =
      Pattern.compile("(" + PrintedDates.MONTH + ")-(\\d{1,2})-((?:19|20)\\d{2}).{0,30}");
  private static final Pattern FACET =
      Pattern.compile("(?:Country|Genre|Industry|Technology|Filters?|Add feedback)\\b.{0,80}");
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:;]");

  @Override
  public String layout() {
    return "aitopics";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    List<Block> lines = page.blocks();
    int anchor = 0;
    while (anchor < lines.size() && !lines.get(anchor).text().equalsIgnoreCase(ANCHOR)) {
      anchor++;
    }
    if (anchor + 1 >= lines.size()) {
      return Optional.empty();
    }
    String topic = lines.get(anchor + 1).text();
    if (topic.length() > 100) {
      return Optional.empty();
    }
    List<WorkDraft> works = works(entries(lines.subList(anchor + 2, lines.size())));
    for (WorkDraft work : works) {
      work.topics.add(new TopicClaim(topic, topic));
    }
    return Optional.of(
        works.isEmpty()
            ? new Reading.Empty(layout(), "no-works")
            : new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  /** Entries by wide gaps or headings where the page has them, else by the look of a source. */
  private static List<List<String>> entries(List<Block> lines) {
    boolean gaps = lines.stream().skip(1).anyMatch(line -> line.gap() > 1);
    boolean headings = lines.stream().filter(Block::isHeading).count() > 1;
    List<List<String>> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block line = lines.get(i);
      if (FACET.matcher(line.text()).matches()) {
        continue;
      }
      boolean opens =
          headings
              ? line.isHeading()
              : gaps ? line.gap() > 1 : i + 1 < lines.size() && opens(entries, lines, i);
      if (opens || entries.isEmpty()) {
        entries.add(new ArrayList<>());
      }
      entries.get(entries.size() - 1).add(line.text());
    }
    return entries;
  }

  private static boolean opens(List<List<String>> entries, List<Block> lines, int i) {
    int filled = entries.isEmpty() ? 2 : entries.get(entries.size() - 1).size();
    return filled > 1
        && lines.get(i).text().length() <= Limits.TITLE
        && isSource(lines.get(i + 1).text());
  }

  private static boolean isSource(String line) {
    return line.length() <= 90
        && !SENTENCE.matcher(line).matches()
        && Character.isLetterOrDigit(line.charAt(0));
  }

  private static List<WorkDraft> works(List<List<String>> entries) {
    List<WorkDraft> works = new ArrayList<>();
    for (List<String> entry : entries) {
      WorkDraft work = entry.size() < 2 ? null : work(entry);
      if (work != null) {
        works.add(work);
      }
    }
    return works;
  }

  private static @Nullable WorkDraft work(List<String> entry) {
    String title = entry.get(0);
    String source = entry.get(1);
    if (title.length() > Limits.TITLE || source.length() > 120) {
      return null;
    }
    GluedBylines.Split split = GluedBylines.surely(title);
    WorkDraft work = new WorkDraft(split.title());
    if (split.byline() != null) {
      work.byline(split.byline().names().names(), split.byline().names().complete());
    }
    work.venue = new VenueClaim(source, null, null, null, null, null);
    for (String line : entry.subList(2, entry.size())) {
      Matcher date = DATE.matcher(line);
      if (line.length() < 60 && date.matches()) {
        work.date = date(date);
      } else {
        work.addAbstract(line);
      }
    }
    return work;
  }

  private static String date(Matcher parts) {
    var day =
        PrintedDates.day(
            Integer.parseInt(parts.group(3)),
            PrintedDates.month(parts.group(1)),
            Integer.parseInt(parts.group(2)));
    return day == null ? parts.group(3) : day.toString();
  }
}
