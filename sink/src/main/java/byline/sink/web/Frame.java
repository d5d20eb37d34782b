package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** What stands around every page. */
public final class Frame {
  private Frame() {}

  /**
   * Answers a page.
   *
   * @param title of the window; the page's own heading is part of the content
   */
  public static void answer(Context ctx, int status, String title, Html content) {
    answer(ctx, status, title, content, NOTHING);
  }

  /**
   * Answers a page.
   *
   * @param more further elements of the document's head: feeds, scripts
   */
  static void answer(Context ctx, int status, String title, Html content, Html more) {
    var out = new StringBuilder(16_384).append("<!doctype html>\n");
    el("html", attr("lang", "en"), head(title, more), body(ctx, content)).write(out);
    ctx.status(status).contentType("text/html; charset=utf-8").result(out.toString());
  }

  private static Html head(String title, Html more) {
    return el(
        "head",
        el("meta", attr("charset", "utf-8")),
        el(
            "meta",
            attr("name", "viewport"),
            attr("content", "width=device-width, initial-scale=1")),
        el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
        el("title", withoutOverrides(title) + " · Byline"),
        el("link", attr("rel", "stylesheet"), attr("href", "/style.css")),
        el("link", attr("rel", "icon"), attr("href", "/icon.svg")),
        more);
  }

  private static Html body(Context ctx, Html content) {
    return el(
        "body",
        el("a", cls("skip"), attr("href", "#content"), "Skip to content"),
        header(ctx),
        el("main", attr("id", "content"), attr("tabindex", -1), content),
        footer());
  }

  /** The title of a window or picture has no element to keep a change of direction in. */
  static String withoutOverrides(String title) {
    return title.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
  }

  private static Html header(Context ctx) {
    var home = ctx.path().equals("/");
    return el(
        "header",
        cls("top"),
        el(
            "a",
            cls("wordmark"),
            attr("href", "/"),
            home ? attr("aria-current", "page") : null,
            "Byline"),
        home
            ? null
            : searchForm(ctx.path().equals("/search") ? ctx.queryParam("q") : null, "small"),
        el(
            "nav",
            attr("aria-label", "Main"),
            link(ctx, "/search", "Browse"),
            link(ctx, "/status", "Status")));
  }

  private static Html link(Context ctx, String address, String label) {
    return el(
        "a",
        attr("href", address),
        ctx.path().equals(address) ? attr("aria-current", "page") : null,
        label);
  }

  static Html searchForm(@Nullable String words, String size) {
    return el(
        "form",
        attr("action", "/search"),
        attr("role", "search"),
        cls("search " + size),
        el(
            "input",
            attr("type", "search"),
            attr("name", "q"),
            attr("aria-label", "Search papers, people, topics, venues"),
            attr("placeholder", "Title, person, topic, venue"),
            attr("maxlength", 300),
            attr("dir", "auto"),
            attr("value", words == null ? "" : words)),
        el("button", attr("type", "submit"), "Search"));
  }

  private static Html footer() {
    return el(
        "footer",
        el("p", "Byline holds what pages state, and says which page states it."),
        el(
            "nav",
            attr("aria-label", "For programs and operators"),
            el("a", attr("href", "/works"), "API"),
            el("a", attr("href", "/openapi.json"), "OpenAPI"),
            el("a", attr("href", "/status"), "Status"),
            el("a", attr("href", "/metrics"), "Metrics"),
            el("a", attr("href", "/health"), "Health")));
  }
}
