package byline.enrich.parse;

import byline.enrich.claim.Metric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the numbers a page prints, each with the page's host and the day of the fetch. */
final class Metrics {
  private final PageView page;
  private final List<Metric> found = new ArrayList<>();

  Metrics(PageView page) {
    this.page = page;
  }

  /** Adds a printed number under a name, once; nothing when it is no number. */
  Metrics add(String name, @Nullable String printed) {
    Double value = printed == null ? null : Numbers.value(printed);
    if (value != null && found.stream().noneMatch(metric -> metric.name().equals(name))) {
      found.add(new Metric(page.host(), name, value, page.fetchedOn().toString()));
    }
    return this;
  }

  List<Metric> all() {
    return List.copyOf(found);
  }
}
