package byline.enrich.parse;

import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;

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
        names += work.authors().size();
      }
      refuse(parsed.works().size(), Limits.WORKS, "works");
      refuse(names, Limits.NAMES, "names in bylines");
    }
    return reading;
  }

  private static void refuse(long found, long most, String what) {
    if (found > most) {
      throw new TooExpensive("more than " + most + " " + what);
    }
  }
}
