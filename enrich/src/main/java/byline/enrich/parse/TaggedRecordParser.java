package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.parse.TaggedFormat.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reference managers' files, a tag a line: RIS, MEDLINE and EndNote. */
final class TaggedRecordParser implements PageParser {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("JOUR", "article-journal"),
          Map.entry("MGZN", "article-journal"),
          Map.entry("CONF", "paper-conference"),
          Map.entry("CPAPER", "paper-conference"),
          Map.entry("BOOK", "book"),
          Map.entry("CHAP", "chapter"),
          Map.entry("THES", "thesis"),
          Map.entry("RPRT", "report"),
          Map.entry("DATA", "dataset"),
          Map.entry("COMP", "software"));

  @Override
  public String layout() {
    return "tagged-records";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    if (page.dom() != null || page.json() != null) {
      return Optional.empty();
    }
    for (TaggedFormat format : TaggedFormat.values()) {
      List<Map<String, List<String>>> records = records(page.text(), format);
      if (!records.isEmpty()) {
        List<WorkDraft> works = new ArrayList<>();
        records.forEach(record -> work(record, format).ifPresent(works::add));
        return Optional.of(
            works.isEmpty()
                ? new Reading.Empty(layout(), "no-works")
                : new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
      }
    }
    return Optional.empty();
  }

  /** The records of a text that begins with one; a line without a tag goes on with the last. */
  private static List<Map<String, List<String>>> records(String text, TaggedFormat format) {
    List<Map<String, List<String>>> records = new ArrayList<>();
    if (!format.opens(text)) {
      return records;
    }
    String tag = "";
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      Budget.charge(Limits.LINE);
      Matcher tagged = format.line.matcher(line);
      boolean isTagged = tagged.matches();
      if (isTagged && tagged.group(1).equals(format.opening) && records.size() <= Limits.WORKS) {
        records.add(new HashMap<>());
      }
      if (records.isEmpty()) {
        continue;
      }
      Map<String, List<String>> record = records.get(records.size() - 1);
      if (isTagged) {
        tag = tagged.group(1);
        record.computeIfAbsent(tag, any -> new ArrayList<>()).add(tagged.group(2).strip());
      } else if (!line.isBlank() && record.containsKey(tag)) {
        goOn(record.get(tag), line.strip());
      }
    }
    return records;
  }

  private static void goOn(List<String> values, String more) {
    int last = values.size() - 1;
    if (values.get(last).length() < Limits.ABSTRACT) {
      values.set(last, (values.get(last) + " " + more).strip());
    }
  }

  private static Optional<WorkDraft> work(Map<String, List<String>> record, TaggedFormat format) {
    String title = first(record, format, Field.TITLE);
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(Titles.bare(title));
    work.byline(
        all(record, format, Field.AUTHOR).stream()
            .filter(name -> name.length() <= Limits.NAME)
            .map(RecordName::of)
            .toList(),
        true);
    work.date = date(record, format);
    String type = first(record, format, Field.TYPE);
    work.type = type == null ? null : TYPES.getOrDefault(type, WorkTypes.of(type));
    work.venue = venue(record, format);
    String summary = first(record, format, Field.ABSTRACT);
    if (summary != null) {
      work.addAbstract(summary);
    }
    identify(work, record, format);
    return Optional.of(work);
  }

  private static void identify(
      WorkDraft work, Map<String, List<String>> record, TaggedFormat format) {
    for (String tag : format.tags(Field.DOI)) {
      for (String value : record.getOrDefault(tag, List.of())) {
        String doi = Identifiers.doi(value);
        if (doi != null) {
          work.identifiers.putIfAbsent("doi", doi);
        }
      }
    }
    String pmid = first(record, format, Field.PMID);
    if (pmid != null && pmid.matches("\\d{1,9}")) {
      work.identifiers.put("pmid", pmid);
      work.id = "pmid:" + pmid;
    }
    String arxiv = Identifiers.arxivOfDoi(work.identifiers.get("doi"));
    if (arxiv != null) {
      work.identifiers.put("arxiv", arxiv);
    }
    String url = Address.web(first(record, format, Field.URL));
    if (url != null) {
      work.links.add(new Link("paper", url, null));
    }
  }

  /** The most precise of the dates that agree on the year. */
  private static @Nullable String date(Map<String, List<String>> record, TaggedFormat format) {
    String year = first(record, format, Field.YEAR);
    String whole = first(record, format, Field.DATE);
    String read = whole == null ? null : IsoDates.read(whole);
    String plain = year == null ? null : IsoDates.read(year);
    if (read == null || plain == null) {
      return read == null ? plain : read;
    }
    boolean closer = read.startsWith(plain.substring(0, 4)) && read.length() > plain.length();
    return closer ? read : plain;
  }

  private static @Nullable VenueClaim venue(Map<String, List<String>> record, TaggedFormat format) {
    String name = first(record, format, Field.VENUE);
    if (name == null || name.length() > 500) {
      return null;
    }
    String start = first(record, format, Field.FIRST);
    String end = first(record, format, Field.LAST);
    String pages = start == null || end == null || start.contains("-") ? start : start + "-" + end;
    return new VenueClaim(
        name,
        null,
        first(record, format, Field.VOLUME),
        first(record, format, Field.ISSUE),
        pages == null ? null : VenueText.plainRange(pages),
        null);
  }

  private static @Nullable String first(
      Map<String, List<String>> record, TaggedFormat format, Field field) {
    List<String> values = all(record, format, field);
    return values.isEmpty() ? null : values.get(0);
  }

  private static List<String> all(
      Map<String, List<String>> record, TaggedFormat format, Field field) {
    for (String tag : format.tags(field)) {
      List<String> values =
          record.getOrDefault(tag, List.of()).stream()
              .map(CleanText::collapse)
              .filter(value -> !value.isEmpty() && value.length() <= Limits.ABSTRACT)
              .toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }
}
