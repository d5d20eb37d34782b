package byline.sink.web;

import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.intake.IntakeStatus;
import java.util.List;
import java.util.Locale;

/** How the pipeline does, as far as the sink sees it: a figure and its last half hour each. */
final class PipelinePart {
  private static final int LATEST = 3;
  private final Series series;
  private final IntakeStatus status;

  PipelinePart(Sampler sampler) {
    this.series = sampler.series();
    this.status = sampler.status();
  }

  Html tiles() {
    return el(
        "ul",
        cls("tiles"),
        rate("Pages read", series.rates(Series.Sample::pages), "per second, by the ledger"),
        rate("Records read", series.rates(Series.Sample::records), "per second, all topics"),
        level("Behind", series.levels(Series.Sample::lag), "records on the topics, not yet here"),
        level("Rejected", series.levels(Series.Sample::rejected), "pages, sent to dead letters"),
        rate("Merges", series.rates(Series.Sample::redirects), "ids giving way, per second"));
  }

  private Html rate(String name, List<Double> rates, String unit) {
    var latest = rates.subList(Math.max(0, rates.size() - LATEST), rates.size());
    double now = latest.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    return tile(name, rates.isEmpty() ? "–" : shown(now), unit, rates);
  }

  private Html level(String name, List<Double> levels, String unit) {
    var now = levels.isEmpty() ? "–" : Parts.grouped(Math.round(levels.get(levels.size() - 1)));
    return tile(name, now, unit, levels);
  }

  private static String shown(double rate) {
    return rate >= 10 || rate == 0
        ? Parts.grouped(Math.round(rate))
        : String.format(Locale.ROOT, rate >= 1 ? "%.1f" : "%.2f", rate);
  }

  private static Html tile(String name, String value, String unit, List<Double> values) {
    return el(
        "li",
        el("p", cls("name"), name),
        el("p", cls("value"), value),
        Sparkline.of(values),
        el("p", cls("unit"), unit));
  }

  /** Whether all topics are being read, in a sentence. */
  Html sentence() {
    return el(
        "p",
        cls(status.reading() ? "pulse good" : "pulse bad"),
        el("span", cls("lamp"), attr("aria-hidden", true)),
        status.reading() ? reading() : "Not reading: " + status.message(),
        status.lag() > 0 ? ", " + Parts.count(status.lag(), "record", "records") + " behind" : null,
        el("span", cls("quiet"), since()));
  }

  /** The usual message is a word; others are sentences. */
  private String reading() {
    return status.message().equals("reading")
        ? "Reading the topics"
        : Joins.capital(status.message());
  }

  private String since() {
    long minutes = series.seconds() / 60;
    return minutes < 1
        ? " · the charts begin now"
        : " · charts of the last " + Parts.count(minutes, "minute", "minutes");
  }
}
