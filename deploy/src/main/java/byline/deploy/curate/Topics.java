package byline.deploy.curate;

import byline.deploy.export.Newest;
import byline.enrich.topology.Filing;
import byline.enrich.topology.TopicReader;
import byline.enrich.why.Known;
import byline.enrich.why.KnownRecords;
import byline.ingest.page.TopicNames;
import java.util.HashMap;
import java.util.Map;

/** Reads the topics that reasons stand on. */
public final class Topics {
  private Topics() {}

  /** What papers, authors, ledger and curation say now. */
  public static Known known(Map<String, Object> kafka, TopicNames names) {
    var reader = new TopicReader(kafka);
    return new KnownRecords(
        newest(reader, names.papers()),
        newest(reader, names.authors()),
        newest(reader, names.ledger()),
        new Filing(kafka, names.curation()).standing());
  }

  private static Map<String, String> newest(TopicReader reader, String topic) {
    Map<String, String> records = new HashMap<>();
    Newest.of(reader, topic).forEach((id, json) -> records.put(id, json.toString()));
    return records;
  }
}
