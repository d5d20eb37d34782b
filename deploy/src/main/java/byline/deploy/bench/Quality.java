package byline.deploy.bench;

import byline.enrich.entity.Kind;
import byline.enrich.entity.PaperEntity;
import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.source.Item;
import byline.ingest.source.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well one labelled collection is resolved, by the pipeline without a broker.
 *
 * @param name of the collection: its folder's
 * @param scores one for each table of labels
 * @param wrongJoins how many wrong joins each rule made, where papers are labelled one by one
 */
public record Quality(String name, List<Score> scores, Map<String, Integer> wrongJoins) {

  public Quality {
    scores = List.copyOf(scores);
    wrongJoins = Map.copyOf(wrongJoins);
  }

  /**
   * The labelled collections at a path: itself, or those in it, by name.
   *
   * @throws IOException when it cannot be listed
   */
  public static List<Path> collections(Path path) throws IOException {
    if (Labels.areIn(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(Labels::areIn).sorted().toList();
    }
  }

  /**
   * Resolves a collection and compares it with its labels.
   *
   * @param folder holds {@code pages} and tables of labels
   * @throws IOException when either cannot be read
   */
  public static Quality of(Path folder) throws IOException {
    var rehearsal = new Rehearsal();
    try (Stream<Item> items = PageSource.of(folder.resolve("pages")).items()) {
      items.forEach(item -> item.to(new Pages(rehearsal)));
    }
    rehearsal.rest();
    var papers = rehearsal.live(Kind.PAPER, PaperEntity.class).values();
    var scorer = new Scorer(new Labels(folder), new Resolved(papers));
    return new Quality(folder.getFileName().toString(), scorer.scores(), scorer.wrongJoins());
  }

  /** Takes the pages of a source; what is none is left out, as everywhere. */
  private record Pages(Rehearsal rehearsal) implements Item.Taker {
    @Override
    public void fetched(Item.Fetched page) {
      rehearsal.arrive(page.page());
    }

    @Override
    public void gone(Item.Gone page) {
      rehearsal.leave(page.url(), page.at());
    }

    @Override
    public void settle() {
      rehearsal.rest();
    }

    @Override
    public void skipped(Item.Skipped what) {
      // Records that were never meant to be pages state nothing.
    }

    @Override
    public void refused(Item.Refused what) {
      // A collection counts what its labels name; what no page says is missed there.
    }
  }
}
