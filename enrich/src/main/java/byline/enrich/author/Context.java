package byline.enrich.author;

/**
 * What surrounds a person's works; immutable.
 *
 * @param works how many
 * @param words of titles, and topics
 * @param wordLength length of the vector of weighted words
 * @param venues by name
 * @param venueWords telling words of their names
 * @param circle co-authors, by family name and initial
 * @param companions co-authors, by whole names
 * @param places telling words of affiliations
 * @param first year, or {@link Integer#MAX_VALUE}
 * @param last year, or {@link Integer#MIN_VALUE}
 */
record Context(
    int works,
    Bag words,
    double wordLength,
    Bag venues,
    Bag venueWords,
    Bag circle,
    Bag companions,
    Bag places,
    int first,
    int last) {

  /** Works of both; words are weighted so. */
  Context plus(Context other, double[] weights) {
    Bag sum = words.plus(other.words);
    return new Context(
        works + other.works,
        sum,
        sum.length(weights),
        venues.plus(other.venues),
        venueWords.plus(other.venueWords),
        circle.plus(other.circle),
        companions.plus(other.companions),
        places.plus(other.places),
        Math.min(first, other.first),
        Math.max(last, other.last));
  }

  /** Years between the works of one and those of the other; 0 where they overlap or are unknown. */
  int gap(Context other) {
    boolean known = first <= last && other.first <= other.last;
    return known ? Math.max(0, Math.max(first, other.first) - Math.min(last, other.last)) : 0;
  }
}
