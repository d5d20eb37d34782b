package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.Presentation;
import byline.enrich.parse.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes down a home page line by line, and keeps which section, work and abstract it stands in. */
final class HomepageReading {
  private static final String ABSTRACT = "Abstract";

  private final List<WorkDraft> works = new ArrayList<>();
  private final List<Presentation> talks = new ArrayList<>();
  private Section section = Section.OTHER;
  private @Nullable WorkDraft work;
  private boolean inAbstract;

  List<WorkDraft> works() {
    return works;
  }

  List<Presentation> talks() {
    return talks;
  }

  /** Takes the next line. */
  void take(Block line) {
    Section opened = Section.of(line.text());
    if (opened != null || line.isHeading()) {
      section = opened == null ? sectionBelow(line) : opened;
      work = null;
      inAbstract = false;
    } else if (section.kind() == Kind.WORKS) {
      takeInWorks(line);
    } else if (section.kind() == Kind.TALKS) {
      TalkLine.of(line.text(), section.scope()).ifPresent(this::keep);
    }
  }

  /** A heading that says nothing by itself (a year) leaves the section as it is. */
  private Section sectionBelow(Block heading) {
    return heading.text().matches("\\W{0,3}(?:19|20)\\d{2}\\W{0,3}") ? section : Section.OTHER;
  }

  private void takeInWorks(Block line) {
    Optional<Reference> reference = Reference.authorDate(line.text());
    if (reference.isPresent() && works.size() < Limits.WORKS) {
      work = draft(reference.get());
      works.add(work);
      inAbstract = false;
    } else if (work != null) {
      takeBelow(work, line);
    }
  }

  private void takeBelow(WorkDraft current, Block line) {
    String text = line.text();
    boolean opensAbstract = text.endsWith(ABSTRACT);
    String plain =
        opensAbstract ? text.substring(0, text.length() - ABSTRACT.length()).strip() : text;
    List<Link> links = LinkList.of(line);
    if (!links.isEmpty()) {
      current.links.addAll(links);
    } else if (plain.startsWith("TL;DR") && current.tldr == null) {
      current.tldr = plain.replaceFirst("^TL;DR\\s?[:.]?\\s?", "");
    } else if (inAbstract && !opensAbstract) {
      current.addAbstract(text);
    }
    inAbstract |= opensAbstract;
  }

  private WorkDraft draft(Reference reference) {
    WorkDraft draft = new WorkDraft(reference.title());
    draft.byline(reference.byline().names(), reference.byline().complete());
    draft.date = reference.date();
    draft.type = section.type();
    draft.venue = VenueText.of(reference.rest());
    String arxiv = Identifiers.arxiv(reference.rest());
    if (arxiv != null) {
      draft.identifiers.put("arxiv", arxiv);
    }
    String doi = Identifiers.doi(reference.rest());
    if (doi != null) {
      draft.identifiers.put("doi", doi);
    }
    return draft;
  }

  private void keep(Presentation talk) {
    talks.add(talk);
    String key = Folded.text(talk.title());
    for (WorkDraft each : works) {
      if (Folded.text(each.title).equals(key)) {
        each.presentations.add(talk);
      }
    }
  }
}
