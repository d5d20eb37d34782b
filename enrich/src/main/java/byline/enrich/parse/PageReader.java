package byline.enrich.parse;

import byline.enrich.claim.Reading;
import byline.ingest.page.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A crawled page in, what it states out: pure, safe to share between threads, never throws. */
public final class PageReader {
  private final List<PageParser> layouts;

  /** A reader of every layout there is: the specific ones first, then the general. */
  public PageReader() {
    this(
        List.of(
            new OrcidParser(),
            new BibtexParser(),
            new TaggedRecordParser(),
            new XmlRecordParser(),
            new OpenalexParser(),
            new DataciteParser(),
            new CslJsonParser(),
            new ScholarfeedParser(),
            new BzpeerParser(),
            new AitopicsParser(),
            new MetaTagParser(),
            new SchemaOrgParser(),
            new CoinsParser(),
            new HomepageParser(),
            new ProfileMarkupParser()));
  }

  PageReader(List<PageParser> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  /**
   * Reads one page.
   *
   * @return claims, nothing, or a refusal with a reason code; always a value
   */
  @SuppressWarnings("CatchAndPrintStackTrace")
  public Reading read(Page page) {
    try {
      return Budget.of(
          Limits.STEPS, () -> Output.checked(PageOpener.open(page).fold(this::readOpened)));
    } catch (TooExpensive most) {
      return tooExpensive(most.getMessage());
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      return tooExpensive("more memory than a page may take");
    } catch (RuntimeException | Error unforeseen) {
      return new Reading.Rejected(
          "unreadable", "a layout failed on the page: " + unforeseen.getClass().getSimpleName());
    }
  }

  private static Reading tooExpensive(@Nullable String what) {
    return new Reading.Rejected("too-expensive", "reading the page asks for " + what);
  }

  private Reading readOpened(PageView page) {
    for (PageParser layout : layouts) {
      Optional<Reading> reading = layout.read(page);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return new Reading.Empty(null, "unknown-layout");
  }
}
