package byline.sink.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Objects;

/** Exchanges a token for a session, and ends one. */
final class LoginRoutes {
  private final AccessSettings settings;
  private final Credentials credentials;

  LoginRoutes(AccessSettings settings, Credentials credentials) {
    this.settings = settings;
    this.credentials = credentials;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/login", this::form);
    routes.post("/login", this::login);
    routes.post("/logout", LoginRoutes::logout);
  }

  private void form(Context ctx) {
    var next = local(ctx.queryParam("next"));
    if (settings.curators().isEmpty() && settings.readers().isEmpty()) {
      LoginPage.refuse(ctx, 200, "Everybody may read here, and nobody may write.");
    } else {
      LoginPage.answer(ctx, 200, "", next);
    }
  }

  private void login(Context ctx) {
    var next = local(ctx.formParam("next"));
    var visitor = credentials.bearer(Objects.requireNonNullElse(ctx.formParam("token"), ""));
    if (visitor.isEmpty()) {
      LoginPage.answer(ctx, 401, "This is no token that is known here.", next);
      ctx.header("WWW-Authenticate", "Bearer realm=\"byline\"");
      return;
    }
    var session = credentials.sessions().open(visitor.get(), Instant.now());
    cookie(ctx, session, Sessions.LIFE.toSeconds());
    ctx.status(303).header("Location", next);
  }

  private static void logout(Context ctx) {
    cookie(ctx, "", 0);
    ctx.status(303).header("Location", "/");
  }

  private static void cookie(Context ctx, String value, long seconds) {
    var encrypted = ctx.scheme().equals("https") || "https".equals(ctx.header("X-Forwarded-Proto"));
    ctx.header(
        "Set-Cookie",
        Credentials.COOKIE
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
            + seconds
            + (encrypted ? "; Secure" : ""));
  }

  /** Only to addresses of our own. */
  private static String local(@org.jspecify.annotations.Nullable String next) {
    return next != null && next.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]{0,2000})?")
        ? next
        : "/";
  }
}
