package byline.sink.claim;

import byline.enrich.topology.Filing;
import byline.sink.access.Access;
import byline.sink.api.Api;
import byline.sink.claim.ClaimRequest.Outcome;
import byline.sink.store.EntityStore;
import byline.sink.store.Fields;
import byline.sink.store.Kept;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import byline.sink.web.Pages;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /author/{id}/claim}: somebody asks for the record that is theirs. */
public final class ClaimRoutes {
  private static final int MOST_AN_HOUR = 20;
  private static final int MOST_WAITING = 1_000;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_CONTACT = 200;

  private final EntityStore store;
  private final ClaimRequests requests;
  private final Access access;
  private final DeskRoutes desk;
  private final Asking asking = new Asking(MOST_AN_HOUR);

  /**
   * The routes over a store.
   *
   * @param kept where requests wait
   * @param filing where decisions go
   */
  public ClaimRoutes(EntityStore store, Kept kept, Filing filing, Access access) {
    this.store = store;
    this.requests = new ClaimRequests(kept);
    this.access = access;
    this.desk = new DeskRoutes(requests, new Claims(store, requests, filing), access);
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/author/{id}/claim", this::form);
    routes.post("/author/{id}/claim", this::ask);
    desk.addTo(routes);
  }

  private void form(Context ctx) {
    author(ctx)
        .ifPresent(
            author ->
                ClaimPage.form(
                    ctx, author, access.writable() ? Draft.EMPTY : Draft.EMPTY.because(OFF)));
  }

  private static final String OFF =
      "Claims are not taken here: nobody is configured who could decide on them.";

  /** Asking twice is asking once. */
  private void ask(Context ctx) {
    access.demandWritable();
    var author = author(ctx);
    if (author.isEmpty()) {
      return;
    }
    var draft =
        new Draft(
            brief(ctx.formParam("orcid"), 100),
            brief(ctx.formParam("note"), LONGEST_NOTE),
            brief(ctx.formParam("contact"), LONGEST_CONTACT),
            null);
    var orcid = OrcidId.read(draft.orcid());
    if (orcid.isEmpty()) {
      complain(
          ctx,
          author.get(),
          draft,
          400,
          "orcid: this is no ORCID iD: sixteen digits, of"
              + " which the last, perhaps X, checks the others");
    } else if (!asking.admits(ctx.ip(), Instant.now())) {
      complain(
          ctx,
          author.get(),
          draft,
          429,
          "Too many requests came from your address; try again" + " in an hour.");
    } else if (requests.waiting(MOST_WAITING).size() >= MOST_WAITING) {
      complain(ctx, author.get(), draft, 503, "Too many requests are waiting; try again later.");
    } else {
      answer(ctx, requests.ask(request(author.get(), orcid.get(), draft)));
    }
  }

  private static ClaimRequest request(JsonNode author, OrcidId orcid, Draft draft) {
    var id = Fields.textOrEmpty(author, "id");
    return new ClaimRequest(
        ClaimRequest.id(id, orcid.text()),
        id,
        Fields.textOrEmpty(author, "name"),
        orcid.text(),
        draft.note().isEmpty() ? null : draft.note(),
        draft.contact().isEmpty() ? null : draft.contact(),
        Instant.now(),
        Outcome.NONE);
  }

  private static void answer(Context ctx, ClaimRequest request) {
    if (wantsJson(ctx)) {
      Api.answer(ctx, 202, DeskRoutes.publicly(request));
    } else {
      ClaimPage.taken(ctx, request);
    }
  }

  private static void complain(
      Context ctx, JsonNode author, Draft draft, int status, String message) {
    if (status == 429) {
      ctx.header("Retry-After", "3600");
    }
    if (wantsJson(ctx)) {
      Api.refuse(ctx, status, "Not taken", message);
    } else {
      ctx.status(status);
      ClaimPage.form(ctx, author, draft.because(message));
    }
  }

  static boolean wantsJson(Context ctx) {
    var accepted = ctx.header("Accept");
    return accepted == null || !accepted.contains("text/html");
  }

  private static String brief(@Nullable String text, int most) {
    if (text == null) {
      return "";
    }
    var stripped = Fields.storable(text).strip();
    return stripped.length() <= most ? stripped : stripped.substring(0, most);
  }

  /** The author that the address names; where there is none, the answer is given here. */
  private Optional<JsonNode> author(Context ctx) {
    var stored = store.find(Kind.AUTHOR, ctx.pathParam("id"));
    if (stored.isPresent() && stored.get() instanceof Stored.Entity entity) {
      return Optional.of(Claims.parsed(entity.json()));
    }
    if (stored.isPresent() && stored.get() instanceof Stored.Moved moved) {
      var to = URLEncoder.encode(moved.to(), StandardCharsets.UTF_8).replace("+", "%20");
      ctx.status(ctx.method().name().equals("GET") ? 301 : 308)
          .header("Location", "/author/" + to + "/claim");
    } else if (wantsJson(ctx)) {
      Api.refuse(ctx, 404, "Not found", "there is nothing at " + ctx.path());
    } else {
      Pages.notFound(ctx);
    }
    return Optional.empty();
  }
}
