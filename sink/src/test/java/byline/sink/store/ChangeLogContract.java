package byline.sink.store;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.batch;
import static byline.sink.store.Samples.page;
import static byline.sink.store.Samples.paper;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.sink.store.Occurrence.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store's log of changes must do. */
@SuppressWarnings("NullAway.Init")
abstract class ChangeLogContract {
  private static final int PLENTY = 1000;
  private EntityStore store;

  abstract EntityStore openEmpty();

  abstract EntityStore reopen();

  @BeforeEach
  void open() {
    store = openEmpty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void nothingIsLogged_beforeTheLogIsOpened() {
    store.apply(batch(paper("P1", "On Moss", 2001)));
    assertThat(store.log().extent()).isEmpty();
    store.log().open(PLENTY);
    assertThat(entries()).isEmpty();
    store.apply(batch(paper("P1", "On Fern", 2001), paper("P2", "On Rust", 2002)));
    assertThat(entries()).extracting(Occurrence::what).containsOnly(What.CHANGED, What.APPEARED);
  }

  @Test
  void changes_areToldByWhatDiffers() {
    store.log().open(PLENTY);
    store.apply(batch(paper("P1", "On Moss", 2001)));
    store.apply(batch(paper("P1", "On Moss", 2002)));
    var change = last();
    assertThat(change.what()).isEqualTo(What.CHANGED);
    assertThat(change.fields()).containsExactly("date", "year");
    assertThat(change.name()).isEqualTo("On Moss");
    assertThat(change.heir()).isNull();
  }

  @Test
  void whatNobodyWouldNotice_isNotLogged() {
    store.log().open(PLENTY);
    store.apply(batch(author("A1", "Ada Brook", 1), paper("P1", "On Moss", 2001)));
    int told = entries().size();
    store.apply(
        batch(
            author("A1", "Ada Brook", 7),
            put(
                Kind.PAPER,
                "P1",
                "{'id':'P1','because':[{'rule':'same-title-key'}],'title':'On Moss',"
                    + "'claims':[{'page':'http://a/'}],'year':2001,'date':'2001-03-01'}"),
            page("http://a/", "parsed", 1),
            new Change.Gone(Kind.TOPIC, "T9"),
            new Change.Redirect(Kind.TOPIC, "T8", "T7", "[]")));
    assertThat(entries()).hasSize(told);
  }

  @Test
  void mergedAndGone_areToldOnceWithTheLastName() {
    store.log().open(PLENTY);
    store.apply(batch(author("A1", "Ada Brook", 1), author("A2", "A. Brook", 1)));
    store.apply(batch(new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]")));
    store.apply(batch(new Change.Redirect(Kind.AUTHOR, "A2", "A0", "[]")));
    var merged = last();
    assertThat(merged.what()).isEqualTo(What.MERGED);
    assertThat(merged.heir()).isEqualTo("A1");
    assertThat(merged.name()).isEqualTo("A. Brook");
    store.apply(batch(new Change.Gone(Kind.AUTHOR, "A1"), new Change.Gone(Kind.AUTHOR, "A2")));
    assertThat(last().what()).isEqualTo(What.GONE);
    assertThat(last().id()).isEqualTo("A1");
    store.apply(batch(author("A1", "Ada Brook", 1)));
    assertThat(last().what()).isEqualTo(What.APPEARED);
  }

  @Test
  void ofOneBatch_theLastChangeIsComparedWithWhatStoodBefore() {
    store.log().open(PLENTY);
    store.apply(batch(paper("P1", "On Moss", 2001)));
    store.apply(batch(paper("P1", "On Fern", 2001), paper("P1", "On Moss", 2001)));
    assertThat(entries()).hasSize(1);
  }

  @Test
  void papersConcern_whomTheyNameAndNamed() {
    store.log().open(PLENTY);
    store.apply(batch(by("A1"), author("A3", "Cy Dell", 1)));
    store.apply(batch(by("A2")));
    store.apply(batch(new Change.Gone(Kind.PAPER, "P1")));
    assertThat(whats("A1")).containsExactly(What.CHANGED, What.APPEARED);
    assertThat(whats("A2")).containsExactly(What.GONE, What.CHANGED);
    assertThat(whats("V1")).containsExactly(What.GONE, What.CHANGED, What.APPEARED);
    assertThat(whats("T1")).hasSize(3);
    assertThat(whats("I1")).hasSize(3);
    assertThat(store.log().subjects(List.of(last())))
        .containsOnly(
            java.util.Map.entry(last().sequence(), List.of("A2", "I1", "P1", "T1", "V1")));
    assertThat(store.log().before(Long.MAX_VALUE, Set.of("A1", "A2"), 2)).hasSize(2);
    assertThat(store.log().before(Long.MAX_VALUE, Set.of(), 2)).isEmpty();
    assertThat(store.log().newest(Kind.PAPER, Set.of("P1", "P2")).get("P1")).isEqualTo(last());
    assertThat(store.log().newest(Kind.AUTHOR, Set.of("P1"))).isEmpty();
  }

  private static Change by(String author) {
    return put(
        Kind.PAPER,
        "P1",
        ("{'id':'P1','title':'On Moss','authors':[{'name':'A. Brook','id':'%s'}],"
                + "'venue':{'id':'V1'},'topics':[{'id':'T1'}],'affiliations':[{'id':'I1'},{}]}")
            .formatted(author));
  }

  private List<What> whats(String subject) {
    return store.log().before(Long.MAX_VALUE, Set.of(subject), PLENTY).stream()
        .map(Occurrence::what)
        .toList();
  }

  @Test
  void theOldest_areDroppedBeyondTheBound() {
    store.log().open(3);
    var opened = store.log().extent().orElseThrow();
    for (int i = 0; i < 5; i++) {
      store.apply(batch(paper("P" + i, "On Moss", 2001)));
    }
    var extent = store.log().extent().orElseThrow();
    assertThat(extent.last()).isEqualTo(opened.last() + 5);
    assertThat(extent.cut()).isEqualTo(opened.last() + 2);
    assertThat(entries()).extracting(Occurrence::id).containsExactly("P2", "P3", "P4");
    assertThat(store.log().before(Long.MAX_VALUE, Set.of("P0"), 9)).isEmpty();
    assertThatThrownBy(() -> store.log().open(0)).hasMessageContaining("most");
  }

  @Test
  void log_outlastsClosing() {
    store.log().open(PLENTY);
    store.apply(batch(paper("P1", "On Moss", 2001)));
    var before = entries();
    store.close();
    store = reopen();
    store.log().open(PLENTY);
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void logMadeAnew_beginsBeyondTheOldOne() {
    store.log().open(PLENTY);
    store.apply(batch(paper("P1", "On Moss", 2001), paper("P2", "On Fern", 2001)));
    long told = last().sequence();
    store.clear();
    assertThat(store.log().extent()).isEmpty();
    while (System.currentTimeMillis() <= told) {
      Thread.onSpinWait();
    }
    store.log().open(PLENTY);
    assertThat(store.log().extent().orElseThrow().cut()).isGreaterThan(told);
  }

  @Test
  void oneBatchTurnedBack_leavesNoEntry() {
    store.log().open(PLENTY);
    store.apply(batch(Batch.NONE, 3, paper("P1", "On Moss", 2001)));
    assertThatThrownBy(() -> store.apply(batch(1, 4, paper("P2", "On Fern", 2002))))
        .isInstanceOf(OffsetsMoved.class);
    assertThat(entries()).hasSize(1);
  }

  @Test
  void twoWriters_neverShowALaterEntryBeforeAnEarlierOne() {
    store.log().open(PLENTY);
    long began = store.log().extent().orElseThrow().last();
    try (var other = reopen()) {
      var writers =
          CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> writeMany(store, "P")),
              CompletableFuture.runAsync(() -> writeMany(other, "Q")));
      var seen = new ArrayList<Long>();
      long last = began;
      while (!writers.isDone() || last < store.log().extent().orElseThrow().last()) {
        for (var entry : store.log().after(last, 7)) {
          last = entry.sequence();
          seen.add(last);
        }
      }
      writers.join();
      assertThat(seen)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 120).mapToObj(i -> began + i).toList());
    }
  }

  private static void writeMany(EntityStore store, String letter) {
    for (int i = 0; i < 30; i++) {
      store.apply(
          batch(paper(letter + 2 * i, "On Moss", i), paper(letter + (2 * i + 1), "On Fern", i)));
    }
  }

  private List<Occurrence> entries() {
    return store.log().after(0, PLENTY);
  }

  private Occurrence last() {
    return store.log().before(Long.MAX_VALUE, 1).get(0);
  }
}
