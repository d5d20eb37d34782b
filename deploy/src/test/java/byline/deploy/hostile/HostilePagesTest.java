package byline.deploy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.parse.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostilePagesTest {
  private static final List<HostilePage> PAGES = HostilePages.all();

  @Test
  void corpus_hasTwoHundredPagesEachUnderItsOwnAddress() {
    assertThat(PAGES).hasSizeGreaterThanOrEqualTo(200);
    assertThat(PAGES.stream().map(HostilePage::url).distinct()).hasSameSizeAs(PAGES);
  }

  @Test
  void eachPage_isReadOrRefusedForAReason() {
    PageReader reader = new PageReader();
    assertThat(PAGES)
        .allSatisfy(
            page -> assertThat(reason(reader.read(page.page()))).isNotEqualTo("unreadable"));
  }

  private static String reason(Reading reading) {
    return reading instanceof Reading.Rejected rejected ? rejected.reason() : "";
  }
}
