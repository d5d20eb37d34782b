package byline.sink.api;

import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why an entity is what it is, or why its id gave way: the joins, each with rule and claims. */
final class WhyRoute implements Handler {
  private final EntityStore store;

  WhyRoute(EntityStore store) {
    this.store = store;
  }

  @Override
  public void handle(Context ctx) {
    var id = ctx.pathParam("id");
    for (var kind : Kind.values()) {
      Optional<Stored> stored = store.find(kind, id);
      if (stored.isPresent()) {
        Json.answer(ctx, 200, why(kind, id, stored.get()));
        return;
      }
    }
    throw Refusal.notFound("no entity has or had the id " + id);
  }

  private static Map<String, Object> why(Kind kind, String id, Stored stored) {
    var why = new LinkedHashMap<String, Object>();
    why.put("id", id);
    why.put("kind", Collection.of(kind).path());
    if (stored instanceof Stored.Moved moved) {
      why.put("redirectTo", moved.to());
      why.put("because", Json.read(moved.because()));
    } else if (stored instanceof Stored.Entity entity) {
      var because = Json.read(entity.json()).path("because");
      why.put("because", because.isArray() ? because : List.of());
    }
    return why;
  }
}
