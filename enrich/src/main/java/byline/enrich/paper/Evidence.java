package byline.enrich.paper;

/**
 * One weighing of a pair of claims.
 *
 * <p>Weights are logarithms of how much likelier an agreement or disagreement is in one paper than
 * in two, and add up (Fellegi and Sunter, A Theory for Record Linkage, 1969).
 *
 * @param rule reason code
 * @param weight positive for one paper, negative for two, 0 where nothing is told
 */
record Evidence(String rule, double weight) {
  static final Evidence NONE = new Evidence("", 0);
}
