package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.List;
import java.util.regex.Pattern;

/** A name as a record prints it, taken apart where a comma parts family and given names. */
final class RecordName {
  private static final Pattern SUFFIX = Pattern.compile("(?i)(?:Jr|Sr)\\.?|II|III|IV");

  private static final Pattern DEGREE = Pattern.compile("\\p{Ll}{2,6}\\.|Ph\\. ?D\\.?|Dr\\.?");

  private RecordName() {}

  static PrintedName of(String printed) {
    String text = CleanText.collapse(printed);
    if (text.length() > Limits.NAME * 2) {
      text = text.substring(0, Limits.NAME * 2);
    }
    String[] parts = text.split("\\s?,\\s?", 4);
    if (parts.length == 3 && (isSuffix(parts[1]) || isSuffix(parts[2]))) {
      boolean last = isSuffix(parts[2]);
      return parted(text, parts[0], last ? parts[1] : parts[2], ", " + parts[last ? 2 : 1]);
    }
    if (parts.length == 2 && isDegree(parts[1])) {
      return PrintedName.of(parts[0]);
    }
    return parts.length == 2 && !isSuffix(parts[1])
        ? parted(text, parts[0], parts[1], "")
        : PrintedName.of(text);
  }

  /** Whether a value that stands where a name should is an address instead. */
  static boolean isAddress(String printed) {
    return printed.indexOf('@') >= 0 || printed.contains("://") || printed.startsWith("www.");
  }

  private static PrintedName parted(String text, String family, String given, String suffix) {
    if (given.isBlank() || family.isBlank()) {
      return PrintedName.of(text);
    }
    String printed = suffix.isEmpty() ? text : given + " " + family + suffix;
    return new PrintedName(printed, given, family, null, List.of());
  }

  /** A title behind a name; no given name is all small letters and a full stop. */
  private static boolean isDegree(String part) {
    return DEGREE.matcher(part).matches();
  }

  private static boolean isSuffix(String part) {
    return SUFFIX.matcher(part).matches();
  }
}
