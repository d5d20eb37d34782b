package byline.enrich.home;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.PaperEntity;
import byline.enrich.name.PersonName;
import byline.enrich.paper.PaperKeys;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatedClaimTest {
  private static WorkClaim shown(WorkClaim claim) {
    String json = EntityJson.write(StatedClaim.of(claim, Set.of(), "k"));
    return StatedClaim.read(EntityJson.read(json, PaperEntity.Claim.class));
  }

  @Test
  void whatTheRulesLookAt_isAllThere() {
    var world = new InventedWorld(new Random(3));
    for (int page = 0; page < 40; page++) {
      WorkClaim claim = world.claim(page, 1);
      WorkClaim shown = shown(claim);
      assertThat(PaperKeys.of(shown)).isEqualTo(PaperKeys.of(claim));
      assertThat(shown.authors()).isEqualTo(claim.authors());
      assertThat(shown.identifiers()).isEqualTo(claim.identifiers());
      assertThat(shown.date()).isEqualTo(claim.date());
      assertThat(shown.claimId()).isEqualTo(claim.claimId());
    }
  }

  @Test
  void familyNameThatThePageSeparates_staysSeparated() {
    var name = new PrintedName("Ana Lobo Serra", "Ana", "Lobo Serra", null, List.of());
    var venue = new VenueClaim("Journal of Invented Results", "JIR", "7", "2", "12-31", null);
    var claim =
        new WorkClaim(
            "https://a.example/",
            "x",
            "On gates",
            null,
            "2010",
            List.of(name),
            true,
            null,
            venue,
            null,
            null,
            new TreeMap<>(Map.of("doi", "10.5555/gates")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(PersonName.of(shown(claim).authors().get(0))).isEqualTo(PersonName.of(name));
    assertThat(shown(claim).venue()).isEqualTo(venue);
  }
}
