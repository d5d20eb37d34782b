package byline.enrich.name;

/** How well two names of possibly one person agree, best first. */
public enum NameMatch {
  /** The same full name. */
  SAME,
  /** The same, romanised, marked or shortened in another way, or known as a nickname. */
  VARIANT,
  /** One says less: initials, a dropped middle name. */
  COMPATIBLE,
  /** Too little to say: one has no given name at all. */
  UNKNOWN,
  /** Two different names. */
  CONFLICT;

  /** Whether the two can be one person. */
  public boolean agrees() {
    return this != CONFLICT && this != UNKNOWN;
  }
}
