package byline.enrich.parse;

import byline.enrich.claim.Reading;
import java.util.function.Function;

/** A page that can be looked at, or the reason why not. */
sealed interface Opened {

  /** What the layouts say of a page that opened, else the reason why it did not. */
  Reading fold(Function<PageView, Reading> layouts);

  /** A page the layouts may look at. */
  record Viewable(PageView page) implements Opened {
    @Override
    public Reading fold(Function<PageView, Reading> layouts) {
      return layouts.apply(page);
    }
  }

  /** A page that no layout needs to see. */
  record Shut(Reading reason) implements Opened {
    @Override
    public Reading fold(Function<PageView, Reading> layouts) {
      return reason;
    }
  }
}
