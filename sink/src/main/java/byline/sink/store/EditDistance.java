package byline.sink.store;

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one
 * word of another (optimal string alignment; Damerau 1964, Boytsov 2011).
 */
final class EditDistance {
  private EditDistance() {}

  /** How many mistakes are forgiven in a word of so many letters. */
  static int forgiven(int letters) {
    if (letters < 4) {
      return 0;
    }
    return letters < 8 ? 1 : 2;
  }

  static int between(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      cost[i][0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length][b.length];
  }
}
