package byline.sink.http;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Ends a connection in the middle of an answer, so that nobody takes a part for the whole. */
public final class BrokenOff {
  private BrokenOff() {}

  /** Closes the connection without an orderly end of the answer. */
  public static void end(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
