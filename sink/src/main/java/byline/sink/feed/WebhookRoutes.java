package byline.sink.feed;

import byline.sink.access.Access;
import byline.sink.access.Token;
import byline.sink.api.Api;
import byline.sink.feed.FollowSettings.Targets;
import byline.sink.feed.Webhook.Standing;
import byline.sink.store.EntityStore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** {@code /webhooks}: those with a curator's token say what is to be called for what. */
final class WebhookRoutes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 200;
  private static final int SHORTEST_SECRET = 16;
  private static final int LONGEST_SECRET = 256;
  private final EntityStore store;
  private final Webhooks webhooks;
  private final Access access;
  private final Targets targets;

  WebhookRoutes(EntityStore store, Webhooks webhooks, Access access, Targets targets) {
    this.store = store;
    this.webhooks = webhooks;
    this.access = access;
    this.targets = targets;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/webhooks", this::list);
    routes.post("/webhooks", this::make);
    routes.get("/webhooks/{id}", this::show);
    routes.delete("/webhooks/{id}", this::remove);
    routes.post("/webhooks/{id}/enable", this::enable);
    routes.exception(
        Target.Forbidden.class,
        (e, ctx) -> Api.refuse(ctx, 400, "Invalid webhook", String.valueOf(e.getMessage())));
  }

  private void list(Context ctx) {
    access.curator(ctx);
    Api.answer(
        ctx,
        200,
        Map.of("webhooks", webhooks.all().stream().map(WebhookRoutes::withoutSecret).toList()));
  }

  private void make(Context ctx) {
    var curator = access.curator(ctx);
    var asked = body(ctx);
    var url = asked.path("url").asText("");
    var follows = asked.path("follow").asText("");
    var secret = asked.path("secret").asText("");
    if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET) {
      throw new Requested.Unusable(
          "secret: " + SHORTEST_SECRET + " to " + LONGEST_SECRET + " characters");
    }
    Target.read(url).resolve(targets);
    Followable.checked(follows, store);
    if (webhooks.all().size() >= MOST) {
      Api.refuse(ctx, 409, "Too many", "there are " + MOST + " webhooks; delete one first");
      return;
    }
    var now = Instant.now();
    var webhook =
        new Webhook(
            "W" + Token.randomSecret().replaceAll("[^A-Za-z0-9]", "").substring(0, 12),
            url,
            follows,
            secret,
            curator,
            Standing.at(end(), now));
    webhooks.add(webhook, now);
    ctx.header("Location", "/webhooks/" + webhook.id());
    Api.answer(ctx, 201, withoutSecret(webhook));
  }

  private long end() {
    return store.log().extent().map(extent -> extent.last()).orElse(0L);
  }

  private static JsonNode body(Context ctx) {
    try {
      var body = JSON.readTree(ctx.body());
      if (body != null && body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      // said below
    }
    throw new Requested.Unusable("body: must be JSON like {\"url\",\"follow\",\"secret\"}");
  }

  private void show(Context ctx) {
    access.curator(ctx);
    webhooks
        .find(ctx.pathParam("id"))
        .ifPresentOrElse(hook -> Api.answer(ctx, 200, withoutSecret(hook)), () -> notThere(ctx));
  }

  private void remove(Context ctx) {
    access.curator(ctx);
    if (webhooks.remove(ctx.pathParam("id"))) {
      ctx.status(204);
    } else {
      notThere(ctx);
    }
  }

  /** Calls it again from where it stood. */
  private void enable(Context ctx) {
    access.curator(ctx);
    var hook = webhooks.find(ctx.pathParam("id"));
    if (hook.isEmpty()) {
      notThere(ctx);
      return;
    }
    webhooks.stand(hook.get().id(), Standing.at(hook.get().standing().sequence(), Instant.now()));
    show(ctx);
  }

  private static void notThere(Context ctx) {
    Api.refuse(ctx, 404, "Not found", "there is no webhook " + ctx.pathParam("id"));
  }

  private static Map<String, Object> withoutSecret(Webhook webhook) {
    var standing = webhook.standing();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", webhook.id());
    fields.put("url", webhook.url());
    fields.put("follow", webhook.follows());
    fields.put("madeBy", webhook.madeBy());
    fields.put("state", standing.state().name().toLowerCase(Locale.ROOT));
    fields.put("sequence", standing.sequence());
    fields.put("failures", standing.failures());
    if (standing.problem() != null) {
      fields.put("problem", standing.problem());
      fields.put("failingSince", String.valueOf(standing.failingSince()));
    }
    return fields;
  }
}
