package byline.enrich.paper;

import java.util.Map;

/** Weighs identifiers: a shared one speaks loudly, two of one kind speak against, neither alone. */
final class IdentifierEvidence {
  private IdentifierEvidence() {}

  static Evidence of(ClaimView a, ClaimView b) {
    boolean clash = false;
    for (Map.Entry<String, String> left : a.claim().identifiers().entrySet()) {
      String right = b.claim().identifiers().get(left.getKey());
      if (left.getValue().equals(right) && isOfWork(left.getKey())) {
        return new Evidence("same-" + left.getKey(), 7);
      }
      clash |= right != null && isOfWork(left.getKey());
    }
    return clash ? new Evidence("identifiers-differ", -2) : Evidence.NONE;
  }

  /** Numbers of books, journals and pages are shared by many works. */
  private static boolean isOfWork(String kind) {
    return switch (kind) {
      case "doi", "arxiv", "pmid", "pmcid", "s2", "openalex", "mag", "dblp", "acl", "hal" -> true;
      default -> false;
    };
  }
}
