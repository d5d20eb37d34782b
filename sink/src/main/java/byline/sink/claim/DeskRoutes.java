package byline.sink.claim;

import byline.sink.access.Access;
import byline.sink.api.Api;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /desk}: a curator confirms, refuses and withdraws. */
final class DeskRoutes {
  private static final Logger log = LoggerFactory.getLogger(DeskRoutes.class);
  private static final int MOST = 100;
  private final ClaimRequests requests;
  private final Claims claims;
  private final Access access;

  DeskRoutes(ClaimRequests requests, Claims claims, Access access) {
    this.requests = requests;
    this.claims = claims;
    this.access = access;
  }

  /** What is done with a request by a curator. */
  private interface Act {
    void on(String request, String curator);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/desk", this::show);
    routes.post("/desk/{request}/confirm", ctx -> act(ctx, claims::confirm));
    routes.post("/desk/{request}/refuse", ctx -> act(ctx, claims::refuse));
    routes.post("/desk/{request}/withdraw", ctx -> act(ctx, claims::withdraw));
  }

  private void show(Context ctx) {
    answer(ctx, access.curator(ctx), "");
  }

  private void answer(Context ctx, String curator, String problem) {
    ctx.header("Cache-Control", "no-store");
    var waiting = requests.waiting(MOST);
    var decided = requests.decided(MOST);
    if (ClaimRoutes.wantsJson(ctx)) {
      Api.answer(ctx, ctx.statusCode(), Map.of("waiting", all(waiting), "decided", all(decided)));
    } else {
      new DeskPage(curator, problem).answer(ctx, waiting, decided);
    }
  }

  private static List<Map<String, Object>> all(List<ClaimRequest> requests) {
    return requests.stream().map(DeskRoutes::confidentially).toList();
  }

  private void act(Context ctx, Act act) {
    var curator = access.curator(ctx);
    try {
      act.on(ctx.pathParam("request"), curator);
    } catch (CannotDecide e) {
      refuse(ctx, curator, 409, e.message());
      return;
    } catch (KafkaException e) {
      log.warn("{} not done", ctx.path(), e);
      refuse(ctx, curator, 503, "The broker did not take the decision; try again later.");
      return;
    }
    if (ClaimRoutes.wantsJson(ctx)) {
      answer(ctx, curator, "");
    } else {
      ctx.status(303).header("Location", "/desk");
    }
  }

  private void refuse(Context ctx, String curator, int status, String message) {
    if (ClaimRoutes.wantsJson(ctx)) {
      Api.refuse(ctx, status, "Not done", message);
    } else {
      ctx.status(status);
      answer(ctx, curator, message);
    }
  }

  /** A request as anybody may see it who has asked. */
  static Map<String, Object> publicly(ClaimRequest request) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", request.id());
    fields.put("author", request.authorId());
    fields.put("orcid", request.orcid());
    fields.put("state", request.state().name().toLowerCase(Locale.ROOT));
    return fields;
  }

  private static Map<String, Object> confidentially(ClaimRequest request) {
    var fields = publicly(request);
    fields.put("name", request.author());
    fields.put("askedAt", request.askedAt().toString());
    put(fields, "note", request.note());
    put(fields, "contact", request.contact());
    put(fields, "decidedAt", request.outcome().at());
    put(fields, "decidedBy", request.outcome().by());
    put(fields, "decision", request.outcome().decision());
    return fields;
  }

  private static void put(
      Map<String, Object> fields, String name, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      fields.put(name, value.toString());
    }
  }
}
