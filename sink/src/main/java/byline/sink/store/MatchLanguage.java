package byline.sink.store;

import java.util.List;

/** A database's language for full-text conditions. */
interface MatchLanguage {

  /** A word or phrase, somewhere within the scope. */
  String term(Term term, Scope scope);

  String all(List<String> conditions);

  String any(List<String> conditions);

  /** One condition, and not the other. */
  String except(String condition, String not);
}
