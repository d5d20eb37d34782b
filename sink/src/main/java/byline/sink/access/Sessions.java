package byline.sink.access;

import byline.sink.access.Visitor.Role;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser carries instead of a token: role, name and end, sealed with the token's digest. No
 * sink has to remember it, every sink with the same tokens knows it, and it ends with its token.
 */
final class Sessions {
  static final Duration LIFE = Duration.ofHours(12);
  private static final String SEAL = "HmacSHA256";
  private final AccessSettings settings;

  Sessions(AccessSettings settings) {
    this.settings = settings;
  }

  String open(Visitor visitor, Instant now) {
    var text = visitor.role() + "|" + visitor.name() + "|" + now.plus(LIFE).toEpochMilli();
    return encoded(text.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoded(seal(text, tokenOf(visitor).orElseThrow()));
  }

  Optional<Visitor> read(String cookie, Instant now) {
    try {
      var halves = cookie.split("\\.", 2);
      var text = new String(Base64.getUrlDecoder().decode(halves[0]), StandardCharsets.UTF_8);
      var parts = text.split("\\|", -1);
      var visitor = new Visitor(parts[1], Role.valueOf(parts[0]));
      var seal = Base64.getUrlDecoder().decode(halves[1]);
      return tokenOf(visitor)
          .filter(token -> MessageDigest.isEqual(seal(text, token), seal))
          .filter(token -> now.toEpochMilli() < Long.parseLong(parts[2]))
          .map(token -> visitor);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty(); // not one of ours
    }
  }

  private Optional<Token> tokenOf(Visitor visitor) {
    var tokens = visitor.mayWrite() ? settings.curators() : settings.readers();
    return tokens.all().stream().filter(token -> token.name().equals(visitor.name())).findFirst();
  }

  private static byte[] seal(String text, Token token) {
    try {
      var mac = Mac.getInstance(SEAL);
      mac.init(
          new SecretKeySpec(("session:" + token.digest()).getBytes(StandardCharsets.UTF_8), SEAL));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + SEAL, e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
