package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bodies that lie about their encoding, or are no text at all. */
final class HostileEncodings {
  private static final String PAGE =
      "<html><meta charset=\"%s\"><h2>Papers</h2><ul><li>Bo Ek and Zoë Groß. (2024). Tides at Sea. Shore Letters."
          + "<li>Bo Ek. (2023). Ebb at Sea. Shore Letters.<li>Bo Ek. (2022). Flood at Sea. Shore Letters.</ul>";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileEncodings() {}

  static List<HostilePage> pages() {
    var encodings = new HostileEncodings();
    encodings.declared();
    encodings.marked();
    encodings.binary();
    return encodings.pages;
  }

  private void add(String name, @Nullable String type, byte[] body) {
    pages.add(new HostilePage("bytes " + name, type, body));
  }

  private void declared() {
    for (String label :
        List.of(
            "utf-7",
            "utf-16",
            "utf-32",
            "no-such-charset",
            "x-user-defined",
            "cp1047",
            "ISO-2022-KR",
            "replacement",
            "hz-gb-2312",
            "UTF-8\u0000",
            "../../etc/passwd")) {
      add("declared " + label, "text/html; charset=" + label, page(label).getBytes(UTF_8));
      add("declared inside " + label, "text/html", page(label).getBytes(ISO_8859_1));
    }
    add(
        "utf-7 script",
        "text/html; charset=utf-7",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-".getBytes(UTF_8));
    add(
        "two declarations",
        "text/html; charset=koi8-r",
        (page("shift_jis") + page("utf-16")).getBytes(UTF_8));
    add("declaration of a megabyte", "text/html", page("x".repeat(1_000_000)).getBytes(UTF_8));
    add(
        "header of a hundred kilobytes",
        "text/html; charset=" + "x".repeat(100_000),
        page("utf-8").getBytes(UTF_8));
    add("header that is no type", "; ;charset==,\u0000", page("utf-8").getBytes(UTF_8));
    add("no header", null, page("utf-8").getBytes(UTF_8));
    add("header of an image", "image/png", page("utf-8").getBytes(UTF_8));
  }

  private void marked() {
    add("utf-16 little-endian without mark", "text/html", page("utf-16").getBytes(UTF_16LE));
    add(
        "utf-16 big-endian marked",
        "text/html",
        joined(bytes(0xfe, 0xff), page("utf-8").getBytes(UTF_16BE)));
    add(
        "utf-16 mark before utf-8",
        "text/html",
        joined(bytes(0xff, 0xfe), page("utf-8").getBytes(UTF_8)));
    add(
        "utf-16 of odd length",
        "text/html",
        joined(bytes(0xff, 0xfe), page("utf-8").getBytes(UTF_16LE), bytes(0x41)));
    add(
        "utf-16 with lone surrogates",
        "text/html",
        joined(
            bytes(0xfe, 0xff),
            fill("\ud83c Bo Ek \udf0a").getBytes(UTF_16BE),
            bytes(0xd8, 0, 0xd8, 0)));
    add(
        "utf-32 marked",
        "text/html",
        joined(bytes(0xff, 0xfe, 0, 0), page("utf-8").getBytes(Charset.forName("UTF-32LE"))));
    add(
        "utf-8 mark in the middle",
        "text/html",
        joined(
            page("utf-8").getBytes(UTF_8), bytes(0xef, 0xbb, 0xbf), page("utf-8").getBytes(UTF_8)));
    add(
        "overlong utf-8",
        "text/html",
        joined(
            page("utf-8").getBytes(UTF_8),
            bytes(0xc0, 0xbc, 0xc0, 0x80, 0xf8, 0x88, 0x80, 0x80, 0x80)));
    add(
        "surrogates in utf-8",
        "text/html",
        joined(page("utf-8").getBytes(UTF_8), bytes(0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf)));
    add(
        "cut in a character",
        "text/html",
        joined(page("utf-8").getBytes(UTF_8), bytes(0xe6, 0xb0)));
    add(
        "two encodings",
        "text/html",
        joined(page("utf-8").getBytes(UTF_8), page("utf-8").getBytes(ISO_8859_1)));
  }

  private void binary() {
    byte[] noise = new byte[500_000];
    new Random(1).nextBytes(noise);
    add("noise", "text/html", noise);
    add("nuls", "text/html", new byte[1_000_000]);
    add("nuls between", "text/html", page("utf-8").replace("e", "e\u0000").getBytes(UTF_8));
    add("nuls in text", "text/plain", fill("Bo\u0000 Ek\u0000").getBytes(UTF_8));
    add("controls", "text/plain", fill("\u0001\u001b[31mBo Ek").getBytes(UTF_8));
    add("one byte", "text/html", bytes('<'));
    add("zip of nothing", "text/html", gzip(new byte[50_000_000]));
    add("escapes of iso-2022", "text/html", fill("\u001b$B!!\u001b(B").getBytes(ISO_8859_1));
    add("pdf", "text/html", ("%PDF-1.7\n" + fill("stream endstream ")).getBytes(UTF_8));
  }

  private static String page(String charset) {
    return PAGE.replace("%s", charset);
  }

  private static byte[] gzip(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
