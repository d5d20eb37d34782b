package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.VenueClaim;
import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A work of a publication list, filled from its own line and from the lines below it. */
final class ListedWork {
  private static final String ABSTRACT = "Abstract";
  private static final String CITED = "Recommended citation:";
  private static final Pattern THESIS =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:dissertation|thesis|habilitation|diplomarbeit|masterarbeit)\\b"
              + "|\\b(?:tese|tesis|th[eè]se|tesi|disserta[çc][ãa]o)\\s\\(?(?:(?:de|di)\\s)?(?:doutorado|doctora\\p{L}+|dottorato|mestrado|m[áa]ster)"
              + "|\\b(?:ph\\.?\\s?d\\.?|master[’']?s?|doctoral|bachelor[’']?s?|m\\.?sc\\.?)\\s(?:thesis|dissertation)\\b");
  private static final Pattern PREPRINT =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:arxiv|biorxiv|medrxiv|ssrn|preprint|pre-print|working paper|under review|in submission|submitted"
              + "|revise (?:and|&) resubmit|r&r|conditionally accepted|minor revision|major revision|job market paper|manuscript|unpublished)\\b.{0,80}");
  private static final Pattern LED_ABSTRACT = Pattern.compile("(?i)abstract\\s?[:.–—-]\\s?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\W{0,3}(?:(?:last updated|published|posted)(?:\\son)?:?\\s)?(?:\\d{1,2}\\s)?"
              + PrintedDates.MONTH
              + "\\.?,?\\s(?:\\d{1,2},?\\s)?(?:19|20)\\d{2}\\W{0,3}|\\W{0,3}(?:19|20)\\d{2}(?:-\\d{2}){0,2}\\W{0,3}");

  private static final Pattern NUMBERED =
      Pattern.compile("\\d\\s?\\(\\d{1,4}\\)|\\b(?i:vol\\.?|pp\\.)\\s?\\d|\\d[-–—]\\d{2,6}\\.?$");
  private static final Pattern LOOSE = Pattern.compile("[\\s|/·•,;\\[\\](){}–-]+$");

  final WorkDraft draft;
  final boolean withOwner;
  final boolean open;
  boolean spread;
  @Nullable String yearAbove;
  private final int item;
  private boolean inAbstract;
  private int lines;

  /**
   * Starts a work.
   *
   * @param open whether it stands outside of any section that announces works
   */
  ListedWork(Reference reference, Section section, Block line, boolean open) {
    this.draft = new WorkDraft(reference.title());
    this.withOwner = reference.withOwner();
    this.open = open;
    this.item = line.item();
    Byline byline = reference.byline();
    if (byline != null) {
      draft.byline(byline.names(), byline.complete());
    }
    draft.type = section.type();
    draft.date = reference.date();
    appeared(reference.rest());
    takeLinks(line);
  }

  /** The work that a reference of one line names, or nothing where it can't be taken apart. */
  static Optional<WorkDraft> cited(String reference) {
    Block line = Block.line(Block.Role.PARAGRAPH, reference, 0, 0);
    return ReferenceLine.read(line, Around.NOTHING)
        .filter(read -> read.byline() != null)
        .map(read -> new ListedWork(read, Section.OPEN, line, false).draft);
  }

  /** Gives a work without a year of its own the year it is listed under. */
  void settle() {
    draft.date = draft.date == null ? yearAbove : draft.date;
  }

  /** Whether a line can still belong to this work. */
  boolean reaches(Block line) {
    return line.item() == item && (!open || lines < 8);
  }

  /** Takes a line below the work's own. */
  void take(Block line) {
    lines++;
    String text = line.text();
    Budget.charge(10L * text.length());
    boolean opensAbstract = text.endsWith(ABSTRACT);
    String plain =
        opensAbstract ? text.substring(0, text.length() - ABSTRACT.length()).strip() : text;
    List<Link> listed = LinkList.of(line);
    if (!listed.isEmpty()) {
      draft.links.addAll(listed);
    } else if (plain.matches("(?i)TL;?DR\\b.*") && draft.tldr == null) {
      draft.tldr = plain.replaceFirst("(?i)^TL;?DR\\s?[:.]?\\s?", "");
    } else if (text.length() > 80 && LED_ABSTRACT.matcher(text).lookingAt()) {
      draft.addAbstract(LED_ABSTRACT.matcher(text).replaceFirst(""));
    } else if (line.classed(HtmlBlocks.ABSTRACT)
            .filter(mark -> mark.end() - mark.start() > 80)
            .isPresent()
        || (inAbstract && !opensAbstract && text.length() > 20)) {
      draft.addAbstract(text);
    } else if (text.startsWith(CITED) && draft.authors.isEmpty()) {
      takeByline(text.substring(CITED.length()).strip());
    } else if (DAY.matcher(text).matches()) {
      draft.date = draft.date == null ? day(text) : draft.date;
    } else if (isVenueLine(line)) {
      String where = unlinked(line);
      draft.date = draft.date == null ? Years.of(Praise.without(where)) : draft.date;
      appeared(
          line.classed(MarkedReference.VENUE_CLASSES)
              .filter(mark -> mark.start() > 0)
              .map(line::text)
              .orElse(where));
      takeLinks(line);
    } else {
      takeLinks(line);
    }
    inAbstract |= opensAbstract;
  }

  private void takeByline(String citation) {
    ReferenceLine.read(Block.line(Block.Role.PARAGRAPH, citation, 0, 0), Around.NOTHING)
        .filter(cited -> Folded.text(cited.title()).equals(Folded.text(draft.title)))
        .map(Reference::byline)
        .ifPresent(byline -> draft.byline(byline.names(), byline.complete()));
  }

  private boolean isVenueLine(Block line) {
    String text = line.text();
    boolean classed = line.classed(MarkedReference.VENUE_CLASSES).isPresent() || isAllItalic(line);
    return draft.venue == null
        && text.length() <= 250
        && (Years.of(text) != null
            || PREPRINT.matcher(text).matches()
            || (spread && lines <= 3 && (classed || NUMBERED.matcher(text).find())));
  }

  private static boolean isAllItalic(Block line) {
    return line.isAll(Block.Kind.EMPHASIS) && line.text().length() <= 120;
  }

  private static @Nullable String day(String text) {
    return PrintedSpan.atEndOf(text.strip()).map(PrintedSpan::from).orElse(Years.of(text));
  }

  /** A line without the labels of its links. */
  private static String unlinked(Block line) {
    StringBuilder text = new StringBuilder(line.text());
    line.marks().stream()
        .filter(mark -> mark.kind() == Block.Kind.LINK && !line.isAll(Block.Kind.LINK))
        .filter(mark -> LinkList.rel(line.text(mark)) != null)
        .sorted(Comparator.comparingInt(Mark::start).reversed())
        .forEach(
            mark -> text.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start())));
    return LOOSE.matcher(CleanText.collapse(text.toString())).replaceFirst("");
  }

  /** Reads venue, type and identifiers from the text that says where the work appeared. */
  private void appeared(String printed) {
    String text = Praise.without(printed).replaceFirst("^(?i:published in)\\s", "");
    if (THESIS.matcher(text).find()) {
      draft.type = "thesis";
      return;
    }
    boolean corr = text.startsWith("CoRR");
    if (corr || PREPRINT.matcher(text).matches()) {
      draft.type = draft.type == null ? "preprint" : draft.type;
    } else {
      VenueClaim venue = VenueText.of(text);
      draft.venue = draft.venue == null ? venue : draft.venue;
    }
    put("arxiv", Identifiers.arxiv(text));
    put("doi", Identifiers.doi(text));
  }

  private void takeLinks(Block line) {
    for (Mark mark : line.marks()) {
      String url = mark.kind() == Kind.LINK ? Address.web(mark.value()) : null;
      String rel = url == null ? null : LinkList.rel(line.text(mark));
      boolean title = url != null && line.text(mark).contains(draft.title);
      if (url != null && (rel != null || title)) {
        String label = line.text(mark);
        draft.links.add(new Link(rel == null ? "paper" : rel, url, label(label, rel)));
        put("arxiv", url.contains("arxiv.org/") ? Identifiers.arxiv(url) : null);
        put("doi", url.contains("doi.org/") ? Identifiers.doi(url) : null);
      }
    }
  }

  private static @Nullable String label(String label, @Nullable String rel) {
    return rel == null || label.indexOf(' ') < 0 ? null : label;
  }

  private void put(String kind, @Nullable String value) {
    if (value != null) {
      draft.identifiers.putIfAbsent(kind, value);
    }
  }
}
