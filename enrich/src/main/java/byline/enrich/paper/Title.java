package byline.enrich.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A title folded for comparison.
 *
 * @param words folded words in order, digits kept
 * @param main number of leading words before a subtitle; all of them where there is none
 * @param marker what sort of companion of another work this is ({@code erratum}), or empty
 */
record Title(List<String> words, int main, String marker) {
  Title {
    words = List.copyOf(words);
  }

  static Title of(String printed) {
    List<String> parts = TitleFold.parts(printed);
    List<String> words = new ArrayList<>(TitleFold.words(parts.get(0)));
    int main = words.size();
    if (parts.size() > 1) {
      words.addAll(TitleFold.words(parts.get(1)));
    }
    return new Title(words, main == 0 ? words.size() : main, TitleMarker.of(words));
  }

  /** The title without its first words. */
  Title from(int first) {
    List<String> rest = words.subList(first, words.size());
    int head = main > first ? main - first : rest.size();
    return new Title(rest, head, TitleMarker.of(rest));
  }

  /** All words without blanks: equal for two prints that differ in spacing and marks only. */
  String key() {
    return String.join("", words);
  }

  /** The title before its subtitle, without blanks. */
  String mainKey() {
    return String.join("", words.subList(0, main));
  }

  /** The words that say what the work is about. */
  List<String> content() {
    return words.stream().filter(w -> !TitleWords.isStop(w)).toList();
  }

  /** The content words between the labels at a title's ends. */
  List<String> core() {
    List<String> core = TitleCore.of(words).stream().filter(w -> !TitleWords.isStop(w)).toList();
    return core.isEmpty() ? words : core;
  }

  /** Numbers in the title: they tell editions and volumes apart. */
  SortedSet<String> numbers() {
    SortedSet<String> numbers = new TreeSet<>();
    for (String word : words) {
      String number = TitleWords.number(word);
      if (number != null) {
        numbers.add(number);
      }
    }
    numbers.add(part());
    numbers.remove("");
    return numbers;
  }

  /** The number of the part that the title says it is ({@code Part II}), or empty. */
  String part() {
    return TitleWords.part(words, main);
  }

  /** Whether the title is one that many different works bear. */
  boolean isGeneric() {
    return TitleWords.isGeneric(this);
  }
}
