package byline.enrich.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a reference apart whose parts stand between bars or dots: title, names, venue. */
record PartedReference(Around around) {
  private static final Pattern BAR = Pattern.compile("\\s(?:[|·•‧∙⋅/]|[–—]{1,2})\\s");
  private static final Pattern DATE_ASIDE =
      Pattern.compile(
          "\\s?\\((?:\\d{1,2}/|" + PrintedDates.MONTH + "\\.?\\s)?((?:19|20)\\d{2})\\)$");

  /** The title before or behind the one part that is nothing but names, or nothing. */
  Optional<Reference> read(String text) {
    List<String> parts = new ArrayList<>();
    BAR.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).forEach(parts::add);
    for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
      Optional<Byline> names =
          Byline.of(Punctuation.unstopped(parts.get(i)))
              .filter(
                  byline ->
                      byline.isSure()
                          && (byline.names().size() > 1 || (parts.size() > 2 && isOwners(byline))));
      if (names.isPresent()) {
        int title = i == 0 ? 1 : i - 1;
        return i > 1 ? Optional.empty() : titled(names.get(), parts, title);
      }
    }
    return Optional.empty();
  }

  private boolean isOwners(Byline byline) {
    return around.couldBeOwner(byline.names().get(0).text());
  }

  private static Optional<Reference> titled(Byline names, List<String> parts, int at) {
    Matcher aside = DATE_ASIDE.matcher(parts.get(at));
    String early = aside.find() ? aside.group(1) : null;
    String title = early == null ? parts.get(at) : parts.get(at).substring(0, aside.start());
    String rest = String.join(", ", parts.subList(Math.min(2, parts.size()), parts.size()));
    String year = year(early, rest);
    return Titles.of(title).map(found -> Reference.by(names, year, found, rest));
  }

  private static @Nullable String year(@Nullable String early, String rest) {
    return early == null ? Years.of(Praise.without(rest)) : early;
  }
}
