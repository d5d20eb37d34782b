package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.claim.Reading.Rejected;
import byline.enrich.entity.EntityJson;
import byline.enrich.home.Stage;
import byline.enrich.intake.Arrival;
import byline.enrich.intake.Intake;
import byline.enrich.intake.Outcome;
import byline.enrich.intake.PageState;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Messages;
import byline.ingest.page.Decoded;
import byline.ingest.page.PageDecoder;
import byline.ingest.page.PageRecord;
import byline.ingest.page.TopicNames;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Records of the pages topic in; out go ledger entries, dead letters, and the items that come and
 * go in the paper and author stages.
 */
final class ReadPage implements Processor<byte[], byte[], byte[], Outgoing> {
  static final String STORE = "pages";

  /**
   * Header of a tombstone that a curator caused: {@code true} forgets, {@code false} takes it back.
   */
  static final String FORGET = "byline-forget";

  /**
   * Header of a record that a curator caused, under a key of {@link BesidePage}: the fetch time up
   * to which what the page says is accepted; empty takes it back.
   */
  static final String ACCEPT = "byline-accept";

  private final Intake intake;
  private final TopicNames topics;
  private final Counters counters;
  private @Nullable ProcessorContext<byte[], Outgoing> context;
  private @Nullable KeyValueStore<String, String> pages;
  private @Nullable AcceptedPages accepted;

  ReadPage(TopicNames topics, Counters counters, Intake intake) {
    this.intake = intake;
    this.topics = topics;
    this.counters = counters;
  }

  @Override
  public void init(ProcessorContext<byte[], Outgoing> context) {
    this.context = context;
    this.pages = context.getStateStore(STORE);
    this.accepted = new AcceptedPages(store());
  }

  @Override
  public void process(Record<byte[], byte[]> in) {
    Header forget = in.headers().lastHeader(FORGET);
    if (forget != null && in.key() != null) {
      String url = new String(in.key(), UTF_8);
      settle(in, url, intake.forget(state(url), "true".equals(new String(forget.value(), UTF_8))));
      return;
    }
    Header accept = in.headers().lastHeader(ACCEPT);
    if (accept != null && in.key() != null) {
      accept(in, new String(accept.value(), UTF_8));
      return;
    }
    var decoded = PageDecoder.decode(in.key(), in.value(), text(in.headers()), in.timestamp());
    if (decoded instanceof Decoded.Unusable unusable) {
      counters.page(Outcome.REJECTED);
      bury(in, new Rejected(unusable.reason(), unusable.message()));
    } else if (decoded instanceof Decoded.Fetched fetched) {
      fetched(in, fetched);
    } else if (decoded instanceof Decoded.Gone gone) {
      gone(in, gone);
    }
  }

  /** A decision about a page that nobody has seen waits for it, and says nothing yet. */
  private void accept(Record<byte[], byte[]> in, String upTo) {
    String url = BesidePage.url(in.key());
    Running.needed(accepted).put(url, BesidePage.decision(in.key()), upTo.isEmpty() ? null : upTo);
    PageState before = state(url);
    if (before == null) {
      counters.page(Outcome.UNCHANGED);
    } else {
      settle(in, url, intake(url).judgeAgain(before));
    }
  }

  private Intake intake(String url) {
    return intake.accepting(Running.needed(accepted).upTo(url));
  }

  private void fetched(Record<byte[], byte[]> in, Decoded.Fetched fetched) {
    var page = fetched.page();
    if (isCanonical(in, page.url())) {
      var before = state(page.url());
      boolean again = in.headers().lastHeader(PageRecord.REPLAY) != null;
      var judged = intake(page.url());
      settle(in, page.url(), again ? judged.replay(before, page) : judged.arrive(before, page));
    } else {
      again(in, page.url(), page.fetchedAt());
    }
  }

  private void gone(Record<byte[], byte[]> in, Decoded.Gone gone) {
    if (isCanonical(in, gone.url())) {
      settle(in, gone.url(), intake(gone.url()).arrive(state(gone.url()), gone));
    } else {
      again(in, gone.url(), gone.at());
    }
  }

  private void settle(Record<byte[], byte[]> in, String url, Arrival arrival) {
    counters.page(arrival.outcome());
    if (arrival.state() != null) {
      store().put(url, EntityJson.write(arrival.state()));
    }
    if (arrival.outcome() == Outcome.PARSED && arrival.ledger().layout() != null) {
      counters.claims(arrival.ledger().layout(), arrival.ledger().claims());
    }
    if (arrival.state() != null && arrival.ledger().isSuspect()) {
      counters.suspect();
    }
    place(Stage.PAPERS, arrival.works(), in.timestamp());
    place(Stage.AUTHORS, arrival.owner(), in.timestamp());
    writeLedger(url, arrival, in.timestamp());
    if (arrival.refusal() != null) {
      bury(in, arrival.refusal());
    }
  }

  private void place(Stage stage, Arrival.Changes changes, long timestamp) {
    String loop = Destinations.loop(topics, stage);
    changes
        .removed()
        .forEach(i -> send(loop, i.smallestKey(), Message.Change.remove(i), timestamp));
    changes.added().forEach(i -> send(loop, i.smallestKey(), Message.Change.add(i), timestamp));
  }

  private void send(String loop, String key, Message message, long timestamp) {
    var out = new Outgoing(loop, Messages.write(message).getBytes(UTF_8));
    forward(new Record<>(key.getBytes(UTF_8), out, timestamp));
  }

  private void writeLedger(String url, Arrival arrival, long timestamp) {
    var headers = new RecordHeaders();
    headers.add("outcome", arrival.outcome().word().getBytes(UTF_8));
    var out = new Outgoing(topics.ledger(), EntityJson.write(arrival.ledger()).getBytes(UTF_8));
    forward(new Record<>(url.getBytes(UTF_8), out, timestamp, headers));
  }

  private void bury(Record<byte[], byte[]> in, Rejected refusal) {
    counters.deadLetter(refusal.reason());
    var origin = context().recordMetadata().orElseThrow();
    var headers =
        DeadLetter.headers("read-page", in.headers(), refusal.reason(), refusal.message(), origin);
    var out = new Outgoing(topics.deadLetters(), DeadLetter.value(in.value(), headers));
    forward(new Record<>(in.key(), out, in.timestamp(), headers));
  }

  /** A page under another spelling of its address goes back under its own: one page, one place. */
  private void again(Record<byte[], byte[]> in, String url, Instant fetchedAt) {
    var headers = new RecordHeaders(in.headers().toArray());
    headers.remove(PageRecord.FETCHED_AT);
    headers.add(PageRecord.FETCHED_AT, fetchedAt.toString().getBytes(UTF_8));
    var out = new Outgoing(topics.pages(), in.value());
    forward(new Record<>(url.getBytes(UTF_8), out, in.timestamp(), headers));
  }

  private static boolean isCanonical(Record<byte[], byte[]> in, String url) {
    return Arrays.equals(in.key(), url.getBytes(UTF_8));
  }

  private static Map<String, String> text(Headers headers) {
    var text = new HashMap<String, String>();
    for (Header header : headers) {
      if (header.value() != null) {
        text.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    return text;
  }

  private @Nullable PageState state(String url) {
    String json = store().get(url);
    return json == null ? null : EntityJson.read(json, PageState.class);
  }

  private void forward(Record<byte[], Outgoing> out) {
    context().forward(out);
  }

  private KeyValueStore<String, String> store() {
    return Running.needed(pages);
  }

  private ProcessorContext<byte[], Outgoing> context() {
    return Running.needed(context);
  }
}
