package byline.enrich.why;

import byline.enrich.paper.Because;
import byline.enrich.paper.Judgement;
import byline.enrich.paper.Meeting;
import byline.enrich.paper.RuleWords;
import byline.enrich.paper.Weighed;
import byline.enrich.paper.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer in words. */
final class AnswerText {
  private final Answer answer;
  private final List<String> lines = new ArrayList<>();

  AnswerText(Answer answer) {
    this.answer = answer;
  }

  List<String> lines() {
    lines.add(
        answer.same()
            ? "One " + answer.about() + ": " + answer.left().entity()
            : "Two "
                + answer.about()
                + "s: "
                + answer.left().entity()
                + " and "
                + answer.right().entity());
    side("left ", answer.left());
    side("right", answer.right());
    chain();
    decisions();
    var rules = answer.rules();
    if (rules != null) {
      judgement(rules);
    }
    answer.notes().forEach(note -> lines.add("note   " + note));
    return List.copyOf(lines);
  }

  private void side(String which, Answer.Side side) {
    lines.add("  " + which + "  " + side.statement());
    side.says().forEach(line -> lines.add("           " + line));
  }

  private void chain() {
    if (!answer.chain().isEmpty()) {
      lines.add("because");
    }
    for (Because join : answer.chain()) {
      String same = join.left().equals(join.right()) ? "" : " = " + join.right();
      lines.add("  " + rule(join.rule()) + ": " + join.left() + same);
    }
  }

  private void decisions() {
    for (var decided : answer.decisions()) {
      var decision = decided.decision();
      String by = decision.by() == null ? "" : " by " + decision.by();
      String note = decision.note() == null ? "" : ": " + decision.note();
      String kind = decision.kind().name().toLowerCase(Locale.ROOT);
      lines.add("a curator decided: " + kind + " (" + decided.id() + by + ")" + note);
    }
  }

  private void judgement(Judgement rules) {
    lines.add(
        "the two by themselves: "
            + rules.verdict()
            + ", "
            + rules.rule()
            + " ("
            + rules.words()
            + ")");
    for (Weighed weighed : rules.evidence()) {
      lines.add(String.format(Locale.ROOT, "  %+6.2f  %s", weighed.weight(), rule(weighed.rule())));
    }
    if (rules.sum() != null && rules.asked() != null) {
      lines.add(
          String.format(
              Locale.ROOT, "  %+6.2f  in sum; %.2f is asked for", rules.sum(), rules.asked()));
    }
    meeting(rules.meeting());
    whole(rules.whole());
    if (!rules.wouldChange().isEmpty()) {
      lines.add(answer.same() ? "what would part them" : "what would make them one");
      rules.wouldChange().forEach(change -> lines.add("  " + change));
    }
    String word = answer.same() ? "different" : "same";
    lines.add(
        "a curator may decide otherwise: byline curate "
            + word
            + " '"
            + answer.left().reference()
            + "' '"
            + answer.right().reference()
            + "'");
  }

  private void meeting(Meeting meeting) {
    if (meeting.isDirect()) {
      lines.add("they are compared: both have " + String.join(", ", meeting.keys()));
    } else if (meeting.via().isEmpty()) {
      lines.add("they are not compared: no placement key brings them together");
    } else {
      lines.add("they share no placement key; they meet by way of");
      meeting.via().forEach(claim -> lines.add("  " + claim));
    }
  }

  private void whole(@Nullable Whole whole) {
    if (whole != null) {
      String forbidden = whole.forbidden() == 0 ? "" : ", " + whole.forbidden() + " are forbidden";
      lines.add(
          String.format(
              Locale.ROOT,
              "as wholes: %.2f on average over %d pairs%s; %.2f is asked for",
              whole.mean(),
              whole.pairs(),
              forbidden,
              whole.asked()));
      lines.add(
          "  most against: " + rule(whole.against()) + ": " + whole.left() + " | " + whole.right());
    }
  }

  private static String rule(String rule) {
    String words = RuleWords.of(rule);
    return words.equals(rule.replace('-', ' ')) ? rule : rule + " (" + words + ")";
  }
}
