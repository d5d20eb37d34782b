package byline.sink.claim;

import byline.enrich.curation.Decision;
import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decision.Subject;
import byline.enrich.topology.Filing;
import byline.sink.claim.ClaimRequest.Outcome;
import byline.sink.claim.ClaimRequest.State;
import byline.sink.store.EntityStore;
import byline.sink.store.Fields;
import byline.sink.store.Stored;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides on requests: a confirmed one becomes a decision on the topic of curation, which is filed
 * before the request is noted as decided. A crash in between leaves the request waiting, and
 * confirming it again files the same decision under the same id.
 */
final class Claims {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final EntityStore store;
  private final ClaimRequests requests;
  private final Filing filing;

  Claims(EntityStore store, ClaimRequests requests, Filing filing) {
    this.store = store;
    this.requests = requests;
    this.filing = filing;
  }

  /** Files the decision that a request asks for. */
  void confirm(String id, String curator) {
    var request = inState(id, State.WAITING);
    var decision =
        new Decision(
            Kind.CLAIM,
            About.AUTHOR,
            subject(request),
            null,
            request.orcid(),
            curator,
            "asked for by request " + request.id());
    var result = filing.file(decision);
    if (result.clash().isPresent()) {
      throw new CannotDecide(
          "Not confirmed: it would contradict decision "
              + (result.clash().get().one().equals(result.id())
                  ? result.clash().get().other()
                  : result.clash().get().one())
              + "; withdraw that one first (byline curate list).");
    }
    requests.decide(id, new Outcome(State.CONFIRMED, Instant.now(), curator, result.id()));
  }

  /** Notes that a request was turned down; nothing is filed. */
  void refuse(String id, String curator) {
    inState(id, State.WAITING);
    requests.decide(id, new Outcome(State.REFUSED, Instant.now(), curator, null));
  }

  /** Takes the decision back that a confirmed request led to. */
  void withdraw(String id, String curator) {
    var decision = inState(id, State.CONFIRMED).outcome().decision();
    if (decision != null) {
      filing.withdraw(decision);
    }
    requests.decide(id, new Outcome(State.WITHDRAWN, Instant.now(), curator, decision));
  }

  private ClaimRequest inState(String id, State state) {
    var request =
        requests.find(id).orElseThrow(() -> new CannotDecide("There is no request " + id + "."));
    if (request.state() != state) {
      throw new CannotDecide(
          "Request "
              + id
              + " is "
              + request.state().name().toLowerCase(java.util.Locale.ROOT)
              + " already.");
    }
    return request;
  }

  /** The statement by which the record is named now, under whatever id. */
  private Subject subject(ClaimRequest request) {
    var handle =
        living(request.authorId())
            .map(author -> author.path("handle"))
            .filter(JsonNode::isObject)
            .orElseThrow(() -> new CannotDecide("The record " + request.authorId() + " is gone."));
    return new Subject(Fields.textOrEmpty(handle, "member"), Fields.textOrEmpty(handle, "key"));
  }

  private Optional<JsonNode> living(String id) {
    var stored = store.find(byline.sink.store.Kind.AUTHOR, id);
    if (stored.isPresent() && stored.get() instanceof Stored.Moved moved) {
      stored = store.find(byline.sink.store.Kind.AUTHOR, moved.to());
    }
    return stored
        .filter(Stored.Entity.class::isInstance)
        .map(entity -> parsed(((Stored.Entity) entity).json()));
  }

  static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the store holds something else than JSON", e);
    }
  }
}
