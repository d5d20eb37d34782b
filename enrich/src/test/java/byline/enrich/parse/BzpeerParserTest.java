package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BzpeerParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"bzpeer-tomas-lindqvist.txt", "bzpeer-tomas-lindqvist.html"})
  void header_becomesProfile(String file) {
    ProfileClaim profile = Fixture.profile(Fixture.parsed(file));

    assertThat(profile.name().text()).isEqualTo("Tomás Lindqvist");
    assertThat(profile.affiliations())
        .containsExactly("University of Nordhavn, Department of Geometry");
    assertThat(profile.trust()).isEqualTo(new ProfileClaim.Trust(64.5, "Well established"));
    assertThat(profile.verification()).isEqualTo(new ProfileClaim.Verification(3, "L3"));
    assertThat(profile.claimed()).isTrue();
    assertThat(profile.openToCollaborate()).isTrue();
    assertThat(Fixture.values(profile.metrics()))
        .isEqualTo(
            Map.of(
                "trust", 64.5,
                "works", 1012.0,
                "followers", 1.0,
                "topics", 0.0,
                "close-collaborators", 12.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bzpeer-tomas-lindqvist.txt", "bzpeer-tomas-lindqvist.html"})
  void works_haveKindYearAndSource_butNoByline(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(Fixture.titles(reading))
        .containsExactly(
            "Folding Maps Without Tears",
            "Creases of the Second Kind",
            "A Short History of Folding",
            "2020 Foresight: Planning Folds by Looking Back");
    assertThat(reading.works())
        .extracting(WorkClaim::type)
        .containsExactly("preprint", "article-journal", "chapter", "article-journal");
    assertThat(reading.works())
        .extracting(WorkClaim::date)
        .containsExactly("2026", "2019", "2011", "2020");
    assertThat(reading.works())
        .extracting(WorkClaim::venue)
        .map(venue -> Optional.ofNullable(venue).map(VenueClaim::name).orElse(""))
        .containsExactly("arXiv", "Annals of Paper Geometry", "", "Acta Plana 2020");
    assertThat(reading.works())
        .extracting(work -> work.abstractText() != null)
        .containsExactly(true, false, true, true);
    assertThat(reading.works())
        .allSatisfy(
            work -> {
              assertThat(work.authors()).isEmpty();
              assertThat(work.authorsComplete()).isFalse();
            });
  }

  @Test
  void personWithoutAffiliation_hasNone() {
    ProfileClaim profile = Fixture.profile(Fixture.parsed("bzpeer-unclaimed.txt"));

    assertThat(profile.name().text()).isEqualTo("Mei-Ling Osei");
    assertThat(profile.affiliations()).isEmpty();
    assertThat(profile.claimed()).isFalse();
    assertThat(profile.openToCollaborate()).isNull();
    assertThat(profile.verification()).isEqualTo(new ProfileClaim.Verification(0, "L0"));
  }
}
