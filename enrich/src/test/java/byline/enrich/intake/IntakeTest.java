package byline.enrich.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.parse.PageReader;
import byline.ingest.page.Decoded;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final String URL = "https://pages.example/list";

  private final Intake intake = new Intake(new PageReader());

  @Test
  void sameClaimsInANewerVersion_moveNothing() {
    var first = intake.arrive(null, page("A study of moss", 1, 200));
    var second = intake.arrive(first.state(), page("A study of moss", 2, 200));
    assertThat(second.works()).isEqualTo(Arrival.Changes.NONE);
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.ledger().fetchedAt()).isEqualTo("1970-01-01T00:00:02Z");
  }

  @Test
  void editedClaim_isARemovalAndAnAddition() {
    var first = intake.arrive(null, page("A study of moss", 1, 200));
    var second = intake.arrive(first.state(), page("A study of mosses", 2, 200));
    assertThat(second.works().added()).hasSize(1);
    assertThat(second.works().removed()).hasSize(1);
    assertThat(second.works().removed().get(0).id()).isEqualTo(first.works().added().get(0).id());
  }

  @Test
  void sameInstantWithOtherBytes_largerDigestCounts_inEitherOrder() {
    var one = page("A study of moss", 1, 200);
    var other = page("A study of stones", 1, 200);
    assertThat(stateAfter(List.of(one, other))).isEqualTo(stateAfter(List.of(other, one)));
  }

  @Test
  void rejectedVersion_neverDisplacesOneThatWasRead() {
    var good = page("A study of moss", 1, 200);
    var bad = page("A study of stones", 2, 503);
    var read = stateAfter(List.of(good));
    assertThat(stateAfter(List.of(good, bad))).isEqualTo(read);
    assertThat(stateAfter(List.of(bad, good))).isEqualTo(read);
  }

  @Test
  void anyOrderOfVersions_endsInTheSameState_andTheSameItems() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      var arrivals = new ArrayList<Object>();
      for (int i = 0; i < 6; i++) {
        int at = random.nextInt(4);
        arrivals.add(
            random.nextInt(4) == 0
                ? new Decoded.Gone(URL, Instant.ofEpochSecond(at), List.of())
                : page("Study " + random.nextInt(3), at, random.nextInt(5) == 0 ? 500 : 200));
      }
      var once = stateAfter(arrivals);
      var itemsOnce = items(arrivals);
      Collections.shuffle(arrivals, random);
      assertThat(stateAfter(arrivals)).as("round %d", round).isEqualTo(once);
      assertThat(items(arrivals)).as("round %d", round).isEqualTo(itemsOnce);
    }
  }

  @Test
  void replayOfWhatIsKnown_movesNothing() {
    var page = page("A study of moss", 1, 200);
    var first = intake.arrive(null, page);
    var again = intake.replay(first.state(), page);
    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(again.state()).isEqualTo(first.state());
    assertThat(again.works()).isEqualTo(Arrival.Changes.NONE);
  }

  @Test
  void replayOfAnOldVersion_isStale() {
    var before = stateAfter(List.of(page("A study of moss", 2, 200)));
    assertThat(intake.replay(before, page("A study of stones", 1, 200)).outcome())
        .isEqualTo(Outcome.STALE);
  }

  private @Nullable PageState stateAfter(List<?> arrivals) {
    PageState state = null;
    for (Object arrival : arrivals) {
      var next = arrive(state, arrival);
      state = next.state() == null ? state : next.state();
    }
    return state;
  }

  /** Items that were added and not taken back. */
  private SortedMap<String, Integer> items(List<?> arrivals) {
    var counts = new TreeMap<String, Integer>();
    PageState state = null;
    for (Object arrival : arrivals) {
      var next = arrive(state, arrival);
      next.works().added().forEach(item -> counts.merge(item.id(), 1, Integer::sum));
      next.works().removed().forEach(item -> counts.merge(item.id(), -1, Integer::sum));
      state = next.state() == null ? state : next.state();
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private Arrival arrive(@Nullable PageState state, Object arrival) {
    return arrival instanceof Page page
        ? intake.arrive(state, page)
        : intake.arrive(state, (Decoded.Gone) arrival);
  }

  private static Page page(String title, int second, int status) {
    String body =
        "[{\"id\":\"w\",\"type\":\"article-journal\",\"title\":\""
            + title
            + "\",\"author\":[{\"literal\":\"Orla Quillfeather\"}]}]";
    return new Page(
        URL,
        body.getBytes(UTF_8),
        "application/vnd.citationstyles.csl+json",
        Instant.ofEpochSecond(second),
        status,
        null);
  }
}
