package byline.enrich.paper;

import java.util.List;

/**
 * What brings two statements to one place, so that they are compared at all.
 *
 * @param keys placement keys that both have; empty where they share none
 * @param via where they share none: claims from one to the other, each sharing a key with the next;
 *     empty where there is no such chain among the claims that were looked at
 */
public record Meeting(List<String> keys, List<String> via) {
  public Meeting {
    keys = List.copyOf(keys);
    via = List.copyOf(via);
  }

  /** Whether they are compared with each other. */
  public boolean isDirect() {
    return !keys.isEmpty();
  }
}
