package byline.deploy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the pages is for {@link HostilePagesIT}, which reads them all. */
class HostilePagesTest {
  private static final List<HostilePage> PAGES = HostilePages.all();

  @Test
  void corpus_hasTwoHundredPagesEachUnderItsOwnAddress() {
    assertThat(PAGES).hasSizeGreaterThanOrEqualTo(200);
    assertThat(PAGES.stream().map(HostilePage::url).distinct()).hasSameSizeAs(PAGES);
  }
}
