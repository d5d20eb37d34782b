package byline.sink.claim;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;
import static byline.sink.web.Html.when;

import byline.sink.store.Fields;
import byline.sink.web.Frame;
import byline.sink.web.Html;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The form by which a person asks for a record, and what is said afterwards. */
final class ClaimPage {
  private ClaimPage() {}

  /** Answers with the form, in the status that is set. */
  static void form(Context ctx, JsonNode author, Draft draft) {
    var name = Fields.textOrEmpty(author, "name");
    Frame.answer(
        ctx,
        ctx.statusCode(),
        "Is this you? " + name,
        all(
            el("h1", "Are you ", bdi(name), "?"),
            el(
                "p",
                "Ask for this record with your ORCID iD. A curator looks at it; once confirmed,"
                    + " the iD stands on the record."),
            problem(draft),
            el("form", cls("sheet"), attr("method", "post"), fields(draft))));
  }

  private static Html problem(Draft draft) {
    var problem = draft.problem();
    return problem == null
        ? Html.NOTHING
        : el("p", attr("role", "alert"), cls("notice"), attr("id", "problem"), problem);
  }

  private static Html fields(Draft draft) {
    return all(
        field(
            "orcid",
            "ORCID iD",
            el(
                "input",
                attr("id", "orcid"),
                attr("name", "orcid"),
                attr("required", "required"),
                attr("maxlength", 100),
                attr("autocomplete", "off"),
                attr("placeholder", "0000-0000-0000-0000"),
                attr("value", draft.orcid()),
                draft.problem() == null ? null : attr("aria-describedby", "problem"))),
        field(
            "note",
            "Anything the curator should know (optional)",
            el(
                "textarea",
                attr("id", "note"),
                attr("name", "note"),
                attr("rows", 4),
                attr("maxlength", 2000),
                draft.note())),
        field(
            "contact",
            "How to reach you (optional)",
            el(
                "input",
                attr("id", "contact"),
                attr("name", "contact"),
                attr("maxlength", 200),
                attr("value", draft.contact()))),
        el(
            "p",
            cls("hint"),
            "Note and contact are seen by curators only, never published, and deleted as soon as"
                + " the request is decided."),
        el("p", el("button", attr("type", "submit"), "Ask for this record")));
  }

  private static Html field(String id, String label, Html input) {
    return el("p", el("label", attr("for", id), label), input);
  }

  static void taken(Context ctx, ClaimRequest request) {
    var waits = request.state() == ClaimRequest.State.WAITING;
    Frame.answer(
        ctx,
        HttpStatus.ACCEPTED.getCode(),
        "Asked for",
        all(
            el("h1", waits ? "A curator will look at it" : "This record has been claimed"),
            el(
                "p",
                "Record: ",
                el("a", attr("href", "/author/" + request.authorId()), bdi(request.author())),
                ", ORCID iD ",
                el("code", request.orcid()),
                "."),
            when(
                waits,
                el(
                    "p",
                    "Request ",
                    el("code", request.id()),
                    " waits. Once it is confirmed, the iD stands on the record."))));
  }
}
