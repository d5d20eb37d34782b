package byline.enrich.home;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** People and works that nobody knows, stated by pages in more and less complete ways. */
public final class InventedWorld {
  /** Names, some of them other forms of one person's, some of two people who look alike. */
  public static final List<String> PEOPLE =
      List.of(
          "Orla Quillfeather",
          "O. Quillfeather",
          "Bram Tosswick",
          "Bram J. Tosswick",
          "Ysolde Marrowby",
          "Kenji Amanogawa",
          "K. Amanogawa",
          "Tove Lindqvister",
          "Mina Castellburg",
          "Mira Castellburg");

  /** Titles, some of them other prints of one, some of two works that look alike. */
  public static final List<String> TITLES =
      List.of(
          "Tidal locking of asynchronous ledgers",
          "Tidal Locking of Asynchronous Ledgers.",
          "On the wear of wooden compilers",
          "Moss growth as a scheduling heuristic",
          "Moss growth as a scheduling heuristik",
          "Quiet consensus among loud replicas: a field study",
          "Quiet consensus among loud replicas",
          "Preface",
          "Harvesting entropy from orchard gates, Part 1",
          "Harvesting entropy from orchard gates, Part 2");

  private final Random random;

  InventedWorld(Random random) {
    this.random = random;
  }

  /** A work as some page states it. */
  WorkClaim claim(int page, int place) {
    int title = random.nextInt(TITLES.size());
    boolean cut = random.nextInt(3) == 0;
    var authors = new ArrayList<PrintedName>();
    int first = (title * 3) % PEOPLE.size();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      authors.add(PrintedName.of(PEOPLE.get((first + 2 * i + random.nextInt(2)) % PEOPLE.size())));
    }
    var identifiers = new TreeMap<String, String>();
    if (random.nextInt(4) == 0) {
      identifiers.put("doi", "10.5555/w" + title / 2);
    }
    String year = random.nextInt(3) == 0 ? null : Integer.toString(2015 + title % 5);
    return new WorkClaim(
        "https://pages.example/" + page,
        "w" + place,
        TITLES.get(title),
        null,
        year,
        authors,
        !cut && count > 0,
        page % 3 == 0 ? owner(page) : null,
        null,
        null,
        null,
        identifiers,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The person whose page this is, or null when it is nobody's. */
  static @Nullable ProfileClaim profile(int page) {
    if (page % 3 != 0) {
      return null;
    }
    return new ProfileClaim(
        "https://pages.example/" + page,
        "homepage",
        owner(page),
        List.of(),
        new TreeMap<>(Map.of("homepage", "https://pages.example/" + page)),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static PrintedName owner(int page) {
    return PrintedName.of(PEOPLE.get(page % PEOPLE.size()));
  }
}
