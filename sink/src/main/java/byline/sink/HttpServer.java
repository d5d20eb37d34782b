package byline.sink;

import byline.sink.api.Api;
import byline.sink.http.Cors;
import byline.sink.http.Doors;
import byline.sink.http.EntityTag;
import byline.sink.http.HttpSettings;
import byline.sink.http.HttpSettings.Limit;
import byline.sink.http.WellFormed;
import byline.sink.http.WellFormed.Malformed;
import byline.sink.web.Pages;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The sink's port: API and pages, with the headers that keep hostile text harmless. */
final class HttpServer {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Javalin javalin;

  HttpServer(SinkSettings settings, Api api, Pages pages, Participation participation) {
    this.javalin =
        Javalin.create(
            config -> {
              open(config, settings.http());
              guard(config.routes, settings.http());
              participation.addTo(config.routes);
              api.addTo(config.routes);
              pages.addTo(config.routes);
              config.requestLogger.http((ctx, millis) -> time(settings.registry(), ctx, millis));
            });
  }

  private static void open(JavalinConfig config, HttpSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.limit(Limit.BODY_BYTES);
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    var doors = new Doors(settings);
    config.jetty.modifyServer(doors::guard);
    config.jetty.addConnector(doors::connector);
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
  }

  /** What holds for every answer. */
  private static void guard(RoutesConfig routes, HttpSettings settings) {
    routes.before(HttpServer::harden);
    routes.before(new Cors(settings.corsOrigins()));
    routes.before(new WellFormed(settings.limit(Limit.URI_BYTES)));
    routes.exception(
        Malformed.class,
        (e, ctx) -> Api.refuse(ctx, e.status(), "Bad request", String.valueOf(e.getMessage())));
    routes.after(new EntityTag());
    routes.error(404, HttpServer::notFound);
    routes.error(405, HttpServer::notAllowed);
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
        .header("Referrer-Policy", "same-origin")
        .header("Vary", "Accept, Accept-Encoding");
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
    javalin.start();
  }

  int port() {
    return javalin.port();
  }

  /** Every method and path that a route answers; {@code <id>} is written {@code {id}}. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(e -> e.method.name().toLowerCase(Locale.ROOT) + " " + e.path)
        .map(route -> route.replace('<', '{').replace('>', '}'))
        .toList();
  }

  void stop() {
    javalin.stop();
  }
}
