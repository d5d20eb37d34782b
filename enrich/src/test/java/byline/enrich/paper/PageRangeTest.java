package byline.enrich.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRangeTest {
  @Test
  void printedRanges_areRead() {
    assertThat(PageRange.of("pp. 0163--190")).isEqualTo(new PageRange("163", "190"));
    assertThat(PageRange.of("2) (pp. 524 - 532")).isEqualTo(new PageRange("524", "532"));
    assertThat(PageRange.of(":888")).isEqualTo(new PageRange("888", ""));
    assertThat(PageRange.of("n/a").isKnown()).isFalse();
  }

  @Test
  void lostDash_isTheSameRange() {
    assertThat(PageRange.of("4348").startsWith(PageRange.of("43-48"))).isTrue();
    assertThat(PageRange.of("43-48").startsWith(PageRange.of("4348"))).isTrue();
  }

  @Test
  void misprintedFirstPage_stillEndsOnTheSamePage() {
    assertThat(PageRange.of("58-65").endsWith(PageRange.of("56-65"))).isTrue();
    assertThat(PageRange.of("58").endsWith(PageRange.of("56"))).isFalse();
  }
}
