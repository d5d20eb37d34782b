package byline.sink.store;

import java.util.List;

/** Full-text conditions of SQLite's FTS5. */
final class Fts5 implements MatchLanguage {

  @Override
  public String term(Term term, Scope scope) {
    var columns =
        switch (scope) {
          case TITLE -> "{title} : ";
          case TITLE_OR_NAMES -> "{title names} : ";
          case ANYWHERE -> "{title names body} : ";
        };
    return columns + '"' + term.text() + '"' + (term.open() ? " *" : "");
  }

  @Override
  public String all(List<String> conditions) {
    return joined(conditions, " AND ");
  }

  @Override
  public String any(List<String> conditions) {
    return joined(conditions, " OR ");
  }

  @Override
  public String except(String condition, String not) {
    return "((" + condition + ") NOT (" + not + "))";
  }

  private static String joined(List<String> conditions, String with) {
    return conditions.size() == 1 ? conditions.get(0) : "(" + String.join(with, conditions) + ")";
  }
}
