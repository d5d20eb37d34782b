package byline.enrich.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The surroundings of all works of a block, from which those of each person are drawn. */
final class Surroundings {
  private final List<@Nullable WorkTerms> items = new ArrayList<>();
  private final int works;
  private final Terms words;
  private final Terms venues;
  private final Terms venueWords;
  private final Terms circle;
  private final Terms companions;
  private final Terms places;

  Surroundings(List<AuthorItem> items) {
    List<WorkTerms> all = new ArrayList<>();
    for (AuthorItem item : items) {
      WorkTerms terms = item instanceof BylineItem byline ? WorkTerms.of(byline) : null;
      this.items.add(terms);
      if (terms != null) {
        all.add(terms);
      }
    }
    works = all.size();
    words = Terms.byRarity(lists(all, WorkTerms::words), TopicWords::isCommon);
    venues = Terms.byRarity(lists(all, WorkTerms::venues));
    venueWords = Terms.byRarity(lists(all, WorkTerms::venueWords));
    circle = Terms.byRarity(lists(all, WorkTerms::circle));
    companions = Terms.weighing(lists(all, WorkTerms::companions), Companions::weigh);
    places = Terms.byRarity(lists(all, WorkTerms::places));
  }

  int works() {
    return works;
  }

  Terms words() {
    return words;
  }

  Terms venues() {
    return venues;
  }

  Terms companions() {
    return companions;
  }

  Terms places() {
    return places;
  }

  Terms venueWords() {
    return venueWords;
  }

  /** What surrounds the works among these items. */
  Context of(Collection<Integer> members) {
    List<WorkTerms> own = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int member : members) {
      WorkTerms terms = items.get(member);
      if (terms != null) {
        own.add(terms);
        Integer year = terms.year();
        first = year == null ? first : Math.min(first, year);
        last = year == null ? last : Math.max(last, year);
      }
    }
    Bag said = words.bag(lists(own, WorkTerms::words));
    return new Context(
        own.size(),
        said,
        said.length(words.weights()),
        venues.bag(lists(own, WorkTerms::venues)),
        venueWords.bag(lists(own, WorkTerms::venueWords)),
        circle.bag(lists(own, WorkTerms::circle)),
        companions.bag(lists(own, WorkTerms::companions)),
        places.bag(lists(own, WorkTerms::places)),
        first,
        last);
  }

  private static List<List<String>> lists(
      List<WorkTerms> works, Function<WorkTerms, List<String>> kind) {
    return works.stream().map(kind).toList();
  }
}
