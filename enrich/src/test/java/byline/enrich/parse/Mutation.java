package byline.enrich.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages a page the way crawlers, transfers and attackers do. */
final class Mutation {
  private static final int LARGEST = 1_000_000;

  private static final List<String> FOREIGN =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "&#x202e;",
          "&#0;",
          "&#xd800;",
          "<li>",
          "</ul>",
          "<table><tr><td>",
          "<!--",
          "]]>",
          "<script>",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\\",
          "\\ud800",
          "\\u0000",
          "@article{a,",
          " and ",
          "et al.",
          "(2024)",
          "\"@graph\":[",
          "\n\n",
          "\r",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ufdfa",
          "9999999999999999999999",
          "-1",
          "1e999",
          "null",
          "<title>",
          "<plaintext>",
          "#",
          " # ");

  private Mutation() {}

  /** A copy with one to eight cuts, doublings, swaps, nestings, floods, or foreign pieces. */
  static byte[] of(byte[] page, Random random) {
    byte[] mutated = page;
    for (int i = random.nextInt(8); i >= 0; i--) {
      mutated = step(mutated, random);
    }
    return mutated;
  }

  /** The start of one page and the end of another. */
  static byte[] spliced(byte[] page, byte[] other, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(page, 0, random.nextInt(page.length + 1));
    int from = random.nextInt(other.length + 1);
    out.write(other, from, other.length - from);
    return out.toByteArray();
  }

  private static byte[] step(byte[] page, Random random) {
    if (random.nextInt(10) == 0) {
      return tagged(page, random);
    }
    int from = random.nextInt(page.length + 1);
    int to = from + random.nextInt(Math.min(200, page.length - from + 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(page, 0, from);
    damage(page, from, to, random, out);
    out.write(page, to, page.length - to);
    return out.toByteArray();
  }

  private static void damage(
      byte[] page, int from, int to, Random random, ByteArrayOutputStream out) {
    switch (random.nextInt(9)) {
      case 0 -> {}
      case 1 -> write(out, page, from, to, 2);
      case 2 -> out.write(random.nextInt(256));
      case 3 -> out.writeBytes(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 0, ' ', '\n'});
      case 4 -> {
        String foreign = FOREIGN.get(random.nextInt(FOREIGN.size()));
        out.writeBytes(foreign.getBytes(StandardCharsets.UTF_8));
        out.write(page, from, to - from);
      }
      case 5 -> write(out, page, from, to, times(page, to - from, random));
      case 6 -> {
        for (int i = from; i < to; i++) {
          out.write(random.nextInt(30) == 0 ? page[i] ^ (1 << random.nextInt(8)) : page[i]);
        }
      }
      case 7 -> {
        int again = random.nextInt(page.length + 1);
        out.write(page, again, Math.min(to - from, page.length - again));
        out.write(page, from, to - from);
      }
      default -> {
        for (int i = to - 1; i >= from; i--) {
          out.write(page[i]);
        }
      }
    }
  }

  /** How often to say a piece: now and then very often. */
  private static int times(byte[] page, int length, Random random) {
    int most = (LARGEST - page.length) / Math.max(1, length);
    int times = 1 + random.nextInt(random.nextInt(50) == 0 ? 20_000 : 30);
    return Math.max(1, Math.min(most, times));
  }

  private static void write(ByteArrayOutputStream out, byte[] page, int from, int to, int times) {
    for (int i = 0; i < times; i++) {
      out.write(page, from, to - from);
    }
  }

  /** All tags of one name become those of another. */
  private static byte[] tagged(byte[] page, Random random) {
    List<String> names = List.of("li", "p", "div", "td", "tr", "span", "b", "a", "h2", "br", "pre");
    String from = names.get(random.nextInt(names.size()));
    String to = names.get(random.nextInt(names.size()));
    return new String(page, StandardCharsets.ISO_8859_1)
        .replaceAll("<(/?)" + from + "\\b", "<$1" + to)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
