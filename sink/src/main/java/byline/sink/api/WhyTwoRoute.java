package byline.sink.api;

import byline.enrich.why.MixedStatements;
import byline.enrich.why.UnknownStatement;
import byline.enrich.why.Why;
import byline.sink.store.EntityStore;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Why two statements are one entity or two: {@code /why/{left}/{right}} for ids, {@code
 * /why?left=&right=} for claims as well, whose addresses have slashes; as JSON, or as text where
 * that is asked for.
 */
final class WhyTwoRoute implements Handler {
  private final Why why;

  WhyTwoRoute(EntityStore store) {
    this.why = new Why(new KnownStore(store));
  }

  @Override
  public void handle(Context ctx) {
    answer(ctx, ctx.pathParam("left"), ctx.pathParam("right"));
  }

  void asked(Context ctx) {
    answer(ctx, needed(ctx, "left"), needed(ctx, "right"));
  }

  private void answer(Context ctx, String left, String right) {
    try {
      var answer = why.of(left, right);
      if (wantsText(ctx)) {
        ctx.contentType("text/plain; charset=utf-8")
            .result(String.join("\n", answer.lines()) + "\n");
      } else {
        ctx.contentType("application/json; charset=utf-8").result(answer.json());
      }
    } catch (UnknownStatement e) {
      throw Refusal.notFound(String.valueOf(e.getMessage()));
    } catch (MixedStatements e) {
      throw Refusal.badParameter("right", String.valueOf(e.getMessage()));
    }
  }

  private static boolean wantsText(Context ctx) {
    @Nullable String accept = ctx.header("Accept");
    return accept != null && accept.startsWith("text/plain");
  }

  private static String needed(Context ctx, String name) {
    String value = ctx.queryParam(name);
    if (value == null || value.isBlank()) {
      throw Refusal.badParameter(
          name, "name a claim (page#locator), a name on a paper (P…:3) or an id (P…, A…)");
    }
    return value;
  }
}
