package byline.ingest.push;

import byline.ingest.source.Item;
import byline.ingest.source.PageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Sources in, pages out: pushes what is a page, names what is none, halts where a source says so.
 */
public final class Feed implements Item.Taker {
  private final PagePusher pusher;
  private final Runnable settle;
  private final Consumer<Item.Refused> complaints;

  /**
   * Feeds a producer.
   *
   * @param settle returns once everything pushed so far has taken effect
   * @param complaints hears of everything that is no page
   */
  public Feed(PagePusher pusher, Runnable settle, Consumer<Item.Refused> complaints) {
    this.pusher = pusher;
    this.settle = settle;
    this.complaints = complaints;
  }

  /**
   * Feeds one source from end to end.
   *
   * @throws IOException when the source as a whole cannot be read
   * @throws PushFailed when the broker did not take a page
   */
  public void from(PageSource source) throws IOException {
    try (var items = source.items()) {
      items.forEach(item -> item.to(this));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void fetched(Item.Fetched page) {
    pusher.push(page);
  }

  @Override
  public void gone(Item.Gone page) {
    pusher.push(page);
  }

  @Override
  public void settle() {
    pusher.flush();
    settle.run();
  }

  @Override
  public void skipped(Item.Skipped what) {
    pusher.skip(what.count());
  }

  @Override
  public void refused(Item.Refused what) {
    pusher.refuse();
    complaints.accept(what);
  }
}
