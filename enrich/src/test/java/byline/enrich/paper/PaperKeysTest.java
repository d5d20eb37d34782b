package byline.enrich.paper;

import static byline.enrich.paper.PaperResolverTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperKeysTest {
  private static final String TITLE = "Harvesting entropy from quiet orchard gates";

  @Test
  void misspeltWordsAtBothEnds_stillShareAKey() {
    assertThat(
            shared(
                "Harvestinq entropy from quiet orchard qates",
                "O. Quillfeather; B. Tosswick",
                TITLE,
                "Orla Quillfeather; Bram Tosswick; Ilse Moorkap"))
        .isNotEmpty();
  }

  @Test
  void oneWordAndOneAuthor_doNotTieWorks() {
    assertThat(
            shared(
                "Wooden orchards under snow",
                "Orla Quillfeather",
                "Lantern repair for orchards in autumn",
                "Orla Quillfeather"))
        .isEmpty();
  }

  @Test
  void genericTitles_areKeyedByAuthorOrVenueAndYear() {
    assertThat(shared("Editorial", "Orla Quillfeather", "Editorial", "O. Quillfeather"))
        .isNotEmpty();
    assertThat(PaperKeys.of(work("a", "Editorial", "Orla Quillfeather", 2019, null)))
        .doesNotContain("t:editorial");
  }

  @Test
  void noTitleAtAll_stillHasAKey() {
    assertThat(PaperKeys.of(work("a", "?!", "", 2019, null))).hasSize(1);
  }

  private static Set<String> shared(String title, String authors, String other, String by) {
    Set<String> keys = new HashSet<>(PaperKeys.of(work("a", title, authors, 2019, null)));
    keys.retainAll(PaperKeys.of(work("b", other, by, 2019, null)));
    return keys;
  }
}
