package byline.sink.claim;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;
import static byline.sink.web.Html.when;

import byline.sink.claim.ClaimRequest.State;
import byline.sink.web.Frame;
import byline.sink.web.Html;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The requests that wait, and those that were decided.
 *
 * @param curator who looks at it
 * @param problem why the last act failed, or empty
 */
record DeskPage(String curator, String problem) {

  void answer(Context ctx, List<ClaimRequest> waiting, List<ClaimRequest> decided) {
    Frame.answer(
        ctx,
        ctx.statusCode(),
        "Desk",
        all(
            el("h1", "Curator's desk"),
            when(!problem.isEmpty(), el("p", attr("role", "alert"), cls("notice"), problem)),
            el("h2", "Waiting (" + waiting.size() + ")"),
            waiting.isEmpty()
                ? el("p", "Nobody waits for a decision.")
                : el("ul", cls("requests"), waiting.stream().map(DeskPage::request)),
            el("h2", "Decided"),
            decided.isEmpty()
                ? el("p", "Nothing has been decided yet.")
                : el("ul", cls("requests"), decided.stream().map(DeskPage::request)),
            el(
                "form",
                attr("method", "post"),
                attr("action", "/logout"),
                el("p", "You are ", el("strong", curator), ". ", button("Log out")))));
  }

  private static Html request(ClaimRequest request) {
    return el(
        "li",
        el(
            "p",
            el("a", attr("href", "/author/" + request.authorId()), bdi(request.author())),
            " is ",
            el(
                "a",
                attr("href", "https://orcid.org/" + request.orcid()),
                attr("rel", "noreferrer"),
                request.orcid()),
            "? Asked ",
            time(request.askedAt())),
        line("Note: ", request.note()),
        line("Contact: ", request.contact()),
        request.state() == State.WAITING ? choice(request) : outcome(request));
  }

  private static Html line(String label, @Nullable String text) {
    return text == null ? Html.NOTHING : el("p", label, bdi(text));
  }

  private static Html choice(ClaimRequest request) {
    return el(
        "div", cls("acts"), act(request, "confirm", "Confirm"), act(request, "refuse", "Refuse"));
  }

  private static Html outcome(ClaimRequest request) {
    var outcome = request.outcome();
    return all(
        el(
            "p",
            outcome.state().name().charAt(0)
                + outcome.state().name().substring(1).toLowerCase(Locale.ROOT),
            outcome.by() == null ? "" : " by " + outcome.by(),
            outcome.at() == null ? Html.NOTHING : all(" ", time(outcome.at())),
            outcome.decision() == null
                ? Html.NOTHING
                : all(", decision ", el("code", outcome.decision()))),
        when(
            outcome.state() == State.CONFIRMED,
            el("div", cls("acts"), act(request, "withdraw", "Withdraw"))));
  }

  private static Html act(ClaimRequest request, String act, String label) {
    return el(
        "form",
        attr("method", "post"),
        attr("action", "/desk/" + request.id() + "/" + act),
        el(
            "button",
            attr("type", "submit"),
            attr("aria-label", label + " the request of " + request.author()),
            label));
  }

  private static Html button(String label) {
    return el("button", attr("type", "submit"), label);
  }

  private static Html time(Instant at) {
    var minutes = at.truncatedTo(ChronoUnit.MINUTES).toString();
    return el("time", attr("datetime", at), minutes.replace('T', ' ').replace(":00Z", " UTC"));
  }
}
