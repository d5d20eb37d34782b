package byline.enrich.paper;

/**
 * What the rules say about two claims.
 *
 * @param answer one paper, two, or not to be told
 * @param rule reason code of the rule that decided
 * @param strength sum of the evidence; orders the joins
 * @param record the part of it that year, venue and pages give; 0 where they say nothing
 */
record Verdict(Answer answer, String rule, double strength, double record) {
  private static final double FORBIDDEN = -100;

  /** One paper, two papers, or not to be told. */
  enum Answer {
    SAME,
    DIFFERENT,
    CANNOT_TELL
  }

  /** Two papers whatever else speaks for one. */
  static Verdict forbidden(String rule) {
    return new Verdict(Answer.DIFFERENT, rule, FORBIDDEN, 0);
  }

  /** The same with less strength, which may leave it open. */
  Verdict doubted(String why, double by) {
    double left = strength - by;
    return left >= PairVerdict.SAME
        ? new Verdict(answer, rule, left, record)
        : new Verdict(Answer.CANNOT_TELL, why, left, record);
  }

  boolean isSame() {
    return answer == Answer.SAME;
  }

  boolean isForbidden() {
    return strength <= FORBIDDEN;
  }
}
