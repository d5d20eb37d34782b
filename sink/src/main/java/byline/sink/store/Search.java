package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search, ready to be asked: each word that a person typed, with the words that may stand for it.
 *
 * <p>Results are ranked by buckets (lexicographic ranking rules, as full-text engines for people
 * who type have them; the order of fields is BM25F's, Robertson and Zaragoza 2009): the words side
 * by side in the title; all in the title; all in title and names; all anywhere; then the same with
 * mistyped words replaced. Within a bucket the shorter title is first, of which the words are the
 * larger part, so an exact title is first of all; then whoever has more papers; then the id.
 */
final class Search {
  private static final int MOST_NEAR = 3;

  /** A word in so few entities may be a mistake that they share with who searches. */
  private static final int FEW = 2;

  private static final int MANY_TIMES = 10;

  /** In each group what may stand for one typed word, the word itself first where it occurs. */
  private final List<List<Term>> groups = new ArrayList<>();

  private final List<Term> typed;
  private final Map<String, List<String>> respelt = new LinkedHashMap<>();
  private boolean literally = true;

  private Search(List<Term> typed) {
    this.typed = typed;
  }

  /** Looks the words up; the search finds nothing where one has nothing near it. */
  static Search of(Connection connection, Kind kind, String query) throws SQLException {
    var search = new Search(Term.of(query));
    for (var term : search.typed) {
      search.add(connection, kind, term);
    }
    return search;
  }

  private void add(Connection connection, Kind kind, Term term) throws SQLException {
    if (!term.isWord()) {
      groups.add(List.of(term));
      return;
    }
    long known = Vocabulary.entities(connection, kind, term);
    var group = new ArrayList<Term>();
    if (known > 0) {
      group.add(term);
    } else {
      literally = false;
    }
    if (known <= FEW) {
      for (var near : Vocabulary.near(connection, kind, term.text(), MOST_NEAR)) {
        if (near.entities() >= known * MANY_TIMES) {
          group.add(new Term(near.word(), false));
          respelt.computeIfAbsent(term.text(), t -> new ArrayList<>()).add(near.word());
        }
      }
    }
    groups.add(group);
  }

  /** Whether nothing can be found: no word was typed, or one has nothing near it. */
  boolean isHopeless() {
    return groups.isEmpty() || groups.stream().anyMatch(List::isEmpty);
  }

  /** Words that occur nowhere, or nearly so, and by what they were replaced. */
  Map<String, List<String>> respelt() {
    return respelt;
  }

  List<List<Term>> groups() {
    return groups;
  }

  /** What all results fulfil. */
  String anywhere(MatchLanguage language) {
    return all(language, groups, Scope.ANYWHERE);
  }

  /** The buckets, best first; no result is in two. */
  List<String> buckets(MatchLanguage language) {
    var buckets = new ArrayList<String>();
    if (literally) {
      addBuckets(buckets, language, typed.stream().map(List::of).toList(), List.of());
    }
    if (!respelt.isEmpty()) {
      var before = literally ? List.of(asTyped(language)) : List.<String>of();
      addBuckets(buckets, language, groups, before);
    }
    return buckets;
  }

  private String asTyped(MatchLanguage language) {
    return all(language, typed.stream().map(List::of).toList(), Scope.ANYWHERE);
  }

  /** Each condition contains the one before it. */
  private static void addBuckets(
      List<String> buckets, MatchLanguage language, List<List<Term>> groups, List<String> before) {
    var phrase = phrase(groups);
    var conditions = new LinkedHashSet<String>();
    conditions.add(language.term(phrase.closed(), Scope.TITLE));
    conditions.add(language.term(phrase, Scope.TITLE));
    for (var scope : Scope.values()) {
      conditions.add(all(language, groups, scope));
    }
    String narrower = null;
    for (var condition : conditions) {
      var bucket = narrower == null ? condition : language.except(condition, narrower);
      for (var other : before) {
        bucket = language.except(bucket, other);
      }
      buckets.add(bucket);
      narrower = condition;
    }
  }

  private static Term phrase(List<List<Term>> groups) {
    var best = groups.stream().map(group -> group.get(0)).toList();
    return new Term(
        best.stream().map(Term::text).collect(Collectors.joining(" ")),
        best.get(best.size() - 1).open());
  }

  private static String all(MatchLanguage language, List<List<Term>> groups, Scope scope) {
    return language.all(
        groups.stream()
            .map(
                group ->
                    language.any(group.stream().map(term -> language.term(term, scope)).toList()))
            .toList());
  }
}
