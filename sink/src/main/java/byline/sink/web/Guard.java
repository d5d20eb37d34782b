package byline.sink.web;

import byline.sink.store.BadQuery;
import byline.sink.store.QueryTooSlow;
import byline.sink.store.StoreUnavailable;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a page even where the store cannot, in words for people. */
final class Guard implements Handler {
  private static final Logger log = LoggerFactory.getLogger(Guard.class);
  private final Handler page;

  Guard(Handler page) {
    this.page = page;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    try {
      page.handle(ctx);
    } catch (StoreUnavailable e) {
      log.warn("{} not answered", ctx.path(), e);
      Pages.problem(
          ctx, 503, "No answer just now", "The store does not answer. Try again in a moment.");
    } catch (QueryTooSlow e) {
      log.info("{} given up: {}", ctx.path(), e.getMessage());
      Pages.problem(
          ctx,
          503,
          "That took too long",
          "Add a word, or narrow the list: fewer results come sooner.");
    } catch (BadQuery e) {
      Pages.problem(ctx, 400, "That cannot be searched", String.valueOf(e.getMessage()));
    }
  }
}
