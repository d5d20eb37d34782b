package byline.enrich.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The form in which a placement key addresses an actor: bounded in length, free of the separator.
 */
public final class ActorKey {
  private static final int LONGEST = 200;
  private static final int KEPT = 60;

  private ActorKey() {}

  /**
   * The address for a placement key.
   *
   * @param key any text that is not empty
   * @return the key itself where it is short and clean, else its beginning and a digest of it all
   */
  public static String of(String key) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a placement key is never empty");
    }
    if (key.length() <= LONGEST && key.indexOf('\0') < 0) {
      return key;
    }
    String head = key.replace('\0', ' ').substring(0, Math.min(KEPT, key.length()));
    return head + "~" + digest(key);
  }

  private static String digest(String key) {
    try {
      var sha = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
