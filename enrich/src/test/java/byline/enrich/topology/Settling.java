package byline.enrich.topology;

import byline.enrich.entity.Kind;
import byline.enrich.home.Stage;
import byline.enrich.home.Turn;
import byline.enrich.intake.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** Passes on what is counted, and tells whether any root still waits. */
final class Settling implements Counters {
  private final Counters counters;
  private final Map<Stage, Integer> waiting = new EnumMap<>(Stage.class);

  Settling(Counters counters) {
    this.counters = counters;
  }

  boolean isAtRest() {
    return waiting.values().stream().allMatch(roots -> roots == 0);
  }

  @Override
  public void waiting(Stage stage, String task, int roots) {
    waiting.put(stage, roots);
    counters.waiting(stage, task, roots);
  }

  @Override
  public void page(Outcome outcome) {
    counters.page(outcome);
  }

  @Override
  public void claims(String layout, int claims) {
    counters.claims(layout, claims);
  }

  @Override
  public void suspect() {
    counters.suspect();
  }

  @Override
  public void deadLetter(String reason) {
    counters.deadLetter(reason);
  }

  @Override
  public void message(Stage stage) {
    counters.message(stage);
  }

  @Override
  public void settled(Stage stage, long nanos) {
    counters.settled(stage, nanos);
  }

  @Override
  public void cut(Stage stage) {
    counters.cut(stage);
  }

  @Override
  public void published(String kind, String what) {
    counters.published(kind, what);
  }

  @Override
  public void turned(Kind kind, Turn turn, int times) {
    counters.turned(kind, turn, times);
  }

  @Override
  public void census(Stage stage, String task, Census.Sum sum) {
    counters.census(stage, task, sum);
  }

  @Override
  public void closed(Stage stage, String task) {
    counters.closed(stage, task);
  }
}
