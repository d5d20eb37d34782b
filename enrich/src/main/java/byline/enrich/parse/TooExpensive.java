package byline.enrich.parse;

/** The page asks for more than a page may cost; says of what. */
final class TooExpensive extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooExpensive(String what) {
    super(what, null, false, false);
  }
}
