package byline.deploy.bench.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * People who write with each other about the same things: the unit of which a literature is made.
 *
 * @param field number of the field it belongs to; fields are what big topics are
 * @param people numbers of its people, the busiest first
 * @param topics numbers of its topics, its field's first
 * @param venues numbers of where it publishes, the usual one first
 * @param terms words that are its own
 * @param share its part of all papers, beside those of the other scenes
 */
record Scene(
    int field,
    List<Integer> people,
    List<Integer> topics,
    List<Integer> venues,
    List<String> terms,
    double share) {
  static final int FIELDS = 20;
  private static final int PAPERS_A_SCENE = 250;
  private static final double PEOPLE_A_PAPER = 0.46;
  private static final int TOPICS_A_SCENE = 3;
  private static final int VENUES_A_SCENE = 2;
  private static final int TERMS_A_SCENE = 24;

  /** Few scenes are large and many are small: shares fall as a power of the rank. */
  private static final double FALL = 0.6;

  private static final double FLATTENED_BY = 5;

  /** All scenes of a literature of so many papers. */
  static List<Scene> all(int papers, Random random) {
    int scenes = Math.max(1, papers / PAPERS_A_SCENE);
    var shares = new double[scenes];
    double sum = 0;
    for (int i = 0; i < scenes; i++) {
      shares[i] = Math.pow(i + FLATTENED_BY, -FALL);
      sum += shares[i];
    }
    var all = new ArrayList<Scene>();
    int people = 0;
    for (int i = 0; i < scenes; i++) {
      double share = shares[i] / sum;
      int size = Math.max(8, (int) Math.round(papers * share * PEOPLE_A_PAPER));
      all.add(scene(i, people, size, share, random));
      people += size;
    }
    return all;
  }

  private static Scene scene(int number, int firstPerson, int size, double share, Random random) {
    int field = number % FIELDS;
    var terms = new ArrayList<String>();
    for (int i = 0; i < TERMS_A_SCENE; i++) {
      terms.add(InventedWords.word(random, 2 + random.nextInt(2)));
    }
    return new Scene(
        field,
        numbers(firstPerson, size, -1),
        numbers(FIELDS + number * TOPICS_A_SCENE, TOPICS_A_SCENE, field),
        numbers(FIELDS + number * VENUES_A_SCENE, VENUES_A_SCENE, field),
        terms,
        share);
  }

  private static List<Integer> numbers(int first, int count, int before) {
    var numbers = new ArrayList<Integer>();
    if (before >= 0) {
      numbers.add(before);
    }
    for (int i = 0; i < count; i++) {
      numbers.add(first + i);
    }
    return List.copyOf(numbers);
  }

  /** One of them, the early ones far more often than the late ones. */
  static int skewed(List<Integer> numbers, Random random) {
    return numbers.get((int) (numbers.size() * Math.pow(random.nextDouble(), 2.5)));
  }
}
