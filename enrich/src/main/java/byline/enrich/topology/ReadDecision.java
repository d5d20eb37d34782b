package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.curation.BadDecision;
import byline.enrich.curation.Decision;
import byline.enrich.curation.Decisions;
import byline.enrich.home.DecisionItem;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Messages;
import byline.ingest.page.TopicNames;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Curators' decisions in, by decision id, null a withdrawal; out go the items that carry them to
 * where they apply, pages to be forgotten, and dead letters for what is no decision.
 */
final class ReadDecision implements Processor<byte[], byte[], byte[], Outgoing> {
  static final String STORE = "decisions";

  private final TopicNames topics;
  private final Counters counters;
  private @Nullable ProcessorContext<byte[], Outgoing> context;
  private @Nullable KeyValueStore<String, String> store;

  ReadDecision(TopicNames topics, Counters counters) {
    this.topics = topics;
    this.counters = counters;
  }

  @Override
  public void init(ProcessorContext<byte[], Outgoing> context) {
    this.context = context;
    this.store = context.getStateStore(STORE);
  }

  @Override
  public void process(Record<byte[], byte[]> in) {
    if (in.key() == null) {
      bury(in, "missing-key", "The record has no key; a decision's key is its id.");
      return;
    }
    String id = new String(in.key(), UTF_8);
    try {
      Decision now = in.value() == null ? null : Decisions.read(new String(in.value(), UTF_8));
      replace(id, now, in.timestamp());
    } catch (BadDecision e) {
      bury(in, "bad-decision", "Decision " + id + ": " + e.getMessage());
    }
  }

  private void replace(String id, @Nullable Decision now, long timestamp) {
    String before = decisions().get(id);
    Decision old = before == null ? null : Decisions.read(before);
    if (now != null && now.equals(old)) {
      return;
    }
    if (old != null) {
      apply(id, old, false, timestamp);
    }
    if (now == null) {
      decisions().delete(id);
    } else {
      decisions().put(id, Decisions.write(now));
      apply(id, now, true, timestamp);
    }
  }

  private void apply(String id, Decision decision, boolean stands, long timestamp) {
    if (decision.kind() == Decision.Kind.ACCEPT) {
      accept(id, decision, stands, timestamp);
      return;
    }
    if (decision.about() == Decision.About.PAGE) {
      var headers = new RecordHeaders();
      headers.add(ReadPage.FORGET, Boolean.toString(stands).getBytes(UTF_8));
      var out = new Outgoing(topics.pages(), null);
      var key = decision.left().member().getBytes(UTF_8);
      context().forward(new Record<>(key, out, timestamp, headers));
      return;
    }
    var item = DecisionItem.of(id, decision);
    var message = stands ? Message.Change.add(item) : Message.Change.remove(item);
    String loop = Destinations.loop(topics, DecisionItem.stage(decision));
    var out = new Outgoing(loop, Messages.write(message).getBytes(UTF_8));
    context().forward(new Record<>(item.smallestKey().getBytes(UTF_8), out, timestamp));
  }

  private void accept(String id, Decision decision, boolean stands, long timestamp) {
    var headers = new RecordHeaders();
    String upTo = stands ? String.valueOf(decision.value()) : "";
    headers.add(ReadPage.ACCEPT, upTo.getBytes(UTF_8));
    var key = BesidePage.key(decision.left().member(), id);
    context().forward(new Record<>(key, new Outgoing(topics.pages(), null), timestamp, headers));
  }

  private void bury(Record<byte[], byte[]> in, String reason, String message) {
    counters.deadLetter(reason);
    var origin = context().recordMetadata().orElseThrow();
    var headers = DeadLetter.headers("read-decision", in.headers(), reason, message, origin);
    var out = new Outgoing(topics.deadLetters(), DeadLetter.value(in.value(), headers));
    context().forward(new Record<>(in.key(), out, in.timestamp(), headers));
  }

  private KeyValueStore<String, String> decisions() {
    return Running.needed(store);
  }

  private ProcessorContext<byte[], Outgoing> context() {
    return Running.needed(context);
  }
}
