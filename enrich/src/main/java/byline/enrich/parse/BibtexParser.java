package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** BibTeX files; an entry that cannot be read is left out, the others stay. */
final class BibtexParser implements PageParser {
  /** How far into the text its first entry may stand; what is before it is a comment. */
  private static final int COMMENT = 3_000;

  private static final Pattern OBJECT =
      Pattern.compile("(?m)^[ \\t]{0,20}@[A-Za-z]{3,20}[ \\t]{0,5}[{(]");
  private static final Pattern COMMAS =
      Pattern.compile(
          "\\p{Lu}\\. ?(?:\\p{Lu}\\. ?){0,3}\\p{L}{2,30}(?:, ?(?:\\p{Lu}\\. ?){1,4}\\p{L}{2,30}){1,9}");
  private static final int MOST_STRINGS = 1_000;
  private static final int LONGEST_STRING = 1_000;
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "article-journal"),
          Map.entry("inproceedings", "paper-conference"),
          Map.entry("conference", "paper-conference"),
          Map.entry("book", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("collection", "book"),
          Map.entry("incollection", "chapter"),
          Map.entry("inbook", "chapter"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("thesis", "thesis"),
          Map.entry("techreport", "report"),
          Map.entry("report", "report"),
          Map.entry("dataset", "dataset"),
          Map.entry("software", "software"));

  @Override
  public String layout() {
    return "bibtex";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    if (page.dom() != null || page.json() != null || !isBibliography(page.text())) {
      return Optional.empty();
    }
    List<BibTeXEntry> entries = entries(page.text());
    inherit(entries);
    List<WorkDraft> works = new ArrayList<>();
    for (BibTeXEntry entry : entries) {
      work(entry).ifPresent(works::add);
    }
    return Optional.of(
        works.isEmpty()
            ? new Reading.Empty(layout(), "no-works")
            : new Reading.Parsed(layout(), null, Locators.place(page.url(), works)));
  }

  /** Whether entries make up most of a text; what stands before the first is a comment. */
  private static boolean isBibliography(String text) {
    Matcher first = OBJECT.matcher(text).region(0, Math.min(COMMENT, text.length()));
    return first.find() && (first.start() * 2 < text.length() || isCommented(text, first.start()));
  }

  private static boolean isCommented(String text, int end) {
    return text.substring(0, end).lines().allMatch(line -> line.isBlank() || line.startsWith("%"));
  }

  /** Reads each entry by itself, so that a broken one costs only itself. */
  private static List<BibTeXEntry> entries(String text) {
    List<String> objects = new ArrayList<>();
    Matcher start = OBJECT.matcher(text);
    int from = -1;
    while (start.find() && objects.size() <= Limits.WORKS) {
      if (from >= 0) {
        objects.add(text.substring(from, start.start()));
      }
      from = start.start();
    }
    if (from >= 0) {
      objects.add(text.substring(from));
    }
    Map<String, String> strings = new LinkedHashMap<>();
    List<BibTeXEntry> entries = new ArrayList<>();
    for (String object : objects) {
      BibTeXDatabase read = database(object, strings);
      read.getStrings().values().forEach(string -> define(string, strings));
      entries.addAll(read.getEntries().values());
    }
    return entries;
  }

  /** Keeps an abbreviation spelled out, so that one made of others never grows without bound. */
  private static void define(BibTeXString string, Map<String, String> strings) {
    String text = string.getValue().toUserString();
    if (strings.size() < MOST_STRINGS && text.length() <= LONGEST_STRING) {
      strings.put(string.getKey().getValue(), text);
    }
  }

  private static BibTeXDatabase database(String object, Map<String, String> strings) {
    Budget.charge(Limits.WORK + 20L * strings.size() + 20L * object.length());
    Budget.charge(LONGEST_STRING * object.chars().filter(c -> c == '#').count());
    if (braces(object) > Limits.BRACES) {
      return new BibTeXDatabase();
    }
    try {
      LenientBibtex parser = new LenientBibtex();
      strings.forEach(parser::addMacro);
      return parser.parse(new StringReader(object));
    } catch (ParseException | RuntimeException broken) {
      return new BibTeXDatabase();
    }
  }

  private static int braces(String object) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < object.length(); i++) {
      char c = object.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /**
   * Gives each entry what it leaves to the volume that it names; the volume's title is its book.
   */
  private static void inherit(List<BibTeXEntry> entries) {
    Map<String, BibTeXEntry> byKey = new HashMap<>();
    entries.forEach(entry -> byKey.putIfAbsent(entry.getKey().getValue(), entry));
    for (BibTeXEntry entry : entries) {
      BibTeXEntry volume = byKey.get(raw(entry, "crossref"));
      if (volume != null && volume != entry) {
        fill(entry, "booktitle", volume.getField(new Key("booktitle")));
        fill(entry, "booktitle", volume.getField(new Key("title")));
        for (String name : List.of("year", "date", "month", "volume", "number", "journal")) {
          fill(entry, name, volume.getField(new Key(name)));
        }
      }
    }
  }

  private static void fill(BibTeXEntry entry, String name, @Nullable Value value) {
    if (value != null && entry.getField(new Key(name)) == null) {
      entry.addField(new Key(name), value);
    }
  }

  private static Optional<WorkDraft> work(BibTeXEntry entry) {
    String title = field(entry, "title");
    if (title == null || title.length() > Limits.TITLE) {
      return Optional.empty();
    }
    WorkDraft work = new WorkDraft(Titles.bare(title));
    work.id = entry.getKey().getValue();
    work.type = TYPES.get(entry.getType().getValue().toLowerCase(Locale.ROOT));
    names(work, raw(entry, "author"));
    work.date = date(entry);
    work.venue = venue(entry);
    String summary = field(entry, "abstract");
    if (summary != null) {
      work.addAbstract(summary);
    }
    identify(work, entry);
    return Optional.of(work);
  }

  private static void identify(WorkDraft work, BibTeXEntry entry) {
    put(work, "doi", Identifiers.doi(raw(entry, "doi")));
    put(work, "isbn", field(entry, "isbn"));
    put(work, "pmid", field(entry, "pmid"));
    String archive = field(entry, "archiveprefix");
    String eprint = raw(entry, "eprint");
    String journal = field(entry, "journal");
    boolean arxiv = archive != null && archive.equalsIgnoreCase("arxiv");
    put(work, "arxiv", arxiv ? Identifiers.arxiv(eprint) : null);
    put(work, "arxiv", Identifiers.arxiv(journal));
    if (work.type == null && work.identifiers.containsKey("arxiv")) {
      work.type = "preprint";
    }
    String url = Address.web(raw(entry, "url"));
    if (url != null) {
      put(work, "arxiv", url.contains("arxiv.org/") ? Identifiers.arxiv(url) : null);
      work.links.add(new Link("paper", url, null));
    }
  }

  private static void put(WorkDraft work, String kind, @Nullable String value) {
    if (value != null && value.length() <= 100) {
      work.identifiers.putIfAbsent(kind, value);
    }
  }

  private static void names(WorkDraft work, @Nullable String authors) {
    List<PrintedName> names = new ArrayList<>();
    boolean complete = true;
    for (String author : authors == null ? List.<String>of() : LatexText.people(authors)) {
      boolean others = author.strip().equals("others");
      complete &= !others;
      if (!others && !author.isBlank() && author.length() <= Limits.NAME * 3) {
        names.addAll(names(author));
      }
    }
    work.byline(names, complete);
  }

  /** One name, or the several that some part by commas: no family name begins with an initial. */
  private static List<PrintedName> names(String author) {
    String plain = LatexText.plain(author);
    return COMMAS.matcher(plain).matches()
        ? Pattern.compile(", ?").splitAsStream(plain).map(PrintedName::of).toList()
        : List.of(name(author));
  }

  private static PrintedName name(String author) {
    String[] parts = author.startsWith("{") ? new String[] {author} : author.split(",", 3);
    if (parts.length == 1) {
      return PrintedName.of(LatexText.plain(author));
    }
    String family = LatexText.plain(parts[0]);
    String given = LatexText.plain(parts[parts.length - 1]);
    String suffix = parts.length == 3 ? ", " + LatexText.plain(parts[1]) : "";
    return given.isEmpty()
        ? PrintedName.of(family)
        : new PrintedName(given + " " + family + suffix, given, family, null, List.of());
  }

  private static @Nullable String date(BibTeXEntry entry) {
    String date = field(entry, "date");
    String year = field(entry, "year");
    if (date != null && IsoDates.read(date) != null) {
      return IsoDates.read(date);
    }
    String read = year == null ? null : IsoDates.read(year);
    String month = field(entry, "month");
    int number = month == null ? 0 : PrintedDates.month(month);
    return read == null || read.length() != 4 || number == 0
        ? read
        : IsoDates.of(Integer.parseInt(read), number, 0);
  }

  private static @Nullable VenueClaim venue(BibTeXEntry entry) {
    String name = field(entry, "journal");
    name = name == null ? field(entry, "journaltitle") : name;
    name = name == null ? field(entry, "booktitle") : name;
    String pages = field(entry, "pages");
    if (name == null || name.length() > 500 || name.toLowerCase(Locale.ROOT).startsWith("arxiv")) {
      return null;
    }
    String issue = field(entry, "number");
    return new VenueClaim(
        name,
        null,
        field(entry, "volume"),
        issue == null ? field(entry, "issue") : issue,
        pages == null ? null : VenueText.plainRange(pages),
        null);
  }

  private static @Nullable String field(BibTeXEntry entry, String name) {
    String raw = raw(entry, name);
    String plain = raw == null ? "" : LatexText.plain(raw);
    return plain.isEmpty() ? null : plain;
  }

  private static @Nullable String raw(BibTeXEntry entry, String name) {
    Value value = entry.getField(new Key(name));
    String text = value == null ? "" : CleanText.collapse(value.toUserString());
    return text.isEmpty() || text.length() > Limits.ABSTRACT ? null : text;
  }
}
