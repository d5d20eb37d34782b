package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AitopicsParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"aitopics-origami.txt", "aitopics-origami.html"})
  void entries_haveTitleSourceAndText_underOneTopic(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(reading.profile()).isNull();
    assertThat(Fixture.titles(reading))
        .containsExactly(
            "Crease Pattern Search with Learned Heuristics",
            "Supplementary material to Crease Pattern Search with Learned Heuristics",
            "Folding Robots That Ask Before They Bend",
            "Paper Is Patient");
    assertThat(reading.works())
        .extracting(work -> Objects.requireNonNull(work.venue()).name())
        .containsExactly(
            "arXiv.org Artificial Intelligence",
            "Neural Information Processing Systems",
            "AAAI Conferences",
            "Journal of Patient Materials");
    assertThat(reading.works())
        .extracting(work -> work.abstractText() != null)
        .containsExactly(true, false, true, false);
    assertThat(reading.works())
        .extracting(WorkClaim::topics)
        .containsOnly(List.of(new TopicClaim("origami", "origami")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aitopics-origami.txt", "aitopics-origami.html"})
  void namesGluedToTheTitle_areAuthors_andTheTopicIsNone(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(Fixture.names(reading.works().get(3)))
        .containsExactly("Ada Lindgren", "Rui Caetano", "Emeka Obi");
    assertThat(reading.works().subList(0, 3))
        .allSatisfy(work -> assertThat(work.authors()).isEmpty());
  }
}
