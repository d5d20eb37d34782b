package byline.sink.access;

import byline.sink.access.Visitor.Role;
import byline.sink.api.Api;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Lets requests in or turns them back, and gives browsers sessions for tokens. */
public final class Access {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** What says nothing about anybody, and is needed to log in or to watch the service. */
  private static final Set<String> OPEN =
      Set.of("/login", "/health", "/metrics", "/style.css", "/icon.svg");

  private static final String CHALLENGE = "Bearer realm=\"byline\"";
  private static final String EITHER = "Basic realm=\"byline\", charset=\"UTF-8\", " + CHALLENGE;

  private final AccessSettings settings;
  private final Credentials credentials;

  public Access(AccessSettings settings) {
    this.settings = settings;
    this.credentials = new Credentials(settings);
  }

  /** Must come before all routes that are to be guarded. */
  public void addTo(RoutesConfig routes) {
    routes.before(SameOrigin::demand);
    routes.before(this::admit);
    new LoginRoutes(settings, credentials).addTo(routes);
    routes.exception(Denied.class, this::deny);
  }

  /** False when no curator is configured, so that nothing can ever be decided. */
  public boolean writable() {
    return !settings.curators().isEmpty();
  }

  /**
   * The name of the curator who sent the request.
   *
   * @throws Denied when it was nobody of that kind
   */
  public String curator(Context ctx) {
    demandWritable();
    var visitor = credentials.of(ctx, Instant.now());
    if (visitor.isEmpty()) {
      throw Denied.unknown("this takes a curator's token");
    }
    return visitor
        .filter(Visitor::mayWrite)
        .map(Visitor::name)
        .orElseThrow(() -> Denied.forbidden("your token is for reading only"));
  }

  /** Refuses what nobody could ever decide. */
  public void demandWritable() {
    if (!writable()) {
      throw Denied.forbidden(
          "writing is off here: start the sink with --curator-token-file FILE, or with the token"
              + " in BYLINE_CURATOR_TOKEN");
    }
  }

  private void admit(Context ctx) {
    if (settings.readers().isEmpty() || OPEN.contains(ctx.path())) {
      return;
    }
    ctx.header("Cache-Control", "private, no-cache");
    if (credentials.of(ctx, Instant.now()).isEmpty()) {
      throw Denied.unknown("reading takes a token here");
    }
  }

  private void deny(Denied denied, Context ctx) {
    var page = wantsPage(ctx);
    if (denied.status() == 401) {
      ctx.header("WWW-Authenticate", page ? CHALLENGE : EITHER);
    }
    if (!page) {
      var error = denied.status() == 401 ? "Unauthorized" : "Forbidden";
      Api.refuse(ctx, denied.status(), error, denied.message());
    } else if (denied.status() == 401) {
      LoginPage.answer(ctx, 401, denied.message(), here(ctx));
    } else {
      LoginPage.refuse(ctx, denied.status(), denied.message());
    }
  }

  /** A browser would rather see a form than ask for a name and a password. */
  private static boolean wantsPage(Context ctx) {
    var accepted = ctx.header("Accept");
    return accepted != null && accepted.contains("text/html");
  }

  private static String here(Context ctx) {
    if (!SAFE.contains(ctx.method().name())) {
      return "/";
    }
    var query = ctx.queryString();
    return query == null ? ctx.path() : ctx.path() + "?" + query;
  }

  /** The name that a browser or program is logged in by. */
  public Optional<String> nameOf(Context ctx) {
    return credentials.of(ctx, Instant.now()).map(Visitor::name);
  }

  /** Whether the request comes from a curator. */
  public boolean isCurator(Context ctx) {
    return credentials.of(ctx, Instant.now()).filter(v -> v.role() == Role.CURATOR).isPresent();
  }
}
