package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.sink.store.Places.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway.Init")
class AsideTest {
  private static final int PAPERS = 200;
  @TempDir private static Path folder;
  private static TestPostgres server;
  private static int used;

  @BeforeAll
  static void startServer() {
    server = new TestPostgres();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  static Stream<Place> places() {
    return Places.in(folder.resolve("p" + used++), server);
  }

  @ParameterizedTest
  @MethodSource("places")
  void newRows_takeTheOldOnesPlace(Place place) {
    try (var live = Stores.open(place.store())) {
      live.apply(Samples.batch(Batch.NONE, 5, Samples.paper("P1", "On Moss", 2001)));
      try (var aside = live.aside()) {
        aside.store().apply(Samples.batch(Batch.NONE, 9, Samples.paper("P2", "On Fern", 2002)));
        assertThat(live.find(Kind.PAPER, "P2")).isEmpty();
        aside.takePlace(offsets -> assertThat(offsets).containsEntry(Samples.PAPERS, 5L));
      }
      assertThat(live.find(Kind.PAPER, "P1")).isEmpty();
      assertThat(live.find(Kind.PAPER, "P2")).isPresent();
      assertThat(live.list(Kind.PAPER, ListQuery.matching("fern", 5)).count()).isEqualTo(1);
      assertThat(live.list(Kind.PAPER, ListQuery.matching("moss", 5)).count()).isZero();
      assertThat(live.offsets()).isEqualTo(Map.of(Samples.PAPERS, 9L));
      live.apply(Samples.batch(9, 10, Samples.paper("P2", "On Ivy", 2003)));
      assertThat(live.list(Kind.PAPER, ListQuery.matching("ivy", 5)).count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void readers_seeOldRowsOrNewOnes_neverAnythingElse(Place place) throws Exception {
    try (var live = Stores.open(place.store())) {
      live.apply(new Batch(papers("old"), Map.of()));
      var switched = new AtomicBoolean();
      var readers = Executors.newFixedThreadPool(2);
      try {
        var reading = Stream.of(1, 2).map(i -> readers.submit(() -> read(live, switched))).toList();
        for (int round = 0; round < 3; round++) {
          try (var aside = live.aside()) {
            aside.store().apply(new Batch(papers("new" + round), Map.of()));
            aside.takePlace(offsets -> {});
          }
        }
        switched.set(true);
        for (Future<Integer> seen : reading) {
          assertThat(seen.get()).isPositive();
        }
      } finally {
        readers.shutdown();
      }
    }
  }

  private static int read(EntityStore live, AtomicBoolean switched) {
    int seen = 0;
    while (!switched.get()) {
      var titles = live.group(Kind.PAPER, "type", ListQuery.first(5));
      assertThat(titles).hasSize(1);
      assertThat(titles.get(0).count()).isEqualTo(PAPERS);
      seen++;
    }
    return seen;
  }

  private static List<Change> papers(String type) {
    return IntStream.range(0, PAPERS)
        .<Change>mapToObj(
            i ->
                Samples.put(
                    Kind.PAPER, type + i, "{'title':'moss %d','type':'%s'}".formatted(i, type)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("places")
  void followers_hearOfTheDifferenceOnly(Place place) {
    try (var live = Stores.open(place.store())) {
      var kept = Samples.paper("P1", "On Moss", 2001);
      live.apply(
          Samples.batch(kept, Samples.paper("P2", "On Fern", 2002), Samples.paper("P3", "x", 1)));
      live.log().open(100);
      long before = live.log().extent().orElseThrow().last();
      try (var aside = live.aside()) {
        aside
            .store()
            .apply(
                Samples.batch(
                    kept,
                    Samples.paper("P2", "On Ferns", 2002),
                    new Change.Redirect(Kind.PAPER, "P3", "P1", "[]"),
                    Samples.paper("P4", "On Ivy", 2004)));
        aside.takePlace(offsets -> {});
      }
      assertThat(live.log().after(before, 10))
          .extracting(change -> change.id() + " " + change.what().word() + " " + change.heir())
          .containsExactlyInAnyOrder("P2 changed null", "P3 merged P1", "P4 appeared null");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void onlyOne_isFilledAtATime(Place place) {
    try (var live = Stores.open(place.store());
        var other = Stores.open(place.store())) {
      try (var aside = live.aside()) {
        assertThat(aside.store().count(Kind.PAPER)).isZero();
        assertThatThrownBy(other::aside).isInstanceOf(AsideTaken.class);
      }
      other.aside().close();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void abandonedOne_isGoneOnWith(Place place) {
    try (var live = Stores.open(place.store())) {
      try (var aside = live.aside()) {
        aside.store().apply(Samples.batch(Batch.NONE, 4, Samples.paper("P2", "On Fern", 2002)));
      }
      try (var aside = live.aside()) {
        assertThat(aside.store().offsets()).isEqualTo(Map.of(Samples.PAPERS, 4L));
        aside.startOver();
        assertThat(aside.store().offsets()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void failureAtTheEnd_leavesTheOldRows(Place place) {
    try (var live = Stores.open(place.store())) {
      live.apply(Samples.batch(Batch.NONE, 5, Samples.paper("P1", "On Moss", 2001)));
      try (var aside = live.aside()) {
        assertThatThrownBy(
                () ->
                    aside.takePlace(
                        offsets -> {
                          throw new IllegalStateException("the broker is away");
                        }))
            .hasMessage("the broker is away");
      }
      assertThat(live.find(Kind.PAPER, "P1")).isPresent();
      live.apply(Samples.batch(5, 6, Samples.paper("P1", "On Fern", 2001)));
    }
  }
}
