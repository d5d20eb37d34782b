package byline.enrich.paper;

import java.util.Arrays;

/**
 * The three-letter pieces of a text as a sorted array of hashes, for comparing texts with typos,
 * glued words and cut ends (Dice 1945; trigram matching as in Angell, Freund, Willett 1983).
 */
final class Trigrams {
  private final int[] pieces;

  private Trigrams(int[] pieces) {
    this.pieces = pieces;
  }

  static Trigrams of(String text) {
    String padded = "^" + text + "$";
    int[] pieces = new int[Math.max(0, padded.length() - 2)];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = (padded.charAt(i) * 31 + padded.charAt(i + 1)) * 31 * 31 + padded.charAt(i + 2);
    }
    return new Trigrams(Arrays.stream(pieces).sorted().distinct().toArray());
  }

  /** Twice the shared pieces over all pieces, from 0 to 1. */
  double dice(Trigrams other) {
    int all = pieces.length + other.pieces.length;
    return all == 0 ? 0 : 2.0 * shared(other) / all;
  }

  /** Shared pieces over those of the shorter text, from 0 to 1. */
  double containment(Trigrams other) {
    int least = Math.min(pieces.length, other.pieces.length);
    return least == 0 ? 0 : (double) shared(other) / least;
  }

  private int shared(Trigrams other) {
    int count = 0;
    for (int i = 0, j = 0; i < pieces.length && j < other.pieces.length; ) {
      int order = Integer.compare(pieces[i], other.pieces[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }
}
