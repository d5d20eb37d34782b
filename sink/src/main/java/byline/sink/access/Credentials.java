package byline.sink.access;

import byline.sink.access.Visitor.Role;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Who sent a request: by a bearer's token, a token as password, or a session. */
final class Credentials {
  static final String COOKIE = "byline";
  private final AccessSettings settings;
  private final Sessions sessions;

  Credentials(AccessSettings settings) {
    this.settings = settings;
    this.sessions = new Sessions(settings);
  }

  Sessions sessions() {
    return sessions;
  }

  /** What is sent on purpose outranks what a browser sends along. */
  Optional<Visitor> of(Context ctx, Instant now) {
    var authorization = ctx.header("Authorization");
    if (authorization != null) {
      return secretIn(authorization).flatMap(this::bearer);
    }
    var cookie = ctx.cookie(COOKIE);
    return cookie == null ? Optional.empty() : sessions.read(cookie, now);
  }

  /** Whom a secret belongs to. */
  Optional<Visitor> bearer(String secret) {
    var curator = settings.curators().withSecret(secret);
    var reader = settings.readers().withSecret(secret);
    return curator
        .map(token -> new Visitor(token.name(), Role.CURATOR))
        .or(() -> reader.map(token -> new Visitor(token.name(), Role.READER)));
  }

  private static Optional<String> secretIn(String authorization) {
    var parts = authorization.strip().split(" +", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(parts[1]);
      case "basic" -> password(parts[1]);
      default -> Optional.empty();
    };
  }

  /** The user's name is of no importance. */
  private static Optional<String> password(String encoded) {
    try {
      var text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no Base64, so no password
    }
  }
}
