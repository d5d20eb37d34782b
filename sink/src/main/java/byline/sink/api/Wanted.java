package byline.sink.api;

import byline.sink.download.Format;
import byline.sink.store.Kind;
import io.javalin.http.Context;
import java.util.Optional;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** In which form an answer is wanted: {@code format=} says it, or else {@code Accept}. */
final class Wanted {
  private static final String JSON = "json";

  private Wanted() {}

  /** The format of a download; empty for the API's own JSON. */
  static Optional<Format> by(Context ctx, Kind kind) {
    var named = ctx.queryParam("format");
    if (named == null) {
      return accepted(ctx).filter(format -> format.suits(kind));
    }
    if (named.equals(JSON)) {
      return Optional.empty();
    }
    return Optional.of(
        Format.named(named)
            .filter(format -> format.suits(kind))
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "format", "there are json, " + Format.names(kind) + " of these")));
  }

  /** The first that we can give; whoever takes anything gets JSON. */
  private static Optional<Format> accepted(Context ctx) {
    var accept = ctx.header("Accept");
    if (accept == null) {
      return Optional.empty();
    }
    var types = new QuotedQualityCSV();
    types.addValue(accept);
    for (var value : types.getValues()) {
      var type = value.split(";", 2)[0].strip();
      var format = Format.ofMediaType(type);
      if (format.isPresent() || type.equals("application/json") || type.endsWith("/*")) {
        return format;
      }
    }
    return Optional.empty();
  }
}
