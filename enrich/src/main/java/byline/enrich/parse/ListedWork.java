package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.VenueClaim;
import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A work of a publication list, filled from its own line and from the lines below it. */
final class ListedWork {
  private static final String ABSTRACT = "Abstract";
  private static final String CITED = "Recommended citation:";
  private static final Pattern PRAISE =
      Pattern.compile(
          "(?i)\\s?[\\[(](?:[^()\\[\\]]{0,40}\\s)?(?:oral|spotlight|highlight|poster|presentation|award"
              + "|awarded|best|honorable|invited|accepted|to appear|in press)\\b[^()\\[\\]]{0,60}[\\])]");
  private static final Pattern THESIS =
      Pattern.compile(
          "(?i)\\b(?:ph\\.?\\s?d\\.?|master[’']?s?|doctoral|bachelor[’']?s?|m\\.?sc\\.?)\\s(?:thesis|dissertation)\\b");
  private static final Pattern PREPRINT =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:arxiv|biorxiv|medrxiv|ssrn|preprint|pre-print|working paper|under review|in submission|submitted)\\b.{0,60}");

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
    boolean opensAbstract = text.endsWith(ABSTRACT);
    String plain =
        opensAbstract ? text.substring(0, text.length() - ABSTRACT.length()).strip() : text;
    List<Link> listed = LinkList.of(line);
    if (!listed.isEmpty()) {
      draft.links.addAll(listed);
    } else if (plain.matches("(?i)TL;?DR\\b.*") && draft.tldr == null) {
      draft.tldr = plain.replaceFirst("(?i)^TL;?DR\\s?[:.]?\\s?", "");
    } else if (line.classed(HtmlBlocks.ABSTRACT)
            .filter(mark -> mark.end() - mark.start() > 80)
            .isPresent()
        || (inAbstract && !opensAbstract && text.length() > 20)) {
      draft.addAbstract(text);
    } else if (text.startsWith(CITED) && draft.authors.isEmpty()) {
      takeByline(text.substring(CITED.length()).strip());
    } else if (isVenueLine(line)) {
      draft.date = draft.date == null ? Years.of(text) : draft.date;
      appeared(text);
      takeLinks(line);
    } else {
      takeLinks(line);
    }
    inAbstract |= opensAbstract;
  }

  private void takeByline(String citation) {
    ReferenceLine.read(Block.line(Block.Role.PARAGRAPH, citation, 0, 0))
        .filter(cited -> Folded.text(cited.title()).equals(Folded.text(draft.title)))
        .map(Reference::byline)
        .ifPresent(byline -> draft.byline(byline.names(), byline.complete()));
  }

  private boolean isVenueLine(Block line) {
    return draft.venue == null
        && line.text().length() <= 250
        && (Years.of(line.text()) != null || PREPRINT.matcher(line.text()).matches());
  }

  /** Reads venue, type and identifiers from the text that says where the work appeared. */
  private void appeared(String printed) {
    String text = PRAISE.matcher(printed).replaceAll("").replaceFirst("^(?i:published in)\\s", "");
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
