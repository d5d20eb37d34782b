package byline.sink.store;

/** Where in an entity's text a word must stand. */
enum Scope {
  TITLE,
  TITLE_OR_NAMES,
  ANYWHERE
}
