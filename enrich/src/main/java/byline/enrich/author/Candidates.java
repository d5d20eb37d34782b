package byline.enrich.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The pairs of persons worth comparing: in a small block all; in a crowd those that share enough
 * terms which few others have, found over an inverted index (blocking by tokens; Papadakis and
 * others, "Blocking and filtering techniques for entity resolution", 2020).
 */
final class Candidates {
  private static final int ALL_PAIRS = 600;
  private static final int FEW = 100;
  private static final double ENOUGH = 12;

  private final List<Person> persons;
  private final Surroundings block;

  Candidates(List<Person> persons, Surroundings block) {
    this.persons = persons;
    this.block = block;
  }

  /** Hands over each pair once, the person with the smaller item first. */
  void forEach(BiConsumer<Person, Person> action) {
    if (persons.size() <= ALL_PAIRS) {
      for (int i = 0; i < persons.size(); i++) {
        for (int j = 0; j < i; j++) {
          action.accept(persons.get(j), persons.get(i));
        }
      }
    } else {
      inACrowd(action);
    }
  }

  private void inACrowd(BiConsumer<Person, Person> action) {
    List<Postings> indexes =
        List.of(
            new Postings(block.words(), Context::words),
            new Postings(block.venues(), Context::venues),
            new Postings(block.companions(), Context::companions),
            new Postings(block.places(), Context::places));
    for (Postings index : indexes) {
      for (int i = 0; i < persons.size(); i++) {
        index.add(i, persons.get(i).context());
      }
    }
    Map<String, List<Integer>> named = new HashMap<>();
    double[] shared = new double[persons.size()];
    List<Integer> touched = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      for (Postings index : indexes) {
        index.weigh(i, person.context(), shared, touched);
      }
      for (String name : person.nameKeys()) {
        List<Integer> same = named.computeIfAbsent(name, n -> new ArrayList<>());
        same.add(i);
        if (same.size() <= FEW) {
          same.subList(0, same.size() - 1).forEach(j -> touch(j, ENOUGH, shared, touched));
        }
      }
      touched.sort(null);
      for (int j : touched) {
        if (shared[j] >= ENOUGH) {
          action.accept(persons.get(j), person);
        }
        shared[j] = 0;
      }
      touched.clear();
    }
  }

  private static void touch(int j, double weight, double[] shared, List<Integer> touched) {
    if (shared[j] == 0) {
      touched.add(j);
    }
    shared[j] += weight;
  }

  /** Which persons bear a term of one kind. */
  private static final class Postings {
    private final Terms terms;
    private final Function<Context, Bag> kind;
    private final int[][] bearers;
    private final int[] sizes;

    Postings(Terms terms, Function<Context, Bag> kind) {
      this.terms = terms;
      this.kind = kind;
      bearers = new int[terms.weights().length][];
      sizes = new int[bearers.length];
    }

    void add(int person, Context context) {
      for (int term : kind.apply(context).terms()) {
        int size = sizes[term]++;
        if (size < FEW) {
          int[] now = bearers[term] == null ? new int[4] : bearers[term];
          bearers[term] = size < now.length ? now : Arrays.copyOf(now, Math.min(FEW, 2 * size));
          bearers[term][size] = person;
        }
      }
    }

    /** Adds the weight of each term that few bear to those who bear it and come before. */
    void weigh(int person, Context context, double[] shared, List<Integer> touched) {
      for (int term : kind.apply(context).terms()) {
        if (sizes[term] <= FEW) {
          for (int k = 0; k < sizes[term] && bearers[term][k] < person; k++) {
            touch(bearers[term][k], terms.weights()[term], shared, touched);
          }
        }
      }
    }
  }
}
