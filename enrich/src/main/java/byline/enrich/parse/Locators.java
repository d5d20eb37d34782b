package byline.enrich.parse;

import byline.enrich.claim.WorkClaim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives each work of a page its locator: its own id, else one made of its title, so that a new
 * entry above it moves nothing; the second of a name gets {@code -2}.
 */
final class Locators {
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * Claims of all drafts, in their order.
   *
   * @throws TooExpensive when they are more than a page may state
   */
  static List<WorkClaim> place(String page, List<WorkDraft> drafts) {
    if (drafts.size() > Limits.WORKS) {
      throw new TooExpensive("more than " + Limits.WORKS + " works");
    }
    Locators locators = new Locators();
    List<WorkClaim> claims = new ArrayList<>();
    for (WorkDraft draft : drafts) {
      Budget.charge(Limits.WORK);
      claims.add(draft.claim(page, locators.next(draft)));
    }
    return claims;
  }

  private String next(WorkDraft draft) {
    String wanted = own(draft);
    String locator = wanted;
    for (int n = seen.merge(wanted, 1, Integer::sum); n > 1; n++) {
      locator = wanted + "-" + n;
      if (seen.putIfAbsent(locator, 1) == null) {
        break;
      }
    }
    return locator;
  }

  private static String own(WorkDraft draft) {
    if (draft.id == null || draft.id.isBlank()) {
      return "w-" + hash(Folded.text(draft.title));
    }
    return draft.id.length() <= Limits.LOCATOR ? draft.id : "i-" + hash(draft.id);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
