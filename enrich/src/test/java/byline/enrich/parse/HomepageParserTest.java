package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Link;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomepageParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"homepage-aoi-minazuki.txt", "homepage-aoi-minazuki.html"})
  void references_becomeWorks_andAwardsAndTeachingDoNot(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(Fixture.titles(reading))
        .containsExactly(
            "Is the Moon a Lattice? Notes on Tidal Sums",
            "Slow Tides in Fast Seas: A Renewal View",
            "Priors for shores",
            "Shores without priors");
    assertThat(reading.works())
        .extracting(WorkClaim::type)
        .containsExactly("preprint", null, null, null);
    assertThat(reading.works())
        .extracting(WorkClaim::date)
        .containsExactly("2026", "2025", "2024", "2023");
    assertThat(reading.works())
        .extracting(WorkClaim::venue)
        .containsExactly(
            null,
            new VenueClaim(
                "Proceedings of the Imaginary Conference on Oceans",
                "ICO",
                "7",
                null,
                "101-119",
                null),
            new VenueClaim("Journal of Littoral Statistics", null, "12", "3", "45-67", null),
            new VenueClaim("Littoral Letters", null, "8", "1", null, "e1023"));
    assertThat(reading.works().get(0).identifiers()).isEqualTo(Map.of("arxiv", "2601.01234"));
    assertThat(reading.works().get(2).identifiers())
        .isEqualTo(Map.of("doi", "10.1234/jls.2024.045"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"homepage-aoi-minazuki.txt", "homepage-aoi-minazuki.html"})
  void bylines_areReadAsPrinted(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(reading.works())
        .extracting(Fixture::names)
        .containsExactly(
            List.of("Aoi Minazuki", "Zoë Abendroth"),
            List.of("Aoi Minazuki", "R. B. Castellanos", "Zoë Abendroth"),
            List.of("Aoi Minazuki", "Henrik Sørensen"),
            List.of("Aoi Minazuki", "Zoë Abendroth"));
    assertThat(reading.works())
        .extracting(WorkClaim::authorsComplete)
        .containsExactly(true, true, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"homepage-aoi-minazuki.txt", "homepage-aoi-minazuki.html"})
  void whatStandsBelowAReference_belongsToIt(String file) {
    WorkClaim first = Fixture.parsed(file).works().get(0);
    WorkClaim second = Fixture.parsed(file).works().get(1);

    assertThat(first.tldr()).isEqualTo("We sum over tides and find lattices");
    assertThat(first.abstractText())
        .isEqualTo(
            "Tidal sums are sums over tides. Abendroth (2019) introduced them, and they are known"
                + " to converge for small moons.\nWe remove the assumption of smallness.");
    assertThat(Fixture.rels(second)).containsExactly("paper", "arxiv", "code", "slides", "poster");
    assertThat(second.links().get(3).label()).isEqualTo("Slides (in German)");
  }

  @Test
  void linksKeepTheirAddress_whereTheMarkUpHasOne() {
    WorkClaim work = Fixture.parsed("homepage-aoi-minazuki.html").works().get(1);

    assertThat(work.links())
        .extracting(Link::url)
        .containsExactly(
            "https://ico.example/7/101",
            "https://arxiv.org/abs/2501.00007",
            "https://code.example/tides",
            "https://site.example/of/slides.pdf",
            null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"homepage-aoi-minazuki.txt", "homepage-aoi-minazuki.html"})
  void owner_isTheNameInEveryByline_inBothScripts(String file) {
    Reading.Parsed reading = Fixture.parsed(file);
    ProfileClaim profile = Fixture.profile(reading);

    assertThat(profile.name().text()).isEqualTo("Aoi Minazuki");
    assertThat(profile.aliases()).containsExactly("水無月葵");
    assertThat(reading.works()).extracting(WorkClaim::owner).containsOnly(profile.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"homepage-aoi-minazuki.txt", "homepage-aoi-minazuki.html"})
  void presentations_areTalks_neverWorks(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(Fixture.profile(reading).presentations())
        .containsExactly(
            new Presentation(
                List.of("Aoi Minazuki", "R. B. Castellanos", "Zoë Abendroth"),
                "Slow Tides in Fast Seas: A Renewal View",
                "The Ninth Imaginary Conference on Oceans (ICO 2025)",
                "Valparaíso, Chile",
                "2025-11-30",
                "2025-12-03",
                "international"),
            new Presentation(
                List.of("Aoi Minazuki"),
                "What a shore knows",
                "Littoral Seminar",
                "Lund, Sweden",
                "2024-03-05",
                null,
                "international"),
            new Presentation(
                List.of("水無月葵", "浜口凪"),
                "潮の和と格子",
                "第12回架空海洋学シンポジウム",
                "那須文化会館",
                "2025-09-07",
                "2025-09-11",
                "domestic"),
            new Presentation(
                List.of("水無月葵", "東海林岬", "南雲渚"),
                "岸の事前分布",
                "架空統計学会2024年度年会",
                "北浜大学",
                "2024-05-23",
                "2024-05-25",
                "domestic"));
    assertThat(reading.works().get(1).presentations())
        .extracting(Presentation::event)
        .containsExactly("The Ninth Imaginary Conference on Oceans (ICO 2025)");
  }
}
