package byline.enrich.author;

import byline.enrich.paper.Because;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Items found to be one author so far, with the sum of what they say. */
final class Person {
  private final List<Integer> members = new ArrayList<>();
  private final List<Because> because = new ArrayList<>();
  private final Set<String> papers = new HashSet<>();
  private final Map<String, Aliases> names = new TreeMap<>();
  private final Set<String> orcids = new HashSet<>();
  private int root;
  private @Nullable Context context;
  private double bearers = Double.MAX_VALUE;
  private boolean namedInFull;

  Person(int root, AuthorItem item) {
    this.root = root;
    members.add(root);
    if (item instanceof BylineItem byline) {
      papers.add(byline.paperId());
      addNames(byline.names());
      addOrcid(byline.orcid());
    } else if (item instanceof ProfileItem page) {
      List<String> prints = new ArrayList<>(page.profile().aliases());
      prints.add(page.profile().name().text());
      addNames(prints);
      addOrcid(page.profile().identifiers().get("orcid"));
    }
  }

  private void addNames(List<String> prints) {
    Aliases aliases = Aliases.of(prints);
    names.put(aliases.key(), aliases);
    bearers = aliases.bearers();
    namedInFull = aliases.isFull();
  }

  private void addOrcid(@Nullable String orcid) {
    if (orcid != null) {
      orcids.add(orcid);
    }
  }

  /** The smallest of its items. */
  int root() {
    return root;
  }

  List<Integer> members() {
    return members;
  }

  List<Because> because() {
    return because;
  }

  Set<String> papers() {
    return papers;
  }

  /** Names of its items, each once. */
  Set<String> nameKeys() {
    return names.keySet();
  }

  /** Bearers of the rarest of its names in a million authors. */
  double bearers() {
    return bearers;
  }

  /** Whether some full given name is known. */
  boolean isNamedInFull() {
    return namedInFull;
  }

  Context context() {
    return Objects.requireNonNull(context, "drawn before persons are compared");
  }

  void setContext(Context context) {
    this.context = context;
  }

  /** Takes over another person's items; the context must be set anew. */
  void absorb(Person other, Because why) {
    root = Math.min(root, other.root);
    members.addAll(other.members);
    because.addAll(other.because);
    because.add(why);
    papers.addAll(other.papers);
    names.putAll(other.names);
    orcids.addAll(other.orcids);
    bearers = Math.min(bearers, other.bearers);
    namedInFull |= other.namedInFull;
  }

  /** Whether identifiers or works forbid that the two are one: two ORCIDs, one byline. */
  boolean isApart(Person other) {
    boolean strangers =
        !orcids.isEmpty()
            && !other.orcids.isEmpty()
            && orcids.stream().noneMatch(other.orcids::contains);
    if (strangers) {
      return true;
    }
    Set<String> few = papers.size() <= other.papers.size() ? papers : other.papers;
    Set<String> many = few == papers ? other.papers : papers;
    return few.stream().anyMatch(many::contains);
  }

  /**
   * How the names agree: not at all where any two sets of aliases conflict; nearly where some two
   * do and no full name is both persons', for then the near one has been accepted before.
   */
  Aliases.Match matchNames(Person other) {
    boolean near = false;
    boolean agree = false;
    boolean named = false;
    for (Aliases a : names.values()) {
      for (Aliases b : other.names.values()) {
        Aliases.Match match = a.match(b);
        if (match == Aliases.Match.CONFLICT) {
          return match;
        }
        near |= match == Aliases.Match.NEAR;
        agree |= match == Aliases.Match.AGREE;
        named |= a.isFull() && a.key().equals(b.key());
      }
    }
    if (near && !named) {
      return Aliases.Match.NEAR;
    }
    return agree ? Aliases.Match.AGREE : Aliases.Match.CONFLICT;
  }
}
