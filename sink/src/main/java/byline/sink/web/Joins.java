package byline.sink.web;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.enrich.paper.RuleWords;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why statements were joined into one entity: each rule in words, with the two statements. */
final class Joins {
  private static final int MOST = 50;
  private final JsonNode entity;
  private final Map<String, Integer> claims = new LinkedHashMap<>();

  Joins(JsonNode entity) {
    this.entity = entity;
    objects(entity, "claims")
        .forEach(
            claim ->
                claims.putIfAbsent(
                    text(claim, "page") + "#" + text(claim, "locator"), claims.size() + 1));
  }

  Html html() {
    var byRule =
        objects(entity, "because")
            .collect(
                Collectors.groupingBy(
                    join -> textOrEmpty(join, "rule"), LinkedHashMap::new, Collectors.toList()));
    return byRule.isEmpty()
        ? NOTHING
        : el(
            "section",
            attr("id", "why"),
            el("h2", "Why this is one record"),
            el("p", cls("hint"), "Each rule that joined two statements, and the statements."),
            byRule.entrySet().stream().map(rule -> rule(rule.getKey(), rule.getValue())),
            asJson());
  }

  private Html rule(String rule, List<JsonNode> joins) {
    return el(
        "details",
        cls("rule"),
        joins.size() <= 3 ? attr("open", "") : null,
        el(
            "summary",
            el("b", bdi(capital(RuleWords.of(rule)))),
            " ",
            el("span", cls("quiet"), Parts.count(joins.size(), "join", "joins")),
            " ",
            el("code", bdi(rule))),
        el("ul", cls("joins"), joins.stream().limit(MOST).map(this::join)),
        joins.size() > MOST
            ? el("p", cls("hint"), "and " + Parts.grouped(joins.size() - MOST) + " more")
            : null);
  }

  private Html join(JsonNode join) {
    var left = text(join, "left");
    var right = text(join, "right");
    var ends = new ArrayList<Html>();
    ends.add(statement(textOrEmpty(join, "left")));
    if (!Objects.equals(left, right)) {
      ends.add(statement(textOrEmpty(join, "right")));
    }
    return el("li", ends);
  }

  /** By its number where it is listed on this page, else by its address. */
  private Html statement(String reference) {
    var number = claims.get(reference);
    return el(
        "span",
        cls("statement"),
        number == null
            ? NOTHING
            : all(el("a", attr("href", "#claim-" + number), "Statement " + number), " "),
        reference(reference));
  }

  /** A statement as {@code page#locator}. */
  static Html reference(String reference) {
    int hash = reference.lastIndexOf('#');
    return hash < 0
        ? Links.outside(reference, null)
        : all(
            Links.outside(reference.substring(0, hash), null),
            " ",
            el("code", bdi(reference.substring(hash + 1))));
  }

  private Html asJson() {
    var id = text(entity, "id");
    return id == null
        ? NOTHING
        : el(
            "p",
            cls("hint"),
            el("a", attr("href", "/why/" + Links.encode(id)), "The same as JSON"));
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
