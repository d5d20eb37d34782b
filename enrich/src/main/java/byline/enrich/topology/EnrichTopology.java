package byline.enrich.topology;

import byline.enrich.claim.Reading;
import byline.enrich.home.AuthorHome;
import byline.enrich.home.EntityHome;
import byline.enrich.home.PaperHome;
import byline.enrich.home.Stage;
import byline.enrich.intake.Intake;
import byline.enrich.parse.PageReader;
import byline.ingest.page.Page;
import byline.ingest.page.TopicNames;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Crawled pages in; papers, authors, topics, venues and institutions out, each as it now stands;
 * every page's fate goes to the ledger, what cannot be read to the dead letters.
 *
 * <p>Claims settle into papers, their bylines into authors, whose ids come back to the papers; what
 * papers and authors say of an entity is put together under the entity's id.
 */
public final class EnrichTopology implements Supplier<Topology> {
  private static final Serde<byte[]> BYTES = Serdes.ByteArray();

  private final EnrichSettings settings;
  private final TopicNames topics;
  private final Counters counters;
  private final Map<String, String> config;
  private final Function<Page, Reading> reader;
  private final Slices slices;

  /**
   * The topology under these settings.
   *
   * @param config the Streams configuration that it will run under
   */
  public EnrichTopology(EnrichSettings settings, Counters counters, Map<String, String> config) {
    this(settings, counters, config, new PageReader()::read);
  }

  EnrichTopology(
      EnrichSettings settings,
      Counters counters,
      Map<String, String> config,
      Function<Page, Reading> reader) {
    this.reader = reader;
    this.settings = settings;
    this.topics = settings.topics();
    this.counters = counters;
    this.config = Map.copyOf(config);
    this.slices = new Slices(settings.registry().config().clock());
  }

  @Override
  public Topology get() {
    var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
    builder.addStateStore(store(ReadPage.STORE));
    var pages = from(builder, topics.pages(), "pages");
    to(pages.process(this::readPage, Named.as("read-page"), ReadPage.STORE), "page-results");

    builder.addStateStore(store(ReadDecision.STORE));
    var decisions = from(builder, topics.curation(), "decisions");
    decisions
        .process(this::readDecision, Named.as("read-decision"), ReadDecision.STORE)
        .to(new ToItsTopic(), produced("decision-results").withStreamPartitioner(new BesidePage()));

    settle(builder, new Round(Stage.PAPERS, PaperHome::new));
    settle(builder, new Round(Stage.AUTHORS, AuthorHome::new));
    settle(builder, new Round(Stage.ENTITIES, EntityHome::new));
    return builder.build();
  }

  private void settle(StreamsBuilder builder, Round round) {
    Stage stage = round.stage();
    String name = stage.name().toLowerCase(Locale.ROOT);
    builder.addStateStore(store(RunActors.store(stage)));
    var messages = from(builder, Destinations.loop(topics, stage), name + "-messages");
    var results =
        messages.process(
            () -> new RunActors(round, settings, counters, slices),
            Named.as("settle-" + name),
            RunActors.store(stage));
    to(results, name + "-results");
  }

  private ReadPage readPage() {
    return new ReadPage(topics, counters, new Intake(reader, settings.suspicion()));
  }

  private ReadDecision readDecision() {
    return new ReadDecision(topics, counters);
  }

  private static KStream<byte[], byte[]> from(StreamsBuilder builder, String topic, String name) {
    return builder.stream(topic, Consumed.with(BYTES, BYTES).withName(name));
  }

  private static void to(KStream<byte[], Outgoing> results, String name) {
    results.to(new ToItsTopic(), produced(name));
  }

  private static Produced<byte[], Outgoing> produced(String name) {
    return Produced.with(BYTES, new OutgoingSerde()).withName(name);
  }

  private static StoreBuilder<KeyValueStore<String, String>> store(String name) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.String());
  }
}
