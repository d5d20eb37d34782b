package byline.enrich.parse;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Damages a page the way crawlers, transfers and attackers do. */
final class Mutation {
  private Mutation() {}

  /** A copy with one to eight cuts, doublings, swaps, or foreign bytes. */
  static byte[] of(byte[] page, Random random) {
    byte[] mutated = page;
    for (int i = random.nextInt(8); i >= 0; i--) {
      mutated = step(mutated, random);
    }
    return mutated;
  }

  private static byte[] step(byte[] page, Random random) {
    int from = random.nextInt(page.length + 1);
    int to = from + random.nextInt(Math.min(200, page.length - from + 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(page, 0, from);
    switch (random.nextInt(5)) {
      case 0 -> {}
      case 1 -> {
        out.write(page, from, to - from);
        out.write(page, from, to - from);
      }
      case 2 -> out.write(random.nextInt(256));
      case 3 -> out.writeBytes(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 0, ' ', '\n'});
      default -> {
        for (int i = to - 1; i >= from; i--) {
          out.write(page[i]);
        }
      }
    }
    out.write(page, to, page.length - to);
    return out.toByteArray();
  }
}
