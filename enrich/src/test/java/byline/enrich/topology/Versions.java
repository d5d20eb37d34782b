package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.entity.Redirect;
import byline.enrich.home.InventedWorld;
import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Versions of a few pages that state invented works, and pages that are gone. */
final class Versions {
  private static final int PAGES = 5;
  private static final int DAYS = 4;
  private static final int RECORDS = 3;
  private static final int PEOPLE = InventedWorld.PEOPLE.size();

  /**
   * What one fetch found.
   *
   * @param page which page
   * @param day which day it was fetched on
   * @param records the works it states; empty when it was gone
   */
  record Version(int page, int day, List<String> records) {
    String url() {
      return "https://pages.example/" + page;
    }

    Instant fetchedAt() {
      return Instant.parse("2026-01-0" + day + "T00:00:00Z");
    }

    boolean isFarLessThan(Version old) {
      return !isGone() && old.records().size() >= 5 && records.size() * 3 < old.records().size();
    }

    /** This, and what an older version states under numbers that this has not. */
    Version and(Version old) {
      var both = new ArrayList<>(records);
      both.addAll(old.records().subList(records.size(), old.records().size()));
      return new Version(page, day, both);
    }

    boolean isGone() {
      return records.isEmpty();
    }

    String body() {
      return Records.page(records.toArray(String[]::new));
    }

    void to(Driver driver) {
      var headers = Map.of("content-type", Records.TYPE, "fetched-at", fetchedAt().toString());
      driver.record(url().getBytes(UTF_8), isGone() ? null : body().getBytes(UTF_8), headers);
    }
  }

  private Versions() {}

  /** One to so many versions, no two of one page on one day. */
  static Arbitrary<List<Version>> upTo(int most) {
    return version()
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .uniqueElements(v -> v.page() + "/" + v.day());
  }

  /** As many versions of two pages, some of which say far less than the one before. */
  static Arbitrary<List<Version>> drifting(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, DAYS),
            Arbitraries.of(0, 1, 2, 6, 8).flatMap(size -> record().list().ofSize(size)))
        .as((page, day, records) -> new Version(page, day, numbered(records)))
        .list()
        .ofMinSize(2)
        .ofMaxSize(most)
        .uniqueElements(v -> v.page() + "/" + v.day());
  }

  private static Arbitrary<Version> version() {
    return Combinators.combine(
            Arbitraries.integers().between(1, PAGES),
            Arbitraries.integers().between(1, DAYS),
            record().list().ofMinSize(0).ofMaxSize(RECORDS))
        .as((page, day, records) -> new Version(page, day, numbered(records)));
  }

  private static Arbitrary<String> record() {
    return Combinators.combine(
            Arbitraries.integers().between(0, InventedWorld.TITLES.size() - 1),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(2015, 2016))
        .as(
            (title, form, second, year) -> {
              int first = (title / 2 * 4 + form) % PEOPLE;
              String names = InventedWorld.PEOPLE.get(first);
              if (second > 0) {
                names += "; " + InventedWorld.PEOPLE.get((first + 1 + second) % PEOPLE);
              }
              return Records.record("%s", InventedWorld.TITLES.get(title), names, year);
            });
  }

  private static List<String> numbered(List<String> records) {
    return java.util.stream.IntStream.range(0, records.size())
        .mapToObj(i -> records.get(i).replace("%s", "r" + i))
        .toList();
  }

  /** The live entities when each page has only ever said what its newest version says. */
  static SortedMap<String, String> asIfOnlyTheNewest(List<Version> versions) {
    var newest = new TreeMap<String, Version>();
    versions.forEach(v -> newest.merge(v.url(), v, (a, b) -> a.day() >= b.day() ? a : b));
    var rehearsal = new Rehearsal();
    for (Version version : newest.values()) {
      if (!version.isGone()) {
        rehearsal.arrive(
            Page.of(
                version.url(), version.body().getBytes(UTF_8), Records.TYPE, version.fetchedAt()));
      }
    }
    rehearsal.rest();
    return live(rehearsal.records());
  }

  /**
   * What pages come to when each fall to less than a third of five or more is held against them.
   *
   * @param accepted page to the day up to which a curator accepts what it says
   */
  static List<Version> asBelieved(List<Version> versions, Map<Integer, Integer> accepted) {
    var believed = new TreeMap<Integer, Version>();
    var sorted = versions.stream().sorted(Comparator.comparingInt(Version::day)).toList();
    var before = new TreeMap<Integer, Version>();
    for (Version now : sorted) {
      var old = before.put(now.page(), now);
      boolean doubted = old != null && now.isFarLessThan(old);
      boolean held = doubted && now.day() > accepted.getOrDefault(now.page(), 0);
      believed.put(now.page(), held && old != null ? now.and(old) : now);
    }
    return List.copyOf(believed.values());
  }

  /** The live entities of all topics. */
  static SortedMap<String, String> live(Driver driver) {
    var all = new TreeMap<String, String>();
    Driver.TOPICS.entities().forEach(topic -> all.putAll(live(driver.table(topic))));
    return all;
  }

  private static SortedMap<String, String> live(SortedMap<String, String> records) {
    var live = new TreeMap<>(records);
    live.values().removeIf(Redirect::is);
    return live;
  }
}
