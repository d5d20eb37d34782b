package byline.enrich.paper;

import byline.enrich.name.NameCompatibility;

/** Decides about two claims by title, byline and year. */
final class PairVerdict {
  private PairVerdict() {}

  static Verdict of(ClaimView a, ClaimView b) {
    boolean sameTitle = a.title().key().equals(b.title().key());
    boolean sameId =
        a.claim().identifiers().entrySet().stream()
            .anyMatch(e -> e.getValue().equals(b.claim().identifiers().get(e.getKey())));
    if (!sameTitle && !sameId) {
      return Verdict.cannotTell("titles-differ");
    }
    if (a.authors().isEmpty() || b.authors().isEmpty()) {
      return a.title().isGeneric()
          ? Verdict.cannotTell("generic-title")
          : Verdict.same("same-title-key", 0.5);
    }
    boolean shared =
        a.authors().stream()
            .anyMatch(
                x -> b.authors().stream().anyMatch(y -> NameCompatibility.compare(x, y).agrees()));
    if (!shared) {
      return Verdict.different("bylines-differ");
    }
    return Verdict.same(sameId ? "same-identifier" : "same-title-byline", sameId ? 1 : 0.9);
  }
}
