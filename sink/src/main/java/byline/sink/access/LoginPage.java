package byline.sink.access;

import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;
import static byline.sink.web.Html.when;

import byline.sink.web.Frame;
import byline.sink.web.Html;
import io.javalin.http.Context;

/** Asks for a token, or says that none helps. */
final class LoginPage {
  private LoginPage() {}

  /**
   * Answers with the form.
   *
   * @param why why it is shown, or empty
   * @param next where to go on afterwards
   */
  static void answer(Context ctx, int status, String why, String next) {
    Frame.answer(ctx, status, "Log in", Html.all(el("h1", "Log in"), reason(why), form(next)));
  }

  static void refuse(Context ctx, int status, String message) {
    Frame.answer(ctx, status, "Access", Html.all(el("h1", "Access"), el("p", message)));
  }

  private static Html reason(String why) {
    return when(!why.isEmpty(), el("p", attr("role", "alert"), cls("notice"), why));
  }

  private static Html form(String next) {
    return el(
        "form",
        cls("sheet"),
        attr("method", "post"),
        attr("action", "/login"),
        el("input", attr("type", "hidden"), attr("name", "next"), attr("value", next)),
        el(
            "p",
            el("label", attr("for", "token"), "Token"),
            el(
                "input",
                attr("id", "token"),
                attr("type", "password"),
                attr("name", "token"),
                attr("autocomplete", "current-password"),
                attr("required", "required"))),
        el("p", el("button", attr("type", "submit"), "Log in")));
  }
}
