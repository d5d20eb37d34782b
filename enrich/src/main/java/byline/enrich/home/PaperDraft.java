package byline.enrich.home;

import byline.enrich.author.AuthorKeys;
import byline.enrich.author.BylineItem;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.EntityId;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.EntityRef;
import byline.enrich.entity.FoldedName;
import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.PaperEntity.BylineAuthor;
import byline.enrich.paper.BylineSlot;
import byline.enrich.paper.MergedPaper;
import byline.enrich.paper.PaperCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper whose authors' ids may still be on their way.
 *
 * @param bylines one item a slot
 * @param keys smallest placement key by claim id
 * @param verdicts what curators decided about it
 */
record PaperDraft(
    PaperCluster cluster,
    MergedPaper merged,
    List<BylineItem> bylines,
    Map<String, String> keys,
    Verdicts verdicts) {
  /** The answer for a person who is not to be named. */
  static final String FORGOTTEN = "-";

  String id() {
    return cluster.id();
  }

  List<String> members() {
    return cluster.claims().stream().map(WorkClaim::claimId).toList();
  }

  boolean answeredBy(Map<String, String> answers) {
    return bylines.stream().allMatch(byline -> answers.containsKey(byline.id()));
  }

  /** The finished paper, given an author id for each byline item. */
  PaperEntity entity(Map<String, String> answers) {
    String date = merged.date();
    return new PaperEntity(
        id(),
        merged.type(),
        verdicts.name() == null ? merged.title() : verdicts.name(),
        year(),
        date == null || date.length() == 4 ? null : date,
        authors(answers),
        merged.authorsComplete() && forgottenNames(answers).isEmpty(),
        venue(),
        merged.abstractText(),
        merged.tldr(),
        merged.identifiers(),
        merged.links(),
        topics(),
        institutions(),
        merged.presentations(),
        merged.metrics(),
        cluster.claims().stream().map(claim -> claim(claim, forgottenNames(answers))).toList(),
        cluster.because());
  }

  /** What the paper tells each author, topic, venue and institution, by entity id. */
  SortedMap<String, String> facts(Map<String, String> answers) {
    var facts = new TreeMap<String, String>();
    var authors = authors(answers).stream().map(a -> new EntityRef(a.id(), a.name())).toList();
    var shown = authors.subList(0, Math.min(authors.size(), PaperFact.MOST_AUTHORS));
    String toAuthors = EntityJson.write(new PaperFact(year(), shown, topics()));
    authors.forEach(author -> facts.put(author.id(), toAuthors));
    topics().forEach(topic -> facts.put(topic.id(), nameFact(topic.name())));
    institutions().forEach(place -> facts.put(place.id(), nameFact(place.name())));
    var venue = venue();
    if (venue != null) {
      facts.put(venue.id(), nameFact(venue.name()));
    }
    return facts;
  }

  private String nameFact(String name) {
    return EntityJson.write(new NameFact(name, year()));
  }

  private @Nullable Integer year() {
    String date = merged.date();
    return date == null ? null : Integer.valueOf(date.substring(0, 4));
  }

  private List<BylineAuthor> authors(Map<String, String> answers) {
    var authors = new ArrayList<BylineAuthor>();
    for (int i = 0; i < bylines.size(); i++) {
      BylineSlot slot = merged.authors().get(i);
      String author = Objects.requireNonNull(answers.get(bylines.get(i).id()), "answered");
      if (author.equals(FORGOTTEN)) {
        continue;
      }
      var forms = slot.names().size() > 1 ? slot.names() : List.<String>of();
      var mention = bylines.get(i).mentions().get(0);
      String key = AuthorKeys.of(bylines.get(i)).first();
      authors.add(
          new BylineAuthor(
              slot.position(),
              slot.name(),
              author,
              forms,
              slot.orcid(),
              slot.affiliations(),
              slot.profilePages(),
              mention,
              key,
              bylines.get(i).claim()));
    }
    return authors;
  }

  /** Every form of the names of people who are not to be named. */
  private Set<String> forgottenNames(Map<String, String> answers) {
    var names = new TreeSet<String>();
    for (int i = 0; i < bylines.size(); i++) {
      if (FORGOTTEN.equals(answers.get(bylines.get(i).id()))) {
        names.addAll(merged.authors().get(i).names());
      }
    }
    return names;
  }

  private List<EntityRef> topics() {
    var topics = new TreeMap<String, EntityRef>();
    for (TopicClaim topic : merged.topics()) {
      String id = EntityId.of('T', FoldedName.of(topic.name()));
      topics.putIfAbsent(id, new EntityRef(id, topic.name()));
    }
    return List.copyOf(topics.values());
  }

  private List<EntityRef> institutions() {
    return Institutions.of(merged.affiliations());
  }

  private PaperEntity.@Nullable Venue venue() {
    VenueClaim venue = merged.venue();
    if (venue == null) {
      return null;
    }
    String name = venue.abbreviation() == null ? venue.name() : venue.abbreviation();
    if (name == null) {
      return null;
    }
    return new PaperEntity.Venue(
        EntityId.of('V', FoldedName.ofVenue(name)),
        name,
        name.equals(venue.name()) ? null : venue.name(),
        venue.volume(),
        venue.issue(),
        venue.pages(),
        venue.article());
  }

  private PaperEntity.Claim claim(WorkClaim claim, Set<String> forgotten) {
    return StatedClaim.of(claim, forgotten, keys.get(claim.claimId()));
  }
}
