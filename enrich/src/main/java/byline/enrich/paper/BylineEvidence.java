package byline.enrich.paper;

/** Weighs two bylines; cut and missing ones speak neither for nor against. */
final class BylineEvidence {
  private BylineEvidence() {}

  static Evidence of(BylineFit fit) {
    if (fit.unknown()) {
      return new Evidence("byline-unknown", -0.5);
    }
    if (fit.turned()) {
      return new Evidence("names-turned-maybe", -1);
    }
    if (fit.shared() == 0) {
      return fit.clashes() > 0
          ? new Evidence("given-names-differ", -2.5)
          : new Evidence("bylines-differ", -5.5);
    }
    if (fit.shared() == fit.shorter()) {
      if (fit.shorter() == fit.longer()) {
        return new Evidence("same-byline", Math.min(3.5, 0.8 + 0.75 * fit.shared()));
      }
      return new Evidence("byline-cut", Math.min(2.5, 0.75 * fit.shared()));
    }
    double share = fit.share();
    return new Evidence("bylines-overlap", share >= 0.5 ? (fit.shared() > 1 ? 0.8 : 0) : -1);
  }
}
