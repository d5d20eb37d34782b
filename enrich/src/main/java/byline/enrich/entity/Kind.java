package byline.enrich.entity;

/** The kinds of entity, each with the letter that its ids begin with. */
public enum Kind {
  PAPER('P'),
  AUTHOR('A'),
  TOPIC('T'),
  VENUE('V'),
  INSTITUTION('I');

  private final char letter;

  Kind(char letter) {
    this.letter = letter;
  }

  /** First character of every id of this kind. */
  public char letter() {
    return letter;
  }

  /**
   * The kind that an id names.
   *
   * @throws IllegalArgumentException when no kind has that letter
   */
  public static Kind of(String id) {
    for (Kind kind : values()) {
      if (!id.isEmpty() && id.charAt(0) == kind.letter) {
        return kind;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is no entity id");
  }
}
