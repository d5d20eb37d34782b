package byline.enrich.paper;

/**
 * What the rules say about two claims.
 *
 * @param answer one paper, two, or not to be told
 * @param rule reason code of the rule that decided
 * @param strength from 0 to 1, how sure; orders the joins
 */
record Verdict(Answer answer, String rule, double strength) {

  /** One paper, two papers, or not to be told. */
  enum Answer {
    SAME,
    DIFFERENT,
    CANNOT_TELL
  }

  static Verdict same(String rule, double strength) {
    return new Verdict(Answer.SAME, rule, strength);
  }

  static Verdict different(String rule) {
    return new Verdict(Answer.DIFFERENT, rule, 1);
  }

  static Verdict cannotTell(String rule) {
    return new Verdict(Answer.CANNOT_TELL, rule, 0);
  }

  boolean isSame() {
    return answer == Answer.SAME;
  }

  boolean isDifferent() {
    return answer == Answer.DIFFERENT;
  }
}
