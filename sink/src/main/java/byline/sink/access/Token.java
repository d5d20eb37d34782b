package byline.sink.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that lets its bearer in, of which only the digest is kept.
 *
 * @param name of the bearer, as it stands beside what they decide
 * @param digest SHA-256 of the secret, in hexadecimal
 */
public record Token(String name, String digest) {
  private static final int SHORTEST = 16;
  private static final int LONGEST_NAME = 64;
  private static final int RANDOM_BYTES = 24;

  public Token {
    if (!name.matches("[\\p{L}\\p{N}._@-]{1," + LONGEST_NAME + "}")) {
      throw new IllegalArgumentException(
          "a token's name is 1 to 64 letters, digits or . _ @ -, not '" + name + "'");
    }
  }

  /**
   * The token with a secret.
   *
   * @throws IllegalArgumentException when the secret is too short to be one; it is not repeated
   */
  public static Token of(String name, String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the token of " + name + " is shorter than " + SHORTEST + " characters");
    }
    return new Token(name, digestOf(secret));
  }

  /** A secret that nobody can guess. */
  public static String randomSecret() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String digestOf(String secret) {
    return HexFormat.of().formatHex(sha256(secret));
  }

  /** Takes the same time for every digest, however much of it is right. */
  boolean has(String other) {
    return MessageDigest.isEqual(
        digest.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
