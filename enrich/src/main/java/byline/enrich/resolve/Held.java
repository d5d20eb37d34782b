package byline.enrich.resolve;

/**
 * An item in a bucket.
 *
 * @param count additions less removals; live while positive
 * @param item the item; without content while only its removal has arrived
 */
record Held(int count, Item item) {
  Held plus(Held other) {
    return new Held(count + other.count, item.content() == null ? other.item : item);
  }
}
