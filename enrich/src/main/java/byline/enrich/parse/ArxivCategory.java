package byline.enrich.parse;

import byline.enrich.claim.TopicClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Printed two-letter sub-categories in, arXiv's own names out (arxiv.org/category_taxonomy); where
 * several archives share the letters, the one nearest to computing and statistics wins.
 */
final class ArxivCategory {
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    List.of("NA", "OC").forEach(code -> NAMES.put(code, "math." + code));
    NAMES.put("SY", "eess.SY");
    add("cs", "AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS");
    add("cs", "NE NI OH OS PF PL RO SC SD SE SI");
    add("stat", "AP CO ME ML OT TH");
    add("eess", "AS IV SP");
    add("math", "AC AG AT CA CT DG FA GM GN HO KT MG MP NT OA PR QA RA RT SG ST");
    add("q-bio", "BM CB MN NC PE QM TO");
    add("q-fin", "CP MF PM RM TR");
    add("econ", "EM");
    add("astro-ph", "EP GA HE IM SR");
    add("nlin", "AO CD CG PS");
  }

  private ArxivCategory() {}

  private static void add(String archive, String codes) {
    for (String code : codes.split(" ", -1)) {
      NAMES.putIfAbsent(code, archive + "." + code);
    }
  }

  /** Whether arXiv has it; what it names in two words ({@code quant-ph}) is known by the hyphen. */
  static boolean isKnown(String printed) {
    return NAMES.containsKey(printed) || printed.matches("[A-Za-z]{1,5}-[A-Za-z]{2,4}");
  }

  /** The subject; letters that arXiv does not know stand for themselves. */
  static TopicClaim of(String printed) {
    return new TopicClaim(NAMES.getOrDefault(printed, printed), printed);
  }
}
