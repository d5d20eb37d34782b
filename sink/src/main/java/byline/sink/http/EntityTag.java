package byline.sink.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Validators (https://www.rfc-editor.org/rfc/rfc9110#section-8.8): every answer that was made whole
 * before it is sent is marked by a hash of what it says, and is not sent again to who has it. Weak,
 * so that it holds for the compressed answer as well. What is not to be stored has no mark.
 */
public final class EntityTag implements Handler {
  private static final int LENGTH = 22;

  /** Marks the answer that a route has made, unless the route did. */
  @Override
  public void handle(Context ctx) {
    var body = ctx.resultInputStream();
    var fleeting = "no-store".equals(ctx.res().getHeader("Cache-Control"));
    if (!fleeting
        && ctx.statusCode() == 200
        && isRead(ctx)
        && body instanceof ByteArrayInputStream bytes) {
      if (ctx.res().getHeader("ETag") == null) {
        ctx.header("ETag", of(bytes.readAllBytes()));
        bytes.reset();
      }
      answerUnlessKnown(ctx, String.valueOf(ctx.res().getHeader("ETag")));
    }
  }

  /** The mark of a content. */
  public static String of(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
        digest.update((byte) 0);
      }
      var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
      return "W/\"" + hash.substring(0, LENGTH) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The mark of texts. */
  public static String of(Iterable<String> texts) {
    var whole = new StringBuilder();
    texts.forEach(text -> whole.append(text).append('\n'));
    return of(whole.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isRead(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  private static void answerUnlessKnown(Context ctx, String tag) {
    if (ctx.res().getHeader("Cache-Control") == null) {
      ctx.header("Cache-Control", "no-cache");
    }
    if (isKnown(ctx.header("If-None-Match"), tag)) {
      ctx.status(304).result(new byte[0]);
      ctx.res().setContentType(null);
    }
  }

  /** Compares weakly, as {@code If-None-Match} asks for. */
  private static boolean isKnown(@Nullable String known, String tag) {
    if (known == null) {
      return false;
    }
    var opaque = tag.substring(tag.indexOf('"'));
    for (var candidate : known.split(",", -1)) {
      var mark = candidate.strip();
      if (mark.equals("*") || mark.equals(opaque) || mark.equals("W/" + opaque)) {
        return true;
      }
    }
    return false;
  }
}
