package byline.enrich.author;

import java.util.Arrays;

/** Counts of terms by number, few of many; immutable. */
final class Bag {
  private static final int MUCH_LARGER = 16;

  private final int[] terms;
  private final int[] counts;

  private Bag(int[] terms, int[] counts) {
    this.terms = terms;
    this.counts = counts;
  }

  /** A bag of these terms, each as often as it is named; the array is sorted in passing. */
  static Bag of(int[] named) {
    Arrays.sort(named);
    int[] terms = new int[named.length];
    int[] counts = new int[named.length];
    int size = 0;
    for (int term : named) {
      if (size == 0 || terms[size - 1] != term) {
        terms[size++] = term;
      }
      counts[size - 1]++;
    }
    return new Bag(Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
  }

  Bag plus(Bag other) {
    int[] both = new int[terms.length + other.terms.length];
    int[] sums = new int[both.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length || j < other.terms.length) {
      boolean left = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
      boolean right = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
      both[size] = left ? terms[i] : other.terms[j];
      sums[size++] = (left ? counts[i++] : 0) + (right ? other.counts[j++] : 0);
    }
    return new Bag(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** How many terms it has, each counted once. */
  int size() {
    return terms.length;
  }

  /** The terms, ascending; not to be written to. */
  int[] terms() {
    return terms;
  }

  /** Terms that both have, ascending. */
  int[] shared(Bag other) {
    Bag few = size() <= other.size() ? this : other;
    Bag many = few == this ? other : this;
    int[] shared = new int[few.size()];
    int size = 0;
    int at = 0;
    for (int term : few.terms) {
      at = many.seek(term, at, few.size());
      if (at < many.terms.length && many.terms[at] == term) {
        shared[size++] = term;
      }
    }
    return Arrays.copyOf(shared, size);
  }

  private int seek(int term, int from, int sought) {
    if (terms.length > MUCH_LARGER * sought) {
      int found = Arrays.binarySearch(terms, from, terms.length, term);
      return found >= 0 ? found : -found - 1;
    }
    int at = from;
    while (at < terms.length && terms[at] < term) {
      at++;
    }
    return at;
  }

  int count(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : counts[at];
  }

  /** Length of the vector whose entries are the roots of the counts, weighted. */
  double length(double[] weights) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += weights[terms[i]] * weights[terms[i]] * counts[i];
    }
    return Math.sqrt(sum);
  }

  /** Inner product of two such vectors. */
  double product(Bag other, double[] weights) {
    double sum = 0;
    for (int term : shared(other)) {
      sum += weights[term] * weights[term] * Math.sqrt(count(term) * (double) other.count(term));
    }
    return sum;
  }
}
