package byline.enrich.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A supposition about two names on papers.
 *
 * @param words what is supposed
 * @param left the one name, as it would be
 * @param right the other, as it would be
 */
record NameTrial(String words, UnaryOperator<BylineItem> left, UnaryOperator<BylineItem> right) {
  private static final String SOME_ORCID = "0000-0000-0000-0001";
  private static final String OTHER_ORCID = "0000-0000-0000-0002";
  private static final String SOMEBODY = "nemo otherwise";
  private static final String SOME_PAGE = "https://nowhere.invalid/";

  /** What might make two persons one, the most plausible first. */
  static List<NameTrial> joining(BylineItem left, BylineItem right) {
    List<NameTrial> trials = new ArrayList<>();
    String orcid =
        left.orcid() != null ? left.orcid() : right.orcid() != null ? right.orcid() : SOME_ORCID;
    trials.add(both("one ORCID iD on both", b -> with(b, b.names(), b.coauthors(), orcid)));
    trials.add(both("a page of the person that lists both", NameTrial::onSomePage));
    trials.add(both("a co-author in common", b -> with(b, b.names(), more(b), b.orcid())));
    trials.add(
        new NameTrial(
            "the name " + left.name() + " on both",
            b -> b,
            b -> with(b, left.names(), b.coauthors(), b.orcid())));
    return trials;
  }

  /** What might part one person into two. */
  static List<NameTrial> parting(BylineItem left, BylineItem right) {
    List<String> shared = new ArrayList<>(left.coauthors());
    shared.retainAll(right.coauthors());
    List<NameTrial> trials = new ArrayList<>();
    trials.add(
        new NameTrial(
            "another ORCID iD on each",
            b -> with(b, b.names(), b.coauthors(), SOME_ORCID),
            b -> with(b, b.names(), b.coauthors(), OTHER_ORCID)));
    if (!shared.isEmpty()) {
      trials.add(
          new NameTrial(
              "were " + String.join("; ", shared) + " not on both",
              b -> b,
              b ->
                  with(
                      b,
                      b.names(),
                      b.coauthors().stream().filter(c -> !shared.contains(c)).toList(),
                      b.orcid())));
    }
    return trials;
  }

  private static NameTrial both(String words, UnaryOperator<BylineItem> change) {
    return new NameTrial(words, change, change);
  }

  private static List<String> more(BylineItem b) {
    List<String> more = new ArrayList<>(b.coauthors());
    more.add(SOMEBODY);
    return more;
  }

  private static BylineItem onSomePage(BylineItem b) {
    List<String> pages = new ArrayList<>(b.profilePages());
    pages.add(SOME_PAGE);
    return new BylineItem(
        b.id(),
        b.paperId(),
        b.replyTo(),
        b.position(),
        b.names(),
        b.coauthors(),
        b.orcid(),
        b.affiliations(),
        pages,
        b.profileAliases(),
        b.date(),
        b.venue(),
        b.topics(),
        b.titleWords(),
        b.mentions(),
        b.claimId());
  }

  private static BylineItem with(
      BylineItem b, List<String> names, List<String> coauthors, @Nullable String orcid) {
    return new BylineItem(
        b.id(),
        b.paperId(),
        b.replyTo(),
        b.position(),
        names,
        coauthors,
        orcid,
        b.affiliations(),
        b.profilePages(),
        b.profileAliases(),
        b.date(),
        b.venue(),
        b.topics(),
        b.titleWords(),
        b.mentions(),
        b.claimId());
  }
}
