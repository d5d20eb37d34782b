package byline.enrich.home;

import byline.enrich.curation.Decision;
import byline.enrich.curation.Decisions;
import byline.enrich.entity.Digest;
import byline.enrich.resolve.Item;
import java.util.List;
import java.util.TreeSet;

/** A curator's decision as an item: it ties the buckets of both statements together. */
public final class DecisionItem {
  /** First character of a decision's content; no other content begins with it. */
  private static final char MARK = 'd';

  private DecisionItem() {}

  /** The item of a decision about papers or authors. */
  public static Item of(String id, Decision decision) {
    var keys = new TreeSet<String>();
    keys.add(decision.left().key());
    if (decision.right() != null) {
      keys.add(decision.right().key());
    }
    if (decision.kind() == Decision.Kind.CLAIM) {
      keys.add("o:" + decision.value());
    }
    String json = Decisions.write(decision);
    return Item.of("decision/" + id + "@" + Digest.brief(json), keys, MARK + json);
  }

  /** The stage whose actors a decision goes to. */
  public static Stage stage(Decision decision) {
    return decision.about() == Decision.About.PAPER ? Stage.PAPERS : Stage.AUTHORS;
  }

  /** The decisions among a bucket's items, in the order of their ids. */
  static List<Decision> among(List<Item> items) {
    return items.stream()
        .map(Item::content)
        .filter(content -> content != null && isDecision(content))
        .map(content -> Decisions.read(content.substring(1)))
        .toList();
  }

  /** Whether an item's content is a decision. */
  static boolean isDecision(String content) {
    return content.charAt(0) == MARK;
  }
}
