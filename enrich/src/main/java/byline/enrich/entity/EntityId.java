package byline.enrich.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes the plain-string ids of entities and the short hashes inside them, out of content alone.
 */
public final class EntityId {
  private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();

  private EntityId() {}

  /**
   * A prefix letter and the first 80 bits of the anchor's SHA-256 in lower-case RFC 4648 base32.
   */
  public static String of(char prefix, String anchor) {
    return prefix + hash(anchor, 16);
  }

  /** The first {@code length} base32 digits (five bits each) of the text's SHA-256. */
  public static String hash(String text, int length) {
    byte[] digest = sha256(text);
    var out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.append(BASE32[fiveBits(digest, i * 5)]);
    }
    return out.toString();
  }

  private static int fiveBits(byte[] bytes, int bit) {
    int two = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
    return two >> (11 - bit % 8) & 31;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
