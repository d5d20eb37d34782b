package byline.deploy.bench.reads;

import java.util.List;

/** A statement with its parameters. */
record Sql(String text, List<Object> parameters) {
  static Sql of(String text, Object... parameters) {
    return new Sql(text, List.of(parameters));
  }
}
