package byline.enrich.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Takes a reference on one line apart, in every way that lists do, and keeps the most plausible.
 */
final class ReferenceLine {
  static final Pattern STATUS =
      Pattern.compile(
          "(?i)\\b(?:to appear|in press|forthcoming|accepted|submitted|under (?:review|revision)|arxiv"
              + "|bioRxiv|medRxiv|ssrn|preprint|revise|R&R|working paper|manuscript|published in)\\b");
  static final Pattern LEADING_YEAR = Pattern.compile("^[\\[(]?((?:19|20)\\d{2})[\\])]?[.:,]?\\s");
  static final Pattern WITH_ASIDE =
      Pattern.compile(",?\\s\\(?(?:joint(?:ly)?\\s(?:work\\s)?)?with\\s([^()]{3,200}?)\\)?[.,]?$");

  private ReferenceLine() {}

  /** The reference on a line of a publication list, or nothing. */
  static Optional<Reference> read(Block line, Around around) {
    if (line.text().length() > Limits.REFERENCE
        || line.text().length() < 12
        || LinkList.isRow(line)) {
      return Optional.empty();
    }
    Budget.charge(200L * line.text().length());
    Plausibility plausibility = new Plausibility(line, around);
    Reference best = null;
    int most = -1;
    for (Supplier<Optional<Reference>> way : ways(line, around)) {
      Reference read = way.get().orElse(null);
      int weight = read == null ? -1 : plausibility.of(read);
      if (weight > most) {
        best = read;
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Supplier<Optional<Reference>>> ways(Block line, Around around) {
    String text = Titles.unnumbered(line.text());
    MarkedReference marked = new MarkedReference(line, around);
    DatedReference dated = new DatedReference(line, around);
    PartedReference parted = new PartedReference(around);
    UnmarkedReference plain = new UnmarkedReference(around);
    return List.of(
        marked::classed,
        () -> dated.read(text),
        marked::quoted,
        marked::marked,
        () -> plain.inverted(text),
        () -> plain.bySentences(text),
        () -> plain.titleFirst(text),
        () -> plain.namesFirst(text),
        () -> marked.beforeVenue(text),
        () -> parted.read(text),
        () -> plain.withOthers(text));
  }

  /** The reference on a line whose first characters are known to be its title, or nothing. */
  static Optional<Reference> titled(Block line, int end, Around around) {
    boolean sane = line.text().length() <= Limits.REFERENCE && end < line.text().length() - 4;
    String title = line.text().substring(0, Math.min(end, line.text().length()));
    return sane && NameRun.of(title).names().size() < 2 && !around.couldBeOwner(title)
        ? new MarkedReference(line, around).around("", title, end, Block.Kind.CLASS)
        : Optional.empty();
  }
}
