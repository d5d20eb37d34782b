package byline.enrich.topology;

import byline.enrich.intake.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** Counters that can be read. */
final class Tally implements Counters {
  private final Map<Outcome, Integer> pages = new EnumMap<>(Outcome.class);

  @Override
  public void page(Outcome outcome) {
    pages.merge(outcome, 1, Integer::sum);
  }

  Map<Outcome, Integer> pages() {
    return pages;
  }
}
