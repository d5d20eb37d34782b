package byline.enrich.paper;

import java.util.List;

/** Weighs how alike two titles are, and how much a likeness of such titles is worth. */
final class TitleEvidence {
  private static final double LIKE = 0.69;

  private TitleEvidence() {}

  static Evidence of(ClaimView one, ClaimView other) {
    if (one.title().words().isEmpty() || other.title().words().isEmpty()) {
      return new Evidence("no-title", -1);
    }
    ClaimView a = GluedByline.off(one, other);
    ClaimView b = GluedByline.off(other, one);
    Title x = a.title();
    Title y = b.title();
    boolean generic = x.isGeneric() || y.isGeneric();
    Evidence likeness = likeness(a, b);
    return generic && likeness.weight() > 0
        ? new Evidence("generic-title", x.key().equals(y.key()) ? -2.4 : -4)
        : likeness;
  }

  private static Evidence likeness(ClaimView a, ClaimView b) {
    Title x = a.title();
    Title y = b.title();
    int words = Math.min(x.content().size(), y.content().size());
    double worth = Math.min(6.5, 2 + 0.75 * words);
    if (x.key().equals(y.key())) {
      return new Evidence("same-title-key", worth);
    }
    if (String.join("", x.core()).equals(String.join("", y.core()))) {
      return new Evidence("same-title-core", worth - 0.7);
    }
    if (!x.part().equals(y.part())) {
      return new Evidence("one-is-a-part", -3);
    }
    double dice = a.trigrams().dice(b.trigrams());
    if (dice < 0.35) {
      return new Evidence("titles-differ", -9);
    }
    return closeness(a, b, dice, worth);
  }

  private static Evidence closeness(ClaimView a, ClaimView b, double dice, double worth) {
    List<String> left = TitleResidue.of(a, b);
    List<String> right = TitleResidue.of(b, a);
    if (left.isEmpty() && right.isEmpty()) {
      return new Evidence("same-telling-words", worth - 1.2);
    }
    if (isMain(a.title(), b.title()) || isMain(b.title(), a.title())) {
      return new Evidence("subtitle-dropped", Math.min(3, worth - 2));
    }
    if (isPrefix(a.title().key(), b.title().key())) {
      return new Evidence("title-cut-or-extended", Math.min(2, worth - 2.5));
    }
    if (left.size() + right.size() > 0 && hasOtherHead(a.title(), b.title())) {
      return new Evidence("other-head", -0.5);
    }
    double weight = 13 * (dice - LIKE) - 0.5 * (left.size() + right.size());
    return new Evidence("similar-title", Math.max(-9, Math.min(2.5, weight)));
  }

  private static boolean isMain(Title whole, Title part) {
    return whole.main() < whole.words().size()
        && part.content().size() >= 2
        && whole.mainKey().equals(part.key());
  }

  /** Whether one is the other with telling words put before it: a survey of X is not X. */
  private static boolean hasOtherHead(Title a, Title b) {
    String x = String.join("", a.core());
    String y = String.join("", b.core());
    return x.endsWith(y) || y.endsWith(x);
  }

  private static boolean isPrefix(String a, String b) {
    return Math.min(a.length(), b.length()) >= 20 && (a.startsWith(b) || b.startsWith(a));
  }
}
