package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrcidParserTest {
  private static final String RECORD =
      """
      {"orcid-identifier": {"path": "0000-0002-1825-0097"},
       "person": {"name": {"given-names": {"value": "Aoi"}, "family-name": {"value": "Minazuki"}},
                  "other-names": {"other-name": [{"content": "水無月葵"}]}},
       "activities-summary": {
         "employments": {"affiliation-group": [{"summaries": [{"employment-summary":
           {"organization": {"name": "University of Nordhavn"}}}]}]},
         "works": {"group": [{"work-summary": [
           {"put-code": 7, "title": {"title": {"value": "Shores of Sand"}}, "type": "JOURNAL_ARTICLE",
            "journal-title": {"value": "Littoral Letters"},
            "publication-date": {"year": {"value": "2015"}, "month": {"value": "4"}, "day": null},
            "external-ids": {"external-id": [
              {"external-id-type": "doi", "external-id-value": "https://doi.org/10.1234/LL.4",
               "external-id-relationship": "SELF"},
              {"external-id-type": "isbn", "external-id-value": "9780000000002",
               "external-id-relationship": "PART_OF"}]}},
           {"put-code": 8, "title": {"title": {"value": "Shores of sand."}}}]}]}}}
      """;

  @Test
  void record_namesItsOwner_andOneStatementEachWork() {
    Reading.Parsed reading = (Reading.Parsed) Fixture.readText(RECORD, "application/json");
    ProfileClaim profile = Fixture.profile(reading);
    WorkClaim work = reading.works().get(0);

    assertThat(profile.name().text()).isEqualTo("Aoi Minazuki");
    assertThat(profile.aliases()).containsExactly("水無月葵");
    assertThat(profile.identifiers()).isEqualTo(Map.of("orcid", "0000-0002-1825-0097"));
    assertThat(profile.affiliations()).containsExactly("University of Nordhavn");
    assertThat(reading.works()).hasSize(1);
    assertThat(work.locator()).isEqualTo("work-7");
    assertThat(work.type()).isEqualTo("article-journal");
    assertThat(work.date()).isEqualTo("2015-04");
    assertThat(work.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.4"));
    assertThat(work.owner()).isEqualTo(profile.name());
  }
}
