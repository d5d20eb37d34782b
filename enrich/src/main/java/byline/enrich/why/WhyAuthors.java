package byline.enrich.why;

import byline.enrich.author.AuthorItem;
import byline.enrich.author.AuthorReasons;
import byline.enrich.author.BylineItem;
import byline.enrich.author.StatedBylines;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.PaperEntity;
import byline.enrich.paper.Because;
import byline.enrich.paper.Judgement;
import byline.enrich.why.Answer.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Why two names are one person or two. */
final class WhyAuthors {
  /** So many papers of a person are looked at. */
  private static final int MOST_PAPERS = 200;

  private final Known known;

  WhyAuthors(Known known) {
    this.known = known;
  }

  Answer of(Statement one, Statement other) {
    AuthorEntity left = Why.author(known, one.entity());
    AuthorEntity right = Why.author(known, other.entity());
    boolean same = left.id().equals(right.id());
    List<BylineItem> lefts = items(left);
    List<BylineItem> rights = same ? lefts : items(right);
    BylineItem a = item(lefts, one);
    BylineItem b = item(rights, other);
    List<String> notes = new ArrayList<>();
    @Nullable Judgement judgement = null;
    if (a == null || b == null) {
      notes.add("a person's page alone is not weighed; its reasons are the joins");
    } else if (!a.id().equals(b.id())) {
      Optional<List<PaperEntity>> namesakes = known.namesakes(blocks(left, right));
      judgement =
          new AuthorReasons(
                  List.<AuthorItem>copyOf(lefts),
                  List.<AuthorItem>copyOf(rights),
                  namesakes.map(papers -> items(papers, blocks(left, right))).orElse(List.of()))
              .judge(a, b);
      if (namesakes.isEmpty()) {
        notes.add(
            "how much likeness is asked for depends on who else bears the name, which was not"
                + " looked at; `byline why` looks");
      }
    }
    return new Answer(
        same,
        "author",
        new Side(one.reference(), left.id(), one.claim(), says(one, a)),
        new Side(other.reference(), right.id(), other.claim(), says(other, b)),
        same ? Chain.of(left.because(), one.claim(), other.claim()) : List.<Because>of(),
        judgement,
        new Rulings(known.decisions()).between(members(left, lefts), members(right, rights)),
        notes);
  }

  private static List<String> says(Statement statement, @Nullable BylineItem item) {
    List<String> says = new ArrayList<>();
    says.add(statement.words());
    if (item != null) {
      says.addAll(Sayings.of(item));
    }
    return says;
  }

  private static @Nullable BylineItem item(List<BylineItem> items, Statement statement) {
    return items.stream()
        .filter(item -> item.members().contains(statement.member()))
        .findFirst()
        .orElse(null);
  }

  private static List<String> members(AuthorEntity author, List<BylineItem> items) {
    List<String> members = new ArrayList<>();
    items.forEach(item -> members.addAll(item.members()));
    author.profiles().forEach(profile -> members.add(profile.page()));
    return members;
  }

  private static Set<String> blocks(AuthorEntity left, AuthorEntity right) {
    Set<String> blocks = new TreeSet<>();
    left.names().forEach(name -> blocks.add(Namesakes.block(name)));
    right.names().forEach(name -> blocks.add(Namesakes.block(name)));
    return blocks;
  }

  private List<BylineItem> items(AuthorEntity author) {
    List<BylineItem> items = new ArrayList<>();
    for (String id : author.papers().stream().limit(MOST_PAPERS).toList()) {
      known
          .record(id)
          .map(json -> EntityJson.read(json, PaperEntity.class))
          .ifPresent(paper -> addThose(items, paper, author.id()));
    }
    return items;
  }

  private static void addThose(List<BylineItem> items, PaperEntity paper, String author) {
    List<BylineItem> all = StatedBylines.of(paper);
    for (int i = 0; i < all.size(); i++) {
      if (paper.authors().get(i).id().equals(author)) {
        items.add(all.get(i));
      }
    }
  }

  private static List<AuthorItem> items(List<PaperEntity> papers, Set<String> blocks) {
    List<AuthorItem> items = new ArrayList<>();
    for (PaperEntity paper : papers) {
      for (BylineItem item : StatedBylines.of(paper)) {
        if (blocks.contains(Namesakes.block(item.name()))) {
          items.add(item);
        }
      }
    }
    return items;
  }
}
