package byline.enrich.parse;

import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Holds a reading against how much one page may state. */
final class Output {
  private Output() {}

  /**
   * The reading itself.
   *
   * @throws TooExpensive when it states more than a page may
   */
  static Reading checked(Reading reading) {
    if (reading instanceof Reading.Parsed parsed) {
      long names = 0;
      for (WorkClaim work : parsed.works()) {
        refuse(work.authors().size(), Limits.AUTHORS, "names in one byline");
        refuse(namesakes(work), Limits.NAMESAKES, "names in one byline that are much alike");
        names += work.authors().size();
      }
      refuse(parsed.works().size(), Limits.WORKS, "works");
      refuse(twins(parsed), Limits.TWINS, "works of one title");
      refuse(names, Limits.NAMES, "names in bylines");
    }
    return reading;
  }

  private static int twins(Reading.Parsed parsed) {
    if (parsed.works().size() <= Limits.TWINS) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    parsed.works().forEach(work -> counts.merge(Folded.text(work.title()), 1, Integer::sum));
    return Collections.max(counts.values());
  }

  private static int namesakes(WorkClaim work) {
    if (work.authors().size() <= Limits.NAMESAKES) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    work.authors().forEach(author -> counts.merge(alike(author.text()), 1, Integer::sum));
    return Collections.max(counts.values());
  }

  private static String alike(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? "" : plain.charAt(0) + plain.substring(plain.lastIndexOf(' ') + 1);
  }

  private static void refuse(long found, long most, String what) {
    if (found > most) {
      throw new TooExpensive("more than " + most + " " + what);
    }
  }
}
