package byline.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as RFC 3986 section 6.2.2 wants it: upper-case hex, nothing encoded in vain. */
final class PercentEncoding {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String PLAIN = UNRESERVED + ":/?#[]@!$&'()*+,;=";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoding() {}

  /**
   * Decodes what need not be encoded, encodes what must be; a stray percent sign becomes {@code
   * %25}.
   *
   * @throws BadUrl for half a surrogate pair, which no bytes stand for
   */
  static String normalise(String part) {
    byte[] utf8 = utf8(part);
    var out = new StringBuilder(utf8.length + 16);
    for (int i = 0; i < utf8.length; i++) {
      int octet = utf8[i] & 0xff;
      if (octet == '%' && i + 2 < utf8.length && hex(utf8[i + 1]) >= 0 && hex(utf8[i + 2]) >= 0) {
        int encoded = hex(utf8[i + 1]) * 16 + hex(utf8[i + 2]);
        append(out, encoded, UNRESERVED);
        i += 2;
      } else {
        append(out, octet, PLAIN);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int octet, String plain) {
    if (octet < 0x80 && plain.indexOf(octet) >= 0) {
      out.append((char) octet);
    } else {
      out.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
    }
  }

  private static int hex(byte digit) {
    return digit < 0 ? -1 : Character.digit(digit, 16);
  }

  private static byte[] utf8(String part) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(part));
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (CharacterCodingException e) {
      throw new BadUrl("the address holds half a surrogate pair");
    }
  }
}
