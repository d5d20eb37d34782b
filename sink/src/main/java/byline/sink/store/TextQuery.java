package byline.sink.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Full-text conditions of PostgreSQL over {@link TextVector}. */
final class TextQuery implements MatchLanguage {

  @Override
  public String term(Term term, Scope scope) {
    var words =
        Arrays.stream(term.text().split(" ", -1))
            .map(word -> TextVector.lexeme(word, scope))
            .collect(Collectors.joining(" <-> "));
    return "(" + words + (term.open() ? ":*" : "") + ")";
  }

  @Override
  public String all(List<String> conditions) {
    return conditions.stream().collect(Collectors.joining(" & ", "(", ")"));
  }

  @Override
  public String any(List<String> conditions) {
    return conditions.stream().collect(Collectors.joining(" | ", "(", ")"));
  }

  @Override
  public String except(String condition, String not) {
    return "(" + condition + " & !" + not + ")";
  }
}
