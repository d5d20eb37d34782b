package byline.enrich.why;

import byline.enrich.author.BylineItem;
import byline.enrich.claim.PrintedName;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements say, in short, as far as the rules look at it. */
final class Sayings {
  private static final int MOST_NAMES = 8;

  private Sayings() {}

  static List<String> of(WorkClaim claim) {
    List<String> says = new ArrayList<>();
    says.add("\"" + claim.title() + "\"");
    if (!claim.authors().isEmpty()) {
      List<String> names = claim.authors().stream().map(PrintedName::text).toList();
      says.add(some(names) + (claim.authorsComplete() ? "" : " …"));
    }
    String record = record(claim.date(), claim.venue());
    if (!record.isEmpty()) {
      says.add(record);
    }
    claim.identifiers().forEach((kind, value) -> says.add(kind + " " + value));
    return says;
  }

  static List<String> of(BylineItem name) {
    List<String> says = new ArrayList<>();
    says.add(String.join(" = ", name.names()));
    addList(says, "with ", name.coauthors());
    addList(says, "at ", name.affiliations());
    addList(says, "page ", name.profilePages());
    if (name.orcid() != null) {
      says.add("orcid " + name.orcid());
    }
    String venue = name.venue() == null ? "" : name.venue();
    String date = name.date() == null ? "" : name.date();
    String record = venue.isEmpty() || date.isEmpty() ? venue + date : venue + ", " + date;
    if (!record.isEmpty()) {
      says.add(record);
    }
    return says;
  }

  private static void addList(List<String> says, String what, List<String> values) {
    if (!values.isEmpty()) {
      says.add(what + some(values));
    }
  }

  private static String some(List<String> values) {
    String few = String.join("; ", values.stream().limit(MOST_NAMES).toList());
    return values.size() > MOST_NAMES
        ? few + " and " + (values.size() - MOST_NAMES) + " more"
        : few;
  }

  private static String record(@Nullable String date, @Nullable VenueClaim venue) {
    List<String> parts = new ArrayList<>();
    if (date != null) {
      parts.add(date);
    }
    if (venue != null) {
      addPart(parts, "", venue.name() == null ? venue.abbreviation() : venue.name());
      addPart(parts, "vol. ", venue.volume());
      addPart(parts, "pp. ", venue.pages());
    }
    return String.join(", ", parts);
  }

  private static void addPart(List<String> parts, String label, @Nullable String part) {
    if (part != null) {
      parts.add(label + part);
    }
  }
}
