package byline.enrich.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AuthorResolverTest {
  @Test
  void sharedCoauthor_joinsInitialAndName() {
    assertThat(
            resolve(
                byline("P1", "Bram Tosswick", 2001, "orla quillfeather"),
                byline("P2", "B. Tosswick", 2003, "orla quillfeather")))
        .hasSize(1);
  }

  @Test
  void otherGivenNames_forbidWhateverElseAgrees() {
    assertThat(
            resolve(
                byline("P1", "Bram Tosswick", 2001, "orla quillfeather"),
                byline("P2", "Bela Tosswick", 2003, "orla quillfeather")))
        .hasSize(2);
  }

  @Test
  void namesakesOnOneByline_areTwo() {
    assertThat(resolve(byline("P1", "Bram Tosswick", 2001, "x y"), second("P1", "Bram Tosswick")))
        .hasSize(2);
  }

  @Test
  void laterWork_keepsTheId() {
    BylineItem first = byline("P1", "Bram Tosswick", 2001, "orla quillfeather");
    String id = resolve(first).get(0).id();
    assertThat(resolve(first, byline("P2", "Bram Tosswick", 2003, "orla quillfeather")))
        .singleElement()
        .extracting(AuthorCluster::id)
        .isEqualTo(id);
  }

  @Test
  void anyOrder_givesTheSameAuthors() {
    List<AuthorItem> items = new ArrayList<>();
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String given = List.of("Bram", "B.", "Bela", "Bruno").get(random.nextInt(4));
      items.add(
          byline("P" + i, given + " Tosswick", 1990 + i % 30, "coauthor c" + random.nextInt(60)));
    }
    List<AuthorCluster> authors = new AuthorResolver().resolve(items);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(items, new Random(seed));
      assertThat(new AuthorResolver().resolve(items)).isEqualTo(authors);
    }
    assertThat(authors.stream().map(AuthorCluster::id)).doesNotHaveDuplicates();
  }

  @Test
  void rareName_isOnePerson_commonName_isNot() {
    assertThat(
            resolve(
                byline("P1", "Bramwell Quillfeather", 2001, "orla moorkap"),
                byline("P2", "Bramwell Quillfeather", 2003, "ilse brandvold")))
        .singleElement()
        .satisfies(author -> assertThat(author.because().get(0).rule()).isEqualTo("rare-name"));
    assertThat(
            resolve(
                byline("P1", "Wei Wang", 2001, "orla moorkap"),
                byline("P2", "Wei Wang", 2003, "ilse brandvold")))
        .hasSize(2);
  }

  @Test
  void misprint_joinsWithEvidence() {
    assertThat(
            resolve(
                byline("P1", "Bramwell Quillfeather", 2001, "orla moorkap"),
                byline("P2", "Bramwel Quillfeather", 2003, "orla moorkap")))
        .hasSize(1);
  }

  @Test
  void commonCoauthor_tellsNothingInACrowd() {
    List<AuthorItem> crowd = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      crowd.add(byline("P" + i, "Wei Wang", 1990, i < 30 ? "li zhang" : "coauthor no" + i));
    }
    assertThat(new AuthorResolver().resolve(crowd)).hasSize(700);
  }

  @Test
  void crowd_isResolvedWithoutComparingAllPairs() {
    List<AuthorItem> crowd = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      crowd.add(byline("P" + i, "Wei Wang", 1990 + i % 30, "coauthor nr" + i % 4_000));
    }
    assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThat(new AuthorResolver().resolve(crowd)).hasSizeLessThanOrEqualTo(4_000));
  }

  private static List<AuthorCluster> resolve(AuthorItem... items) {
    return new AuthorResolver().resolve(List.of(items));
  }

  private static BylineItem byline(String paper, String name, int year, String coauthor) {
    return item(paper + "/1@" + name, paper, 1, name, year, List.of(coauthor));
  }

  private static BylineItem second(String paper, String name) {
    return item(paper + "/2@" + name, paper, 2, name, 2001, List.of("x y"));
  }

  private static BylineItem item(
      String id, String paper, int position, String name, int year, List<String> coauthors) {
    return new BylineItem(
        id,
        paper,
        "t:" + paper,
        position,
        List.of(name),
        coauthors,
        null,
        List.of(),
        List.of(),
        List.of(),
        String.valueOf(year),
        null,
        List.of(),
        List.of(),
        List.of(),
        "https://moss.example/#" + paper);
  }
}
