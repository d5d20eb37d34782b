package byline.deploy.bench.reads;

import static byline.deploy.bench.reads.Samples.one;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** The endpoints that are measured. */
final class Probes {
  private static final String NEWEST = " ORDER BY COALESCE(date, '') DESC, id LIMIT 25";
  private static final String TOTAL = "SELECT entities FROM totals WHERE kind = ?";
  private final Samples samples;
  private final FullText fullText;

  Probes(Samples samples, FullText fullText) {
    this.samples = samples;
    this.fullText = fullText;
  }

  List<Probe> all() {
    return List.of(
        probe(
            "works",
            n -> "/works",
            n -> List.of(Sql.of(TOTAL, "papers"), Sql.of("SELECT json FROM papers" + NEWEST))),
        filtered("works of a year", "publication_year", "year = ?", n -> 1995 + n % 30),
        filtered(
            "works of an author",
            "author.id",
            "id IN (SELECT paper_id FROM bylines WHERE author_id = ?)",
            n -> one(samples.authors(), n)),
        filtered(
            "works on a topic",
            "topics.id",
            "id IN (SELECT paper_id FROM paper_topics WHERE topic_id = ?)",
            n -> one(samples.topics(), n)),
        filtered(
            "works at a venue",
            "primary_location.source.id",
            "venue_id = ?",
            n -> one(samples.venues(), n)),
        searched("search, one word", n -> word(n, 0)),
        searched("search, two words", n -> word(n, 0) + " " + word(n, 1)),
        probe(
            "search, mistyped",
            n -> "/works?search=" + encoded(mistyped(n)),
            n -> fullText.search("papers", word(n, 0))),
        entity("one work", "/works/", "papers", n -> one(samples.papers(), n)),
        probe(
            "one work by DOI",
            n -> "/works/doi:" + one(samples.dois(), n),
            n ->
                List.of(
                    Sql.of(
                        "SELECT p.json FROM identifiers i JOIN papers p ON p.id = i.id"
                            + " WHERE i.value = ? AND i.scheme = 'doi' AND i.kind = 'papers'",
                        one(samples.dois(), n)))),
        entity("one author", "/authors/", "authors", n -> one(samples.authors(), n)),
        probe(
            "authors by name",
            n -> "/authors?search=" + encoded(one(samples.people(), n)),
            n -> fullText.search("authors", one(samples.people(), n).toLowerCase(Locale.ROOT))),
        probe(
            "works by year",
            n -> "/works?group_by=publication_year",
            n ->
                List.of(
                    Sql.of(
                        "SELECT year, COUNT(*) FROM papers GROUP BY 1 ORDER BY 2 DESC LIMIT 200"))),
        probe(
            "works by topic",
            n -> "/works?group_by=topics.id",
            n ->
                List.of(
                    Sql.of(
                        "SELECT topic_id, COUNT(DISTINCT paper_id) FROM paper_topics"
                            + " GROUP BY 1 ORDER BY 2 DESC LIMIT 200"))),
        probe("graph of an author", n -> "/graph/" + one(samples.authors(), n), this::ties),
        probe("page of an author", n -> "/author/" + one(samples.authors(), n), this::authorPage),
        entity("page of a paper", "/paper/", "papers", n -> one(samples.papers(), n)),
        probe(
            "page of results",
            n -> "/search?in=papers&q=" + encoded(word(n, 0)),
            n -> fullText.search("papers", word(n, 0))));
  }

  private static Probe probe(String name, IntFunction<String> path, IntFunction<List<Sql>> sql) {
    return new Probe(name, path, sql);
  }

  private static Probe filtered(
      String name, String filter, String condition, IntFunction<Object> value) {
    return new Probe(
        name,
        n -> "/works?filter=" + filter + ":" + value.apply(n),
        n ->
            List.of(
                Sql.of("SELECT COUNT(*) FROM papers WHERE " + condition, value.apply(n)),
                Sql.of("SELECT json FROM papers WHERE " + condition + NEWEST, value.apply(n))));
  }

  private Probe searched(String name, IntFunction<String> words) {
    return new Probe(
        name,
        n -> "/works?search=" + encoded(words.apply(n)),
        n -> fullText.search("papers", words.apply(n)));
  }

  private static Probe entity(String name, String path, String table, IntFunction<String> id) {
    return new Probe(
        name,
        n -> path + id.apply(n),
        n -> List.of(Sql.of("SELECT json FROM " + table + " WHERE id = ?", id.apply(n))));
  }

  private List<Sql> ties(int n) {
    var id = one(samples.authors(), n);
    return List.of(
        Sql.of("SELECT json FROM authors WHERE id = ?", id),
        Sql.of(
            "SELECT coauthor_id, name, papers FROM coauthors WHERE author_id = ?"
                + " ORDER BY papers DESC LIMIT 100",
            id),
        Sql.of("SELECT topic_id, topic, papers FROM author_topics WHERE author_id = ?", id),
        Sql.of("SELECT institution_id, institution FROM affiliations WHERE author_id = ?", id));
  }

  private List<Sql> authorPage(int n) {
    var id = one(samples.authors(), n);
    var condition = "id IN (SELECT paper_id FROM bylines WHERE author_id = ?)";
    return List.of(
        Sql.of("SELECT json FROM authors WHERE id = ?", id),
        Sql.of("SELECT COUNT(*) FROM papers WHERE " + condition, id),
        Sql.of("SELECT json FROM papers WHERE " + condition + NEWEST, id),
        Sql.of("SELECT year, COUNT(*) FROM papers WHERE " + condition + " GROUP BY 1", id));
  }

  /** Letters only, so that they mean the same to a person and to a database. */
  private String word(int n, int place) {
    var words =
        one(samples.titles(), n).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").split(" ");
    return words.length == 0 ? "moss" : longest(words, place);
  }

  private static String longest(String[] words, int place) {
    var sorted = words.clone();
    Arrays.sort(sorted, Comparator.comparingInt(String::length).reversed());
    var word = sorted[Math.min(place, sorted.length - 1)];
    return word.isEmpty() ? "moss" : word;
  }

  /** A letter too many, before the last. */
  private String mistyped(int n) {
    var word = word(n, 0);
    return word.substring(0, word.length() - 1) + "q" + word.substring(word.length() - 1);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
