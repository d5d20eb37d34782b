package byline.enrich.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tagged formats that reference managers exchange, and which tag means what in each. */
enum TaggedFormat {
  /** Research Information Systems: {@code TY - JOUR} to {@code ER -}. */
  RIS(
      Pattern.compile("([A-Z][A-Z0-9]) {1,3}- ?(.*)"),
      "TY",
      Map.ofEntries(
          Map.entry(Field.TITLE, List.of("TI", "T1", "CT")),
          Map.entry(Field.AUTHOR, List.of("AU", "A1")),
          Map.entry(Field.DATE, List.of("DA", "PY", "Y1")),
          Map.entry(Field.YEAR, List.of("PY", "Y1", "DA")),
          Map.entry(Field.VENUE, List.of("JF", "JO", "T2", "BT", "JA", "J2")),
          Map.entry(Field.VOLUME, List.of("VL")),
          Map.entry(Field.ISSUE, List.of("IS")),
          Map.entry(Field.FIRST, List.of("SP")),
          Map.entry(Field.LAST, List.of("EP")),
          Map.entry(Field.DOI, List.of("DO", "M3", "UR")),
          Map.entry(Field.ABSTRACT, List.of("AB", "N2")),
          Map.entry(Field.URL, List.of("UR", "L2")),
          Map.entry(Field.TYPE, List.of("TY")))),

  /** MEDLINE's display format, as PubMed exports it. */
  MEDLINE(
      Pattern.compile("([A-Z]{2,4}) {0,2}- ?(.*)"),
      "PMID",
      Map.ofEntries(
          Map.entry(Field.TITLE, List.of("TI")),
          Map.entry(Field.AUTHOR, List.of("FAU", "AU")),
          Map.entry(Field.DATE, List.of("DP")),
          Map.entry(Field.YEAR, List.of("DP")),
          Map.entry(Field.VENUE, List.of("JT", "TA")),
          Map.entry(Field.VOLUME, List.of("VI")),
          Map.entry(Field.ISSUE, List.of("IP")),
          Map.entry(Field.FIRST, List.of("PG")),
          Map.entry(Field.DOI, List.of("LID", "AID")),
          Map.entry(Field.ABSTRACT, List.of("AB")),
          Map.entry(Field.PMID, List.of("PMID")),
          Map.entry(Field.TYPE, List.of("PT")))),

  /** EndNote's and refer's: {@code %0 Journal Article}. */
  ENDNOTE(
      Pattern.compile("%([0-9A-Z@!$&(]) (.*)"),
      "0",
      Map.ofEntries(
          Map.entry(Field.TITLE, List.of("T")),
          Map.entry(Field.AUTHOR, List.of("A")),
          Map.entry(Field.DATE, List.of("8", "D")),
          Map.entry(Field.YEAR, List.of("D", "8")),
          Map.entry(Field.VENUE, List.of("J", "B")),
          Map.entry(Field.VOLUME, List.of("V")),
          Map.entry(Field.ISSUE, List.of("N")),
          Map.entry(Field.FIRST, List.of("P")),
          Map.entry(Field.DOI, List.of("R", "U")),
          Map.entry(Field.ABSTRACT, List.of("X")),
          Map.entry(Field.URL, List.of("U")),
          Map.entry(Field.TYPE, List.of("0"))));

  /** What a tag can mean. */
  enum Field {
    TITLE,
    AUTHOR,
    DATE,
    YEAR,
    VENUE,
    VOLUME,
    ISSUE,
    FIRST,
    LAST,
    DOI,
    PMID,
    ABSTRACT,
    URL,
    TYPE
  }

  final Pattern line;

  /** The tag that opens each record. */
  final String opening;

  @SuppressWarnings("ImmutableEnumChecker") // made by Map.ofEntries and List.of
  private final Map<Field, List<String>> tags;

  TaggedFormat(Pattern line, String opening, Map<Field, List<String>> tags) {
    this.line = line;
    this.opening = opening;
    this.tags = tags;
  }

  /** Whether the first line of a text that is not blank opens a record. */
  boolean opens(String text) {
    int from = 0;
    while (from < text.length() && CleanText.isSpace(text.charAt(from))) {
      from++;
    }
    Matcher first = line.matcher(text).region(from, Math.min(text.length(), from + 200));
    return first.lookingAt() && first.group(1).equals(opening);
  }

  /** The tags that mean a field, the better first; none where the format has no such. */
  List<String> tags(Field field) {
    return tags.getOrDefault(field, List.of());
  }
}
