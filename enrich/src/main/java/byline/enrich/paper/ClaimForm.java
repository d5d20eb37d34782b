package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Claims that say the very same where the rules look: one judgement serves them all.
 *
 * @param view one of them, for the rules
 * @param claims all of them, sorted by claim id
 */
record ClaimForm(ClaimView view, List<ClaimView> claims) {
  ClaimForm {
    claims = List.copyOf(claims);
  }

  /** Groups claims, which come sorted by claim id; forms are sorted by their first claim. */
  static List<ClaimForm> group(Collection<ClaimView> views) {
    Map<String, List<ClaimView>> forms = new TreeMap<>();
    for (ClaimView view : views) {
      forms.computeIfAbsent(print(view), p -> new ArrayList<>()).add(view);
    }
    return forms.values().stream().map(f -> new ClaimForm(f.get(0), f)).toList();
  }

  /** Whether one site states it more than once: a title that many works bear is then a column's. */
  boolean recurs() {
    return claims.size() > 1
        && view.title().isGeneric()
        && claims.stream().map(ClaimView::site).distinct().count() < claims.size();
  }

  private static String print(ClaimView view) {
    return String.join(
        "\n",
        view.title().words().toString(),
        view.authors().toString(),
        view.claim().authorsComplete() + "",
        view.year() + "",
        view.venueKey(),
        view.pages().toString(),
        view.volume(),
        view.claim().type() + "",
        view.claim().identifiers().toString());
  }
}
