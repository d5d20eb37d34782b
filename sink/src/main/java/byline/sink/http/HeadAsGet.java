package byline.sink.http;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers HEAD as GET is answered, so that status and headers are the same; the connection, which
 * knows what was asked, leaves the body out. An endless answer has no head to wait for.
 */
final class HeadAsGet extends Handler.Wrapper {

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var head = HttpMethod.HEAD.is(request.getMethod());
    return (head && !wantsEvents(request))
        ? super.handle(new Read(request), response, callback)
        : super.handle(request, response, callback);
  }

  private static boolean wantsEvents(Request request) {
    var accepted = request.getHeaders().get("Accept");
    return accepted != null && accepted.contains("text/event-stream");
  }

  private static final class Read extends Request.Wrapper {
    Read(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
