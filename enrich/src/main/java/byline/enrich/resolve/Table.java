package byline.enrich.resolve;

/** The tables of a bucket; each row stands alone, so no value grows with the bucket. */
public enum Table {
  /** The items, with how often each was added. */
  ITEMS('i'),
  /** Every key of the bucket. */
  KEYS('k'),
  /** Keys that were asked to come under this root and have not answered. */
  AWAITED('w'),
  /** What was last published, by entity id. */
  PUBLISHED('p'),
  /** Items sent on to another resolver, by item id. */
  SENT('s'),
  /** Answers of another resolver, by subject. */
  NOTES('n'),
  /** Items whose answer has been given, by item id. */
  ANSWERED('a'),
  /** Ids that were given up, and where they lead. */
  REDIRECTS('r');

  private final char code;

  Table(char code) {
    this.code = code;
  }

  char code() {
    return code;
  }

  static Table of(char code) {
    for (Table table : values()) {
      if (table.code == code) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table is called '" + code + "'");
  }
}
