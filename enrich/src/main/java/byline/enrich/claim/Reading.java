package byline.enrich.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of reading one page: claims, nothing, or a refusal; always a value, never thrown. */
public sealed interface Reading {

  /**
   * The page was recognised and says something.
   *
   * @param layout name of the layout
   * @param profile the page's owner, or null when it is nobody's page
   * @param works the works it states, in page order, each with its own locator
   */
  record Parsed(String layout, @Nullable ProfileClaim profile, List<WorkClaim> works)
      implements Reading {
    public Parsed {
      Objects.requireNonNull(layout, "layout");
      works = List.copyOf(works);
    }
  }

  /**
   * The page could be read and holds no work and no person.
   *
   * @param layout the layout that was recognised, or null
   * @param reason code, e.g. {@code unknown-layout}, {@code empty-body}, {@code no-works}
   */
  record Empty(@Nullable String layout, String reason) implements Reading {}

  /**
   * The page could not be read; it goes to the dead letters.
   *
   * @param reason code, e.g. {@code undecodable}, {@code unsupported-type}, {@code malformed-json}
   * @param message one sentence: what, where, what to do
   */
  record Rejected(String reason, String message) implements Reading {}
}
