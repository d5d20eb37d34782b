package byline.enrich.curation;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decision.Subject;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionTest {
  private final SortedMap<String, Decision> standing = new TreeMap<>();

  @Test
  void partingWhatOthersJoin_throughAThird_clashes() {
    standing.put("d1", decision(Kind.SAME, "a", "b", null));
    standing.put("d2", decision(Kind.SAME, "b", "c", null));
    assertThat(Contradiction.of(standing, "d3", decision(Kind.DIFFERENT, "a", "c", null)))
        .hasValueSatisfying(
            clash -> {
              assertThat(clash.one()).isEqualTo("d3");
              assertThat(clash.other()).isIn("d1", "d2");
            });
  }

  @Test
  void joiningWhatAnotherParts_clashes() {
    standing.put("d1", decision(Kind.DIFFERENT, "a", "b", null));
    assertThat(Contradiction.of(standing, "d2", decision(Kind.SAME, "a", "b", null)))
        .contains(new Contradiction("d1", "d2"));
  }

  @Test
  void twoOrcidsForOnePerson_clash() {
    standing.put("d1", decision(Kind.CLAIM, "a", null, "0000-0002-1825-0097"));
    assertThat(
            Contradiction.of(
                standing, "d2", decision(Kind.CLAIM, "a", null, "0000-0001-5109-3700")))
        .isPresent();
  }

  @Test
  void oneOrcidForTwo_whoAreDifferent_clashes() {
    standing.put("d1", decision(Kind.DIFFERENT, "a", "b", null));
    standing.put("d2", decision(Kind.CLAIM, "a", null, "0000-0002-1825-0097"));
    assertThat(
            Contradiction.of(
                standing, "d3", decision(Kind.CLAIM, "b", null, "0000-0002-1825-0097")))
        .isPresent();
  }

  @Test
  void decisionsThatAgree_standTogether() {
    standing.put("d1", decision(Kind.SAME, "a", "b", null));
    standing.put("d2", decision(Kind.DIFFERENT, "b", "c", null));
    assertThat(Contradiction.of(standing, "d3", decision(Kind.SAME, "c", "d", null))).isEmpty();
  }

  private static Decision decision(
      Kind kind, String left, @Nullable String right, @Nullable String value) {
    return new Decision(
        kind,
        About.AUTHOR,
        new Subject(left, "n:x"),
        right == null ? null : new Subject(right, "n:y"),
        value,
        null,
        null);
  }
}
