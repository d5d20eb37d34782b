package byline.enrich.parse;

import byline.enrich.claim.Reading;
import byline.ingest.page.Page;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Bytes in, a page to look at out: status, type, encoding and form are settled here. */
final class PageOpener {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Limits.DEPTH)
                          .maxTokenCount(Limits.TOKENS)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private PageOpener() {}

  static Opened open(Page page) {
    Integer status = page.httpStatus();
    if (status != null && (status == 404 || status == 410)) {
      return empty("gone");
    }
    if (status != null && status >= 400) {
      return rejected("http-status", "the fetch was answered with status " + status);
    }
    byte[] body = page.body();
    Budget.charge(10L * body.length);
    if (body.length == 0) {
      return empty("empty-body");
    }
    MediaType type = MediaType.of(page.contentType());
    String magic = Magic.of(body);
    if (!type.isReadable() || magic != null) {
      return rejected(
          "unsupported-type", "no layout reads " + (magic == null ? type.name() : magic));
    }
    String text = BodyText.decode(body, type.charset());
    if (text == null) {
      return rejected("undecodable", "the body is no text in any encoding that was tried");
    }
    text = CleanText.of(text);
    return text.isBlank() ? empty("empty-body") : view(page, type, text);
  }

  private static Opened view(Page page, MediaType type, String text) {
    LocalDate day = LocalDate.ofInstant(page.fetchedAt(), ZoneOffset.UTC);
    if (type.isJson() || startsLikeJson(text)) {
      JsonNode json = json(text);
      if (json != null) {
        return new Opened.Viewable(new PageView(page.url(), day, text, List.of(), null, json));
      }
      if (type.isJson() && !startsLikeHtml(text)) {
        return rejected("malformed-json", "the body is declared JSON and is none");
      }
    }
    if (type.isHtml() || startsLikeHtml(text)) {
      countTags(text);
      Document dom =
          CleanTree.of(
              Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(text, base(page.url())));
      return new Opened.Viewable(
          new PageView(page.url(), day, text, HtmlBlocks.of(dom), dom, null));
    }
    if (type.isXml() || start(text).startsWith("<?xml")) {
      countTags(text);
      Document dom =
          CleanTree.of(
              Parser.xmlParser().setMaxDepth(Limits.DEPTH).parseInput(text, base(page.url())));
      return new Opened.Viewable(new PageView(page.url(), day, text, List.of(), dom, null));
    }
    return new Opened.Viewable(
        new PageView(page.url(), day, text, TextBlocks.of(text), null, null));
  }

  /** Refuses before parsing what would take too much memory as a tree. */
  private static void countTags(String text) {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > Limits.TAGS) {
      throw new TooExpensive("more than " + Limits.TAGS + " tags");
    }
    Budget.charge(100L * tags);
  }

  private static String base(String url) {
    String web = Address.web(url);
    return web == null ? "" : web;
  }

  /** The text as JSON, or null when it is none. */
  static @Nullable JsonNode json(String text) {
    Budget.charge(2L * text.length());
    try {
      return JSON.readTree(text);
    } catch (StreamConstraintsException bomb) {
      throw new TooExpensive("more than JSON may hold: " + bomb.getOriginalMessage());
    } catch (JsonProcessingException malformed) {
      return null;
    }
  }

  private static boolean startsLikeJson(String text) {
    String start = start(text);
    return start.startsWith("{") || start.startsWith("[");
  }

  private static boolean startsLikeHtml(String text) {
    String start = start(text).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")));
  }

  private static String start(String text) {
    int from = 0;
    while (from < text.length() && CleanText.isSpace(text.charAt(from))) {
      from++;
    }
    return text.substring(from, Math.min(text.length(), from + 1_000));
  }

  private static Opened empty(String reason) {
    return new Opened.Shut(new Reading.Empty(null, reason));
  }

  private static Opened rejected(String reason, String message) {
    return new Opened.Shut(new Reading.Rejected(reason, message));
  }
}
