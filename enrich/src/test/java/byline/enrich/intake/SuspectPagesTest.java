package byline.enrich.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.parse.PageReader;
import byline.enrich.resolve.Item;
import byline.ingest.page.Decoded;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page that suddenly says far less keeps its old claims until that is confirmed. */
class SuspectPagesTest {
  private static final String URL = "https://pages.example/list";
  private static final String TYPE = "application/vnd.citationstyles.csl+json";
  private static final int MANY = 9;

  /**
   * A version of the page.
   *
   * @param from number of the first work it lists
   * @param works how many it lists; below zero when the page was gone
   * @param words edition of their words
   */
  private record Seen(int second, int from, int works, int words) {
    static Seen of(int second, int works) {
      return new Seen(second, 0, works, 0);
    }

    boolean isGone() {
      return works < 0;
    }

    Instant at() {
      return Instant.ofEpochSecond(second);
    }

    /** The claims it states, as their works' numbers, each with the edition of its words. */
    SortedMap<Integer, Integer> claims() {
      var claims = new TreeMap<Integer, Integer>();
      for (int i = 0; i < works; i++) {
        claims.put(from + i, words);
      }
      return claims;
    }

    Page page() {
      var works = new ArrayList<String>();
      claims()
          .forEach(
              (number, edition) ->
                  works.add(
                      "{\"id\":\"w%d\",\"type\":\"book\",\"title\":\"A study of moss %d, words %d\"}"
                          .formatted(number, number, edition)));
      byte[] body = ("[" + String.join(",", works) + "]").getBytes(UTF_8);
      return new Page(URL, body, TYPE, at(), 200, null);
    }
  }

  /** What has come to count of the page, one step after the other. */
  private static final class Story {
    private final Intake intake;
    private @Nullable PageState state;
    private @Nullable Arrival last;
    private final SortedMap<String, Integer> items = new TreeMap<>();

    Story(int crawls, @Nullable Instant accepted) {
      this.intake =
          new Intake(new PageReader()::read, new Suspicion(crawls, null)).accepting(accepted);
    }

    Story see(Seen... versions) {
      for (Seen one : versions) {
        follow(
            one.isGone()
                ? intake.arrive(state, new Decoded.Gone(URL, one.at(), List.of()))
                : intake.arrive(state, one.page()));
      }
      return this;
    }

    Story accept(Instant upTo) {
      follow(intake.accepting(upTo).judgeAgain(known()));
      return this;
    }

    private void follow(Arrival arrival) {
      last = arrival;
      state = arrival.state() == null ? state : arrival.state();
      for (Item item : arrival.works().added()) {
        assertThat(item.content()).isNotNull();
        items.merge(item.id(), 1, Integer::sum);
      }
      arrival.works().removed().forEach(item -> items.merge(item.id(), -1, Integer::sum));
      items.values().removeIf(count -> count == 0);
    }

    PageState known() {
      if (state == null) {
        throw new AssertionError("nothing has arrived");
      }
      return state;
    }

    Outcome outcome() {
      if (last == null) {
        throw new AssertionError("nothing has arrived");
      }
      return last.outcome();
    }

    int claims() {
      assertThat(items.values()).as("each item counts once").allMatch(count -> count == 1);
      return items.size();
    }

    @Nullable Integer held() {
      return known().ledger().held();
    }

    boolean isSuspect() {
      return known().ledger().isSuspect();
    }
  }

  private static Story story() {
    return new Story(Suspicion.DEFAULT_CRAWLS, null);
  }

  @Test
  void farLess_isSuspect_andTheOldClaimsStand() {
    var story = story().see(Seen.of(1, MANY), Seen.of(2, 2));
    assertThat(story.isSuspect()).isTrue();
    assertThat(story.held()).isEqualTo(MANY - 2);
    assertThat(story.claims()).isEqualTo(MANY);
    assertThat(story.known().ledger().claims()).isEqualTo(2);
  }

  @Test
  void claimThatTheNewVersionRepeats_hasItsNewWords() {
    var story = story().see(Seen.of(1, MANY), new Seen(2, 0, 2, 7));
    assertThat(story.claims()).isEqualTo(MANY);
    assertThat(story.held()).isEqualTo(MANY - 2);
  }

  @Test
  void secondCrawlThatSaysAsLittle_isBelieved() {
    var story = story().see(Seen.of(1, MANY), Seen.of(2, 2), Seen.of(3, 2));
    assertThat(story.isSuspect()).isFalse();
    assertThat(story.held()).isNull();
    assertThat(story.claims()).isEqualTo(2);
  }

  @Test
  void secondCrawlThatSaysEverythingAgain_clearsThePage() {
    var story = story().see(Seen.of(1, MANY), Seen.of(2, 2), Seen.of(3, MANY));
    assertThat(story.isSuspect()).isFalse();
    assertThat(story.claims()).isEqualTo(MANY);
  }

  @Test
  void moreCrawls_canBeAskedFor_orNone() {
    var four =
        new Story(4, null).see(Seen.of(1, MANY), Seen.of(2, 2), Seen.of(3, 2), Seen.of(4, 2));
    assertThat(four.claims()).isEqualTo(MANY);
    assertThat(four.see(Seen.of(5, 2)).claims()).isEqualTo(2);
    assertThat(new Story(1, null).see(Seen.of(1, MANY), Seen.of(2, 2)).claims()).isEqualTo(2);
  }

  @Test
  void ordinaryEdit_takesBackAtOnce() {
    assertThat(story().see(Seen.of(1, MANY), Seen.of(2, 3)).claims()).isEqualTo(3);
    assertThat(story().see(Seen.of(1, 4), Seen.of(2, 1)).claims()).isEqualTo(1);
  }

  @Test
  void pageThatIsGone_takesBackAtOnce_alsoWhatWasHeld() {
    var gone = new Seen(3, 0, -1, 0);
    assertThat(story().see(Seen.of(1, MANY), gone).claims()).isZero();
    var story = story().see(Seen.of(1, MANY), Seen.of(2, 2), gone);
    assertThat(story.claims()).isZero();
    assertThat(story.isSuspect()).isFalse();
  }

  @Test
  void forgottenPage_takesBackWhatWasHeld() {
    var story = story().see(Seen.of(1, MANY), Seen.of(2, 2));
    story.follow(story.intake.forget(story.known(), true));
    assertThat(story.claims()).isZero();
  }

  @Test
  void acceptedPage_takesBackWhatWasHeld_andIsSuspectAnewAtTheNextFall() {
    var story = new Story(2, Instant.ofEpochSecond(2)).see(Seen.of(1, 30), Seen.of(2, MANY));
    assertThat(story.claims()).isEqualTo(MANY);
    assertThat(story.isSuspect()).isFalse();
    assertThat(story.see(Seen.of(3, 2)).claims()).isEqualTo(MANY);
    assertThat(story.isSuspect()).isTrue();
    assertThat(story.accept(Instant.ofEpochSecond(3)).claims()).isEqualTo(2);
    assertThat(story.isSuspect()).isFalse();
  }

  @Test
  void knownLayoutThatYieldsNothing_isSuspect_anUnknownOneIsBelieved() {
    assertThat(afterAFull(new Reading.Empty("homepage", "no-works")).ledger().held())
        .isEqualTo(MANY);
    var unknown = afterAFull(new Reading.Empty(null, "unknown-layout"));
    assertThat(unknown.ledger().isSuspect()).isFalse();
    assertThat(unknown.works().removed()).hasSize(MANY);
  }

  private static Arrival afterAFull(Reading second) {
    var reader = new PageReader();
    var intake =
        new Intake(
            page -> page.fetchedAt().getEpochSecond() > 1 ? second : reader.read(page),
            Suspicion.standard());
    var first = intake.arrive(null, Seen.of(1, MANY).page());
    return intake.arrive(first.state(), Seen.of(2, 0).page());
  }

  @Test
  void lateVersionThatSaidMore_isStale_butItsClaimsStand() {
    var story = story().see(Seen.of(2, 2), Seen.of(1, MANY));
    assertThat(story.outcome()).isEqualTo(Outcome.STALE);
    assertThat(story.isSuspect()).isTrue();
    assertThat(story.claims()).isEqualTo(MANY);
  }

  @Test
  void replayThatReadsEnough_clearsThePage() {
    var learnt = new boolean[1];
    var reader = new PageReader();
    var few = Seen.of(5, 2).page();
    var intake =
        new Intake(
            page -> reader.read(learnt[0] || page.fetchedAt().getEpochSecond() < 2 ? page : few),
            Suspicion.standard());
    var first = intake.arrive(null, Seen.of(1, MANY).page());
    var drifted = intake.arrive(first.state(), Seen.of(2, MANY).page());
    assertThat(drifted.ledger().isSuspect()).isTrue();
    learnt[0] = true;
    var again = intake.replay(drifted.state(), Seen.of(2, MANY).page());
    assertThat(again.ledger().isSuspect()).isFalse();
    assertThat(again.works()).isEqualTo(Arrival.Changes.NONE);
  }

  /**
   * What counts and what is kept depend on the set of versions alone, whatever order they come in.
   */
  @Test
  void anyOrder_ofAnyVersions_comesToWhatTheirSetSays() {
    var random = new Random(23);
    for (int round = 0; round < 600; round++) {
      int crawls = 1 + random.nextInt(4);
      Instant accepted = random.nextInt(3) == 0 ? Instant.ofEpochSecond(random.nextInt(6)) : null;
      List<Seen> versions = versions(random);
      var expected = expected(versions, crawls, accepted);
      PageState state = null;
      for (int shuffle = 0; shuffle < 6; shuffle++) {
        Collections.shuffle(versions, random);
        var story = new Story(crawls, accepted).see(versions.toArray(Seen[]::new));
        story.see(versions.get(0)); // a duplicate
        assertThat(editions(story)).as("round %d: %s", round, versions).isEqualTo(expected);
        state = state == null ? story.known() : state;
        assertThat(story.known()).as("round %d: %s", round, versions).isEqualTo(state);
      }
    }
  }

  private static List<Seen> versions(Random random) {
    var versions = new ArrayList<Seen>();
    int[] sizes = {-1, 0, 1, 1, 2, 2, 5, 6, 16, 20};
    for (int second = 0; second < 6; second++) {
      int works = sizes[random.nextInt(sizes.length)];
      versions.add(new Seen(second, random.nextInt(2), works, random.nextInt(2)));
    }
    return versions;
  }

  /**
   * The oracle: works by number with the edition of their words, from the set of versions alone.
   */
  private static SortedMap<Integer, Integer> expected(
      List<Seen> versions, int crawls, @Nullable Instant accepted) {
    var newestFirst = new ArrayList<>(versions);
    newestFirst.sort(Comparator.comparingInt(Seen::second).reversed());
    Seen now = newestFirst.get(0);
    var claims = new TreeMap<>(now.claims());
    boolean believed = now.works() <= 0 || (accepted != null && !now.at().isAfter(accepted));
    int alike = 0;
    while (alike < newestFirst.size() && saysTheSame(newestFirst.get(alike), now)) {
      alike++;
    }
    if (!believed && alike < crawls && alike < newestFirst.size()) {
      Seen before = newestFirst.get(alike);
      if (before.works() >= 5 && now.works() * 3 < before.works()) {
        before.claims().forEach(claims::putIfAbsent);
      }
    }
    return claims;
  }

  private static boolean saysTheSame(Seen one, Seen other) {
    return one.isGone() == other.isGone() && one.claims().equals(other.claims());
  }

  private static SortedMap<Integer, Integer> editions(Story story) {
    var editions = new TreeMap<Integer, Integer>();
    var ids = new TreeSet<>(story.known().standing().works().keySet());
    assertThat(ids).isEqualTo(story.items.keySet());
    story.claims();
    for (String id : ids) {
      int number = Integer.parseInt(id.substring(id.indexOf("#w") + 2, id.lastIndexOf('@')));
      editions.put(number, item(number, 0).equals(id) ? 0 : 1);
    }
    return editions;
  }

  private static String item(int number, int edition) {
    var arrival = new Intake(new PageReader()).arrive(null, new Seen(1, number, 1, edition).page());
    return arrival.works().added().get(0).id();
  }
}
