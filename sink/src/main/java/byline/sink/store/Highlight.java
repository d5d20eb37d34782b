package byline.sink.store;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;

import byline.sink.store.Hit.Part;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Finds in an entity's texts what a search was for, the same whichever store found the entity. */
final class Highlight {
  private static final int SNIPPET_WORDS = 32;
  private static final int LEAD_WORDS = 6;
  private static final String CUT = "…";
  private final List<List<Needle>> groups;

  /** A term, taken apart. */
  private record Needle(List<String> words, boolean open) {
    /** Whether it stands at a place. */
    boolean isAt(List<Folding.Word> text, int place) {
      if (place + words.size() > text.size()) {
        return false;
      }
      int last = words.size() - 1;
      for (int i = 0; i <= last; i++) {
        var word = text.get(place + i).text();
        boolean same = word.equals(words.get(i));
        if (!same && !(open && i == last && word.startsWith(words.get(i)))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A stretch of words that is one of the things searched for.
   *
   * @param group which of them
   */
  private record Match(int from, int to, int group) {}

  Highlight(List<List<Term>> groups) {
    this.groups =
        groups.stream()
            .map(
                group ->
                    group.stream()
                        .map(t -> new Needle(List.of(t.text().split(" ", -1)), t.open()))
                        .toList())
            .toList();
  }

  /** What of an entity matches. */
  Hit hit(Kind kind, JsonNode entity) {
    boolean paper = kind == Kind.PAPER;
    var names =
        paper
            ? objects(entity, "authors").map(author -> textOrEmpty(author, "name"))
            : texts(entity, "names").filter(name -> !name.equals(textOrEmpty(entity, "name")));
    return new Hit(
        whole(textOrEmpty(entity, paper ? "title" : "name")),
        matching(names),
        paper ? snippet(textOrEmpty(entity, "abstract")) : List.of());
  }

  private List<List<Part>> matching(Stream<String> names) {
    return names.map(this::whole).filter(parts -> parts.stream().anyMatch(Part::matched)).toList();
  }

  private List<Part> whole(String text) {
    var words = Folding.words(text);
    return parts(text, 0, text.length(), words, matches(words));
  }

  private List<Match> matches(List<Folding.Word> words) {
    var matches = new ArrayList<Match>();
    for (int place = 0; place < words.size(); place++) {
      for (int group = 0; group < groups.size(); group++) {
        for (var needle : groups.get(group)) {
          if (needle.isAt(words, place)) {
            matches.add(new Match(place, place + needle.words().size(), group));
          }
        }
      }
    }
    return matches;
  }

  /** The first stretch among those with most of what was searched for. */
  private List<Part> snippet(String text) {
    var words = Folding.words(text);
    var matches = matches(words);
    if (matches.isEmpty()) {
      return List.of();
    }
    Match best = matches.get(0);
    int most = 0;
    for (int i = 0; i < matches.size(); i++) {
      int found = groupsFrom(matches, i);
      if (found > most) {
        most = found;
        best = matches.get(i);
      }
    }
    int first = Math.max(0, best.from() - LEAD_WORDS);
    int last = Math.min(words.size(), first + SNIPPET_WORDS) - 1;
    return cut(text, words, matches, first, last);
  }

  private static int groupsFrom(List<Match> matches, int first) {
    var seen = new BitSet();
    int end = matches.get(first).from() + SNIPPET_WORDS - LEAD_WORDS;
    for (int i = first; i < matches.size() && matches.get(i).to() <= end; i++) {
      seen.set(matches.get(i).group());
    }
    return seen.cardinality();
  }

  private static List<Part> cut(
      String text, List<Folding.Word> words, List<Match> matches, int first, int last) {
    int from = first == 0 ? 0 : words.get(first).start();
    int to = last == words.size() - 1 ? text.length() : words.get(last).end();
    var parts = new ArrayList<Part>();
    if (from > 0) {
      parts.add(new Part(CUT, false));
    }
    parts.addAll(parts(text, from, to, words, matches));
    if (to < text.length()) {
      parts.add(new Part(CUT, false));
    }
    return parts;
  }

  private static List<Part> parts(
      String text, int from, int to, List<Folding.Word> words, List<Match> matches) {
    var matched = new BitSet(text.length());
    for (var match : matches) {
      matched.set(words.get(match.from()).start(), words.get(match.to() - 1).end());
    }
    var parts = new ArrayList<Part>();
    int at = from;
    while (at < to) {
      boolean is = matched.get(at);
      int next = is ? matched.nextClearBit(at) : matched.nextSetBit(at);
      int end = next < 0 || next > to ? to : next;
      parts.add(new Part(text.substring(at, end), is));
      at = end;
    }
    return parts;
  }
}
