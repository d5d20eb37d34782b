package byline.sink.web;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** What stands around every page. */
final class Frame {
  private Frame() {}

  /**
   * Answers a page.
   *
   * @param title of the window; the page's own heading is part of the content
   */
  static void answer(Context ctx, int status, String title, Html content) {
    var out = new StringBuilder(16_384).append("<!doctype html>\n");
    document(ctx, title, content).write(out);
    ctx.status(status).contentType("text/html; charset=utf-8").result(out.toString());
  }

  private static Html document(Context ctx, String title, Html content) {
    return el(
        "html",
        attr("lang", "en"),
        el(
            "head",
            el("meta", attr("charset", "utf-8")),
            el(
                "meta",
                attr("name", "viewport"),
                attr("content", "width=device-width, initial-scale=1")),
            el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
            el("title", withoutOverrides(title) + " · Byline"),
            el("link", attr("rel", "stylesheet"), attr("href", "/style.css")),
            el("link", attr("rel", "icon"), attr("href", "/icon.svg"))),
        el(
            "body",
            el("a", cls("skip"), attr("href", "#content"), "Skip to content"),
            header(ctx),
            el("main", attr("id", "content"), content),
            footer()));
  }

  /** A window's title has no element to keep a change of direction in. */
  private static String withoutOverrides(String title) {
    return title.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
  }

  private static Html header(Context ctx) {
    var home = ctx.path().equals("/");
    return el(
        "header",
        cls("top"),
        el("a", cls("wordmark"), attr("href", "/"), "Byline"),
        home
            ? null
            : searchForm(ctx.path().equals("/search") ? ctx.queryParam("q") : null, "small"));
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
            attr("aria-label", "Search papers, people, topics"),
            attr("placeholder", "Title, person, topic, venue"),
            attr("maxlength", 300),
            attr("dir", "auto"),
            attr("value", words == null ? "" : words)),
        el("button", attr("type", "submit"), "Search"));
  }

  private static Html footer() {
    return el(
        "footer",
        all(
            el("a", attr("href", "/works"), "API"),
            el("a", attr("href", "/metrics"), "Metrics"),
            el("a", attr("href", "/health"), "Health")));
  }
}
