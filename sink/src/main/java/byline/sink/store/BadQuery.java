package byline.sink.store;

/** A list query names something that does not exist; says what, for the one who asked. */
public final class BadQuery extends RuntimeException {
  private final String parameter;

  public BadQuery(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The part of the query at fault: {@code filter}, {@code cursor}, {@code sort} … */
  public String parameter() {
    return parameter;
  }
}
