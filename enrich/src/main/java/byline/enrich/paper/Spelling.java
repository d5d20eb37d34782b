package byline.enrich.paper;

/** Whether two folded words are one but for a slip of the pen or of the scanner. */
final class Spelling {
  private Spelling() {}

  /** One edit in five letters or more, two in nine or more (optimal string alignment distance). */
  static boolean isClose(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int least = Math.min(a.length(), b.length());
    int allowed = least >= 9 ? 2 : least >= 5 ? 1 : 0;
    return allowed > 0 && Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /** Insertions, deletions, substitutions and swaps of neighbours that make one of the other. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
