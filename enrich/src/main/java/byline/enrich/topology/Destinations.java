package byline.enrich.topology;

import byline.enrich.entity.Kind;
import byline.enrich.home.Stage;
import byline.ingest.page.TopicNames;

/** Which topic each kind of record goes to. */
final class Destinations {
  private Destinations() {}

  static String loop(TopicNames topics, Stage stage) {
    return switch (stage) {
      case PAPERS -> topics.paperPlacement();
      case AUTHORS -> topics.authorPlacement();
      case ENTITIES -> topics.contributions();
    };
  }

  static String entity(TopicNames topics, Kind kind) {
    return switch (kind) {
      case PAPER -> topics.papers();
      case AUTHOR -> topics.authors();
      case TOPIC -> topics.topics();
      case VENUE -> topics.venues();
      case INSTITUTION -> topics.institutions();
    };
  }
}
