package byline.sink.feed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What proves to a webhook that a call is ours and new: HMAC-SHA256 over time and body. */
final class Signature {
  static final String HEADER = "Byline-Signature";
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** Seconds since 1970, a dot and the body, under the secret: {@code t=…,v1=…}. */
  static String of(String secret, Instant now, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((now.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
      return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
