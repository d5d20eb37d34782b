package byline.sink.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or phrase to look for.
 *
 * @param text folded words, side by side, with a blank between
 * @param open true when more letters may follow
 */
record Term(String text, boolean open) {
  private static final int MOST = 16;
  private static final char QUOTE = '"';

  /**
   * What a person typed, as terms that all must occur; empty when there is no word in it. Between
   * quotes stand phrases; of what is not quoted the last word may go on.
   */
  static List<Term> of(String query) {
    var terms = new ArrayList<Term>();
    int at = 0;
    while (at < query.length()) {
      int quote = query.indexOf(QUOTE, at);
      int closing = quote < 0 ? -1 : query.indexOf(QUOTE, quote + 1);
      int loose = closing < 0 ? query.length() : quote;
      addLoose(terms, query.substring(at, loose), closing < 0);
      if (closing >= 0) {
        addPhrase(terms, query.substring(quote + 1, closing));
      }
      at = closing < 0 ? query.length() : closing + 1;
    }
    return terms.size() <= MOST ? terms : terms.subList(0, MOST);
  }

  private static void addPhrase(List<Term> terms, String phrase) {
    var text = SearchText.fold(phrase);
    if (!text.isEmpty()) {
      terms.add(new Term(text, false));
    }
  }

  /** Words that touch each other, as in scripts without blanks, are a phrase. */
  private static void addLoose(List<Term> terms, String query, boolean last) {
    int end = -1;
    int before = terms.size();
    for (var word : Folding.words(query)) {
      boolean touches = word.start() == end && terms.size() > before;
      var text = touches ? terms.remove(terms.size() - 1).text() + " " + word.text() : word.text();
      terms.add(new Term(text, false));
      end = word.end();
    }
    if (last && terms.size() > before) {
      var open = terms.remove(terms.size() - 1);
      terms.add(
          new Term(
              open.text(),
              !Folding.standsAlone(open.text().codePointBefore(open.text().length()))));
    }
  }

  /** One word of letters only, which may have been mistyped. */
  boolean isWord() {
    return Vocabulary.holds(text);
  }

  Term closed() {
    return new Term(text, false);
  }
}
