package byline.enrich.home;

/** What can happen to the ids of entities. */
public enum Turn {
  /** An id was published that was not live before. */
  CREATED,
  /** An id was given up, for another or for nothing. */
  RETIRED,
  /** An entity took over what belonged to two or more before. */
  MERGED,
  /** What was one entity went to two or more. */
  SPLIT
}
