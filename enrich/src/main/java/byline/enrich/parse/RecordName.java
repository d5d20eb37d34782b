package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.List;

/** A name as a record prints it, taken apart where a comma parts family and given names. */
final class RecordName {
  private RecordName() {}

  static PrintedName of(String printed) {
    String text = CleanText.collapse(printed);
    if (text.length() > Limits.NAME * 2) {
      text = text.substring(0, Limits.NAME * 2);
    }
    int comma = text.indexOf(',');
    if (comma <= 0 || comma != text.lastIndexOf(',') || comma + 1 >= text.length()) {
      return PrintedName.of(text);
    }
    String family = text.substring(0, comma).strip();
    String given = text.substring(comma + 1).strip();
    return given.isEmpty() || family.isEmpty()
        ? PrintedName.of(text)
        : new PrintedName(text, given, family, null, List.of());
  }
}
