package byline.enrich.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in, text out: byte order mark, then proof of UTF-8, then header, then the page's own word,
 * then a guess between Japanese and Western encodings.
 */
final class BodyText {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([A-Z0-9_.:-]{2,40})");

  /** Labels that pages use for more than they name (WHATWG Encoding Standard, section 4.2). */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "shift_jis", "windows-31j",
          "shift-jis", "windows-31j",
          "x-sjis", "windows-31j",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "euc-kr", "x-windows-949");

  private BodyText() {}

  /** The text of a body, or null when no encoding makes text of it. */
  static @Nullable String decode(byte[] body, @Nullable String headerCharset) {
    String marked = byteOrderMarked(body);
    if (marked != null) {
      return readable(marked);
    }
    String utf8 = strict(body, StandardCharsets.UTF_8);
    if (utf8 != null && !isAscii(body)) {
      return readable(utf8);
    }
    for (String label : new String[] {headerCharset, declared(body)}) {
      String text = label == null ? null : byLabel(body, label);
      if (text != null && readable(text) != null) {
        return text;
      }
    }
    return readable(utf8 != null && !hasEscapes(body) ? utf8 : guess(body));
  }

  private static @Nullable String byteOrderMarked(byte[] body) {
    if (startsWith(body, 0xef, 0xbb, 0xbf)) {
      return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(body, 0xfe, 0xff)) {
      return new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(body, 0xff, 0xfe)) {
      return new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE);
    }
    return null;
  }

  private static @Nullable String declared(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, 4_096), StandardCharsets.ISO_8859_1);
    if (head.indexOf('<') < 0) {
      return null;
    }
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? declared.group(1) : null;
  }

  private static @Nullable String byLabel(byte[] body, String label) {
    String name = label.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(WIDER.getOrDefault(name, name));
      String strict = strict(body, charset);
      if (strict != null) {
        return strict;
      }
      String lenient = new String(body, charset);
      return replacements(lenient) * 200 < lenient.length() ? lenient : null;
    } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
      return null;
    }
  }

  private static String guess(byte[] body) {
    if (hasEscapes(body)) {
      String japanese = strict(body, Charset.forName("ISO-2022-JP"));
      if (japanese != null) {
        return japanese;
      }
    }
    Charset wide = wideWithoutMark(body);
    if (wide != null) {
      return new String(body, wide);
    }
    String lenient = new String(body, StandardCharsets.UTF_8);
    if (replacements(lenient) * 20 < nonAscii(lenient)) {
      return lenient;
    }
    for (String name : List.of("EUC-JP", "windows-31j")) {
      String japanese = strict(body, Charset.forName(name));
      if (japanese != null && readsAsJapanese(japanese)) {
        return japanese;
      }
    }
    return new String(body, Charset.forName("windows-1252"));
  }

  private static @Nullable Charset wideWithoutMark(byte[] body) {
    int even = 0;
    int odd = 0;
    int seen = Math.min(body.length, 2_000);
    for (int i = 0; i < seen; i++) {
      if (body[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd * 3 > seen && even * 20 < seen) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 3 > seen && odd * 20 < seen ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean readsAsJapanese(String text) {
    int kana = 0;
    int wide = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u3040' && c <= '\u30ff') {
        kana++;
      } else if ((c >= '\u3000' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uff60')) {
        wide++;
      } else if (c > '\u007f') {
        other++;
      }
    }
    return kana > 0 && kana + wide > other * 4;
  }

  /** The text itself unless too much of it is no text. */
  private static @Nullable String readable(String text) {
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\ufffd') {
        bad++;
      }
    }
    return (long) bad * 50 > text.length() ? null : text;
  }

  private static @Nullable String strict(byte[] body, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body));
      return text.toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  private static int replacements(String text) {
    return (int) text.chars().filter(c -> c == '\ufffd').count();
  }

  private static int nonAscii(String text) {
    return (int) text.chars().filter(c -> c > '\u007f').count();
  }

  private static boolean isAscii(byte[] body) {
    for (byte b : body) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasEscapes(byte[] body) {
    for (int i = 0; i + 1 < body.length; i++) {
      if (body[i] == 0x1b && (body[i + 1] == '$' || body[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] body, int... prefix) {
    if (body.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((body[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
