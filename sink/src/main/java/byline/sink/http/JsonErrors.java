package byline.sink.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the server refuses before any route sees it, said as the routes say it. */
final class JsonErrors extends ErrorHandler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final boolean toAnyOrigin;

  JsonErrors(Set<String> corsOrigins) {
    this.toAnyOrigin = corsOrigins.contains(HttpSettings.ANY_ORIGIN);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    var answer = new LinkedHashMap<String, String>();
    answer.put("error", String.valueOf(HttpStatus.getMessage(code)));
    answer.put("message", said(code, message));
    response.getHeaders().put("Content-Type", "application/json; charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    if (toAnyOrigin) {
      response.getHeaders().put("Access-Control-Allow-Origin", HttpSettings.ANY_ORIGIN);
    }
    response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(answer)), callback);
  }

  private static String said(int code, String message) {
    return switch (code) {
      case 414 -> "the address is too long";
      case 431 -> "the headers are too large";
      case 408 -> "the request took too long to arrive";
      default -> message;
    };
  }
}
