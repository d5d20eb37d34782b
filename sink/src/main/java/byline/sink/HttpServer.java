package byline.sink;

import byline.sink.api.Api;
import byline.sink.web.Pages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;

/** The sink's port: API and pages, with the headers that keep hostile text harmless. */
final class HttpServer {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** An identifier in an address may be an address: {@code /works/https://doi.org/10.1000/1}. */
  private static final UriCompliance ADDRESSES =
      UriCompliance.DEFAULT.with(
          "identifiers", Violation.AMBIGUOUS_EMPTY_SEGMENT, Violation.AMBIGUOUS_PATH_SEPARATOR);

  private final int wantedPort;
  private final Javalin javalin;

  HttpServer(SinkSettings settings, Api api, Pages pages, Participation participation) {
    this.wantedPort = settings.httpPort();
    this.javalin =
        Javalin.create(
            config -> {
              configure(config, settings.registry());
              participation.addTo(config.routes);
              api.addTo(config.routes);
              pages.addTo(config.routes);
            });
  }

  private static void configure(JavalinConfig config, MeterRegistry registry) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(ADDRESSES));
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    config.requestLogger.http((ctx, millis) -> time(registry, ctx, millis));
    config.routes.before(HttpServer::harden);
    config.routes.error(404, HttpServer::notFound);
    config.routes.error(405, HttpServer::notAllowed);
  }

  /** Says it as a page or as JSON, to an address that no route answered. */
  private static void notFound(Context ctx) {
    var accepted = ctx.header("Accept");
    if (answered(ctx)) {
      return;
    }
    if (accepted != null && accepted.contains("text/html")) {
      Pages.notFound(ctx);
    } else {
      Api.refuse(ctx, 404, "Not found", "there is nothing at " + ctx.path());
    }
  }

  private static void notAllowed(Context ctx) {
    if (!answered(ctx)) {
      Api.refuse(ctx, 405, "Method not allowed", ctx.path() + " can only be read");
    }
  }

  private static boolean answered(Context ctx) {
    var type = ctx.res().getContentType();
    return type != null && (type.startsWith("text/html") || type.startsWith("application/json"));
  }

  private static void harden(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin");
  }

  /** Times by the route's pattern, never by the address, of which there are too many. */
  private static void time(MeterRegistry registry, Context ctx, float millis) {
    var endpoint = ctx.endpoints().lastHttpEndpoint();
    registry
        .timer(
            "byline.sink.http",
            "route",
            endpoint == null ? "none" : endpoint.path,
            "status",
            Integer.toString(ctx.statusCode()))
        .record(Duration.ofNanos((long) (millis * 1_000_000)));
  }

  void start() {
    javalin.start(wantedPort);
  }

  int port() {
    return javalin.port();
  }

  void stop() {
    javalin.stop();
  }
}
