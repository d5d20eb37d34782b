package byline.enrich.author;

import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import byline.enrich.entity.EntityId;
import byline.enrich.name.NameFold;
import byline.enrich.name.PersonName;
import byline.enrich.paper.BylineSlot;
import byline.enrich.paper.Mention;
import byline.enrich.paper.MergedPaper;
import byline.enrich.paper.PaperCluster;
import byline.enrich.paper.TitleTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a merged paper into one item a byline slot. */
final class BylineItems {
  private static final int COAUTHORS = 50;

  private BylineItems() {}

  static List<BylineItem> of(PaperCluster cluster, MergedPaper paper) {
    Map<String, String> sample = coauthorSample(paper);
    List<String> words = TitleTerms.of(paper.title());
    List<String> topics = paper.topics().stream().map(TopicClaim::name).toList();
    List<BylineItem> items = new ArrayList<>();
    for (BylineSlot slot : paper.authors()) {
      String self = BylineItem.slot(slot);
      items.add(
          new BylineItem(
                  cluster.id() + "/" + self,
                  cluster.id(),
                  cluster.anchorKey(),
                  slot.position(),
                  fullestFirst(slot),
                  coauthors(sample, self),
                  slot.orcid(),
                  slot.affiliations(),
                  slot.profilePages(),
                  slot.profileAliases(),
                  paper.date(),
                  venue(paper.venue()),
                  topics,
                  words,
                  mentions(slot),
                  slot.mentions().get(0).claimId())
              .withId());
    }
    return items;
  }

  private static List<String> fullestFirst(BylineSlot slot) {
    List<String> names = new ArrayList<>(slot.names());
    names.remove(slot.name());
    names.add(0, slot.name());
    return names;
  }

  /**
   * Slots to folded names: those with the smallest hashes, so that two papers' samples coincide.
   */
  private static Map<String, String> coauthorSample(MergedPaper paper) {
    Map<String, String> sample = new TreeMap<>();
    paper.authors().stream()
        .sorted(Comparator.comparing(s -> EntityId.hash(PersonName.of(s.name()).folded(), 16)))
        .limit(COAUTHORS + 1L)
        .forEach(s -> sample.put(BylineItem.slot(s), PersonName.of(s.name()).folded()));
    return sample;
  }

  private static List<String> coauthors(Map<String, String> sample, String self) {
    return sample.entrySet().stream()
        .filter(e -> !e.getKey().equals(self))
        .map(Map.Entry::getValue)
        .distinct()
        .sorted()
        .limit(COAUTHORS)
        .toList();
  }

  private static List<String> mentions(BylineSlot slot) {
    return slot.mentions().stream().map(BylineItems::shortHash).sorted().toList();
  }

  private static String shortHash(Mention mention) {
    return EntityId.hash(mention.claimId() + "@" + mention.index(), 11);
  }

  private static @Nullable String venue(@Nullable VenueClaim venue) {
    String name = venue == null ? null : venue.name() == null ? venue.abbreviation() : venue.name();
    return name == null ? null : NameFold.fold(name);
  }
}
