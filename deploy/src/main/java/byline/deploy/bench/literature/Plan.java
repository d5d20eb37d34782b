package byline.deploy.bench.literature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Who wrote which paper, when, about what and where it appeared: the bones of a literature. */
record Plan(List<Scene> scenes, List<Paper> papers) {
  private static final int LAST_YEAR = 2026;
  private static final int YEARS = 36;
  private static final int USUAL_AUTHORS = 6;
  private static final int LARGE_BYLINE = 60;
  private static final double LARGE_PAPERS = 0.001;
  private static final double VISITORS = 0.08;

  Plan {
    scenes = List.copyOf(scenes);
    papers = List.copyOf(papers);
  }

  /**
   * A paper's bones.
   *
   * @param venue a number, or -1 where none is known
   * @param pages how many pages state it
   */
  record Paper(
      int number,
      int scene,
      int year,
      List<Integer> authors,
      List<Integer> topics,
      int venue,
      int pages) {}

  static Plan of(int papers, long seed) {
    var random = new Random(seed);
    var scenes = Scene.all(papers, random);
    var planned = new ArrayList<Paper>(papers);
    for (int scene = 0; scene < scenes.size(); scene++) {
      boolean last = scene == scenes.size() - 1;
      long rounded = Math.round(papers * scenes.get(scene).share());
      long wanted = last ? papers : Math.min(papers, planned.size() + rounded);
      while (planned.size() < wanted) {
        planned.add(paper(planned.size(), scene, scenes, random));
      }
    }
    return new Plan(scenes, planned);
  }

  private static Paper paper(int number, int place, List<Scene> scenes, Random random) {
    var scene = scenes.get(place);
    return new Paper(
        number,
        place,
        LAST_YEAR - (int) (YEARS * Math.pow(random.nextDouble(), 1.8)),
        List.copyOf(authors(scene, scenes, random)),
        topics(scene, random),
        random.nextInt(12) == 0 ? -1 : Scene.skewed(scene.venues(), random),
        1 + random.nextInt(3));
  }

  private static Collection<Integer> authors(Scene scene, List<Scene> scenes, Random random) {
    boolean large = random.nextDouble() < LARGE_PAPERS;
    int wanted = 1 + random.nextInt(large ? LARGE_BYLINE : USUAL_AUTHORS);
    var authors = new LinkedHashSet<Integer>();
    for (int i = 0; i < wanted; i++) {
      boolean visitor = random.nextDouble() < VISITORS;
      var home = visitor ? scenes.get(random.nextInt(scenes.size())) : scene;
      authors.add(Scene.skewed(home.people(), random));
    }
    return authors;
  }

  private static List<Integer> topics(Scene scene, Random random) {
    var topics = new LinkedHashSet<Integer>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      topics.add(Scene.skewed(scene.topics(), random));
    }
    return List.copyOf(topics);
  }
}
