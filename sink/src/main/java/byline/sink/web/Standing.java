package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.real;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.enrich.paper.RuleWords;
import byline.sink.store.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a person's record can be trusted, and because of what. */
final class Standing {
  private Standing() {}

  static Html of(JsonNode author) {
    return el(
        "section",
        cls("panel"),
        el("h2", "Standing"),
        el(
            "dl",
            cls("standing"),
            verification(author.path("verification")),
            trust(author.path("trust")),
            evidence(author)),
        Boolean.TRUE.equals(Fields.truth(author, "openToCollaborate"))
            ? el("p", cls("note good"), "Open to collaborate")
            : null);
  }

  private static Html verification(JsonNode verification) {
    var level = number(verification, "level");
    return verification.isObject()
        ? row(
            "Verification",
            text(verification, "label"),
            level == null ? null : "level " + level,
            verification)
        : row("Verification", "none stated", null, verification);
  }

  private static Html trust(JsonNode trust) {
    var score = real(trust, "score");
    return trust.isObject()
        ? row("Trust", text(trust, "label"), score == null ? null : Parts.decimal(score), trust)
        : NOTHING;
  }

  private static Html row(
      String what, @Nullable String label, @Nullable String value, JsonNode node) {
    var reasons = reasons(node);
    return el(
        "div",
        el("dt", what),
        el(
            "dd",
            bdi(label),
            value == null ? null : el("span", cls("quiet"), " " + value),
            reasons.isEmpty() ? null : el("ul", cls("reasons"), reasons)));
  }

  /** Reasons are sentences, or joins of a rule with what it rests on, or facts. */
  private static List<Html> reasons(JsonNode node) {
    var reasons = new ArrayList<Html>();
    for (var reason : node.path("because")) {
      if (reason.isTextual()) {
        reasons.add(el("li", bdi(reason.asText())));
      } else if (reason.hasNonNull("rule")) {
        reasons.add(el("li", rule(reason)));
      } else if (reason.isObject()) {
        reasons.add(el("li", facts(reason)));
      }
    }
    return reasons;
  }

  private static Html rule(JsonNode reason) {
    var left = textOrEmpty(reason, "left");
    var right = textOrEmpty(reason, "right");
    return all(
        bdi(RuleWords.of(textOrEmpty(reason, "rule"))),
        left.isEmpty() ? null : all(" on ", Joins.reference(left)),
        right.isEmpty() || right.equals(left) ? null : all(" and ", Joins.reference(right)));
  }

  private static Html facts(JsonNode reason) {
    return Parts.dotted(
        reason.properties().stream()
            .filter(fact -> fact.getValue().isValueNode())
            .map(fact -> Links.outside(fact.getValue().asText(), null)));
  }

  /** What the record itself rests on, which is known of everybody. */
  private static Html evidence(JsonNode author) {
    long pages = objects(author, "profiles").count();
    int joins = author.path("because").size();
    var papers = number(author, "paperCount");
    var parts = new ArrayList<Html>();
    if (papers != null) {
      parts.add(all(Parts.count(papers, "paper", "papers")));
    }
    if (pages > 0) {
      parts.add(all(Parts.count(pages, "profile page", "profile pages")));
    }
    if (joins > 0) {
      parts.add(el("a", attr("href", "#why"), Parts.count(joins, "join", "joins")));
    }
    return parts.isEmpty()
        ? NOTHING
        : el("div", el("dt", "Rests on"), el("dd", Parts.dotted(parts.stream())));
  }
}
