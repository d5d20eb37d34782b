package byline.enrich.parse;

import byline.enrich.claim.ProfileClaim;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The person above a peer network's works: name, affiliation, trust line, counts. */
record BzpeerHeader(@Nullable String name, @Nullable String affiliation, String text) {
  private static final String NUMBER = "(" + Numbers.PATTERN + ")";
  private static final Pattern TRUST =
      Pattern.compile(
          "Trust\\s?(\\d{1,3}(?:\\.\\d{1,2})?)\\s?[-–—:]?\\s?(\\p{L}[\\p{L} -]{0,30}?)"
              + "(?=Verification|Unclaimed|Claimed|\\n|$)");
  private static final Pattern VERIFICATION = Pattern.compile("Verification\\s?(L(\\d{1,2}))");
  private static final Pattern CLAIMED =
      Pattern.compile("(Unclaimed|Claimed)\\s(?:author|researcher|profile|record)");
  private static final Pattern NOT_OPEN =
      Pattern.compile("(?:Not open|Closed) (?:to|for) collaborat(?:e|ion)");
  private static final Pattern OPEN = Pattern.compile("Open (?:to|for) collaborat(?:e|ion)");
  private static final Pattern ROLE =
      Pattern.compile("(?:Researcher|Professor|Student|Scientist|Author)(?=\\P{Ll})\\s?");
  private static final Pattern ABOUT =
      Pattern.compile("(.{2,100}) contributes to research discovery.{0,100}");

  /** Reads the lines before the first work. */
  static BzpeerHeader of(List<Block> blocks, int end) {
    List<Block> lines = blocks.subList(0, Math.min(end, 300));
    String text = Lines.joined(lines, 0, lines.size());
    return new BzpeerHeader(name(lines), affiliation(lines), text);
  }

  private static @Nullable String name(List<Block> lines) {
    for (Block line : lines) {
      Matcher about = ABOUT.matcher(line.text());
      if (line.text().length() <= 300 && about.matches()) {
        return about.group(1);
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).text().equalsIgnoreCase("Researcher profile")) {
        return lines.get(i + 1).text();
      }
    }
    return null;
  }

  private static @Nullable String affiliation(List<Block> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean open = OPEN.matcher(line).find() || NOT_OPEN.matcher(line).find();
      if (line.length() > 400 || line.startsWith("Researcher profile")) {
        continue;
      }
      if (open || ROLE.matcher(line).lookingAt()) {
        String rest = ROLE.matcher(NOT_OPEN.matcher(line).replaceAll("")).replaceFirst("");
        rest = OPEN.matcher(rest).replaceAll("").strip();
        if (!rest.isEmpty()) {
          return imported(rest);
        }
      } else if (line.equals("Researcher") && i + 1 < lines.size()) {
        String next = lines.get(i + 1).text();
        return OPEN.matcher(next).find() || next.length() > 200 ? null : imported(next);
      }
    }
    return null;
  }

  private static @Nullable String imported(String affiliation) {
    return affiliation.contains("not imported") ? null : affiliation;
  }

  /** Whether the lines can only be of this layout. */
  boolean isPresent() {
    int signs = 0;
    for (Pattern sign : List.of(TRUST, VERIFICATION, CLAIMED)) {
      signs += sign.matcher(text).find() ? 1 : 0;
    }
    return (name != null && signs > 0 && text.contains("Researcher profile"))
        || (name != null && signs > 1);
  }

  ProfileClaim profile(PageView page, String layout) {
    ProfileDraft profile = new ProfileDraft(Objects.requireNonNull(name));
    Metrics metrics = new Metrics(page);
    if (affiliation != null) {
      profile.affiliations.add(affiliation);
    }
    Matcher trust = TRUST.matcher(text);
    if (trust.find()) {
      metrics.add("trust", trust.group(1));
      profile.trust =
          new ProfileClaim.Trust(Double.parseDouble(trust.group(1)), trust.group(2).strip());
    }
    Matcher verification = VERIFICATION.matcher(text);
    if (verification.find()) {
      profile.verification =
          new ProfileClaim.Verification(
              Integer.parseInt(verification.group(2)), verification.group(1));
    }
    Matcher claimed = CLAIMED.matcher(text);
    profile.claimed = claimed.find() ? claimed.group(1).equals("Claimed") : null;
    profile.openToCollaborate =
        NOT_OPEN.matcher(text).find() ? Boolean.FALSE : OPEN.matcher(text).find() ? true : null;
    for (String count : List.of("works", "followers", "topics", "close collaborators")) {
      metrics.add(count.replace(' ', '-'), count(count));
    }
    profile.metrics.addAll(metrics.all());
    return profile.claim(page.url(), layout);
  }

  private @Nullable String count(String label) {
    String singular = label.substring(0, label.length() - 1);
    Matcher count = Pattern.compile("(?m)^" + NUMBER + "\\s?" + singular + "s?$").matcher(text);
    return count.find() ? count.group(1) : null;
  }
}
