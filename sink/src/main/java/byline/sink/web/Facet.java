package byline.sink.web;

/** What a list of papers can be narrowed by. */
enum Facet {
  TYPE("type", "type", "Kind"),
  YEAR("publication_year", "year", "Year"),
  VENUE("primary_location.source.id", "venue.id", "Venue"),
  TOPIC("topics.id", "topic.id", "Topic");

  private final String filter;
  private final String field;
  private final String label;

  Facet(String filter, String field, String label) {
    this.filter = filter;
    this.field = field;
    this.label = label;
  }

  /** The parameter of an address. */
  String parameter() {
    return field.replace(".id", "");
  }

  /** The filter of the API that does the same. */
  String filter() {
    return filter;
  }

  /** The store's field. */
  String field() {
    return field;
  }

  String label() {
    return label;
  }
}
