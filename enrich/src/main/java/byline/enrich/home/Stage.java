package byline.enrich.home;

/** The three rounds of actors: keys of papers, keys of names, ids of entities. */
public enum Stage {
  /** Actors are placement keys of works. */
  PAPERS,
  /** Actors are placement keys of people's names. */
  AUTHORS,
  /** Actors are entity ids; each puts its entity together. */
  ENTITIES
}
