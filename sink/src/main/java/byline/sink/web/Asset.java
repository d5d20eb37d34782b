package byline.sink.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that the pages need beside them. */
enum Asset {
  STYLE("style.css", "text/css; charset=utf-8"),
  GRAPH("graph.js", "text/javascript; charset=utf-8"),
  ICON("icon.svg", "image/svg+xml");

  private final String file;
  private final String type;

  Asset(String file, String type) {
    this.file = file;
    this.type = type;
  }

  String path() {
    return "/" + file;
  }

  static void addAllTo(RoutesConfig routes) {
    for (var asset : values()) {
      var bytes = asset.bytes();
      routes.get(
          asset.path(),
          ctx -> ctx.contentType(asset.type).header("Cache-Control", "max-age=3600").result(bytes));
    }
  }

  private byte[] bytes() {
    try (var in = Asset.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the distribution lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
