package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Works that a page describes in COinS spans (OpenURL in HTML, ocoins.info). */
final class CoinsParser implements PageParser {
  @Override
  public String layout() {
    return "coins";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    Document dom = page.dom();
    if (dom == null) {
      return Optional.empty();
    }
    List<WorkDraft> works = new ArrayList<>();
    for (Element span : dom.getElementsByClass("Z3988")) {
      if (works.size() <= Limits.WORKS && !MarkedUpItems.isCited(span)) {
        work(fields(span.attr("title"))).ifPresent(works::add);
      }
    }
    return works.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  private static Map<String, List<String>> fields(String query) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String pair : query.split("&", 2_000)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.length() <= Limits.REFERENCE) {
        String value = decode(pair.substring(equals + 1));
        if (!value.isBlank()) {
          fields.computeIfAbsent(pair.substring(0, equals), key -> new ArrayList<>()).add(value);
        }
      }
    }
    return fields;
  }

  private static String decode(String value) {
    try {
      return CleanText.collapse(CleanText.of(URLDecoder.decode(value, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static Optional<WorkDraft> work(Map<String, List<String>> fields) {
    String title = first(fields, "rft.atitle", "rft.btitle", "rft.title");
    if (title == null) {
      return cited(fields);
    }
    if (title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(title).byline(authors(fields), true);
    String date = first(fields, "rft.date");
    work.date = date == null ? null : IsoDates.read(date);
    work.type = type(first(fields, "rft.genre", "rft.format", "rft.type"));
    String venue = first(fields, "rft.jtitle", "rft.stitle");
    String start = first(fields, "rft.spage");
    String end = first(fields, "rft.epage");
    String pages = start != null && end != null ? start + "-" + end : first(fields, "rft.pages");
    work.venue =
        venue == null
            ? null
            : new VenueClaim(
                venue,
                null,
                first(fields, "rft.volume"),
                first(fields, "rft.issue"),
                pages == null ? null : VenueText.plainRange(pages),
                null);
    for (String id : fields.getOrDefault("rft_id", List.of())) {
      String doi = Identifiers.doi(id);
      if (doi != null) {
        work.identifiers.putIfAbsent("doi", doi);
      }
    }
    return Optional.of(work);
  }

  /** A work without a title field whose identifier is a whole reference, as DSpace writes it. */
  private static Optional<WorkDraft> cited(Map<String, List<String>> fields) {
    return fields.getOrDefault("rft_id", List.of()).stream()
        .filter(id -> id.indexOf(' ') > 0)
        .flatMap(id -> ListedWork.cited(id).stream())
        .findFirst();
  }

  private static @Nullable String type(@Nullable String genre) {
    if (genre == null) {
      return null;
    }
    return genre.matches("(?i).*(?:thesis|dissertation)") ? "thesis" : WorkTypes.of(genre);
  }

  private static List<PrintedName> authors(Map<String, List<String>> fields) {
    List<String> names =
        fields.getOrDefault("rft.au", fields.getOrDefault("rft.creator", List.of()));
    String last = first(fields, "rft.aulast");
    String given = first(fields, "rft.aufirst");
    if (names.isEmpty() && last != null) {
      return List.of(RecordName.of(given == null ? last : last + ", " + given));
    }
    return names.stream().map(RecordName::of).toList();
  }

  private static @Nullable String first(Map<String, List<String>> fields, String... names) {
    for (String name : names) {
      List<String> values = fields.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return null;
  }
}
