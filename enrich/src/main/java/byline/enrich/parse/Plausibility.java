package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weighs the ways in which one line could be taken apart, by what titles and names look like. */
record Plausibility(Block line, Around around) {
  private static final int NEVER = -20;
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i).*(?:\\s(?:with|of|and|the|in|for|on|by|a|an|to|via|from|und|mit)|[(\\[/&])\\W?");
  private static final Pattern SENTENCES =
      Pattern.compile(
          "\\p{Ll}{4,}\\.\\s\\p{Lu}\\p{Ll}|\\p{Lu}\\.\\s(?:\\p{Lu}\\.\\s){0,2}\\p{Lu}\\p{Ll}+[,;]");
  private static final Pattern PATENT =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:u\\.?\\s?s\\.?|european|german|chinese|korean|japanese)\\s)?patent\\b");

  /** One person, whatever else could be meant: {@code B A Ek}. */
  private static final Pattern INITIALLED =
      Pattern.compile(
          "(?:(?:\\p{Lu}\\.[\\s-]?){1,4}|(?:\\p{Lu}[\\s-]){2,4})\\s?\\p{Lu}[\\p{L}'’-]+");

  private static final String OPENING = "“\"„«「『`‘'";

  /** The more, the more plausible; below zero it is none. */
  int of(Reference read) {
    String title = read.title();
    int at = line.text().indexOf(title);
    String after = at < 0 ? "" : line.text().substring(at + title.length());
    int place = place(title, at);
    if (VenueShape.isVenue(title)
        || VenueShape.isNumberedBehind(after)
        || INITIALLED.matcher(title).matches()
        || PATENT.matcher(read.rest()).find()
        || (isNames(title) && (place <= 0 || read.byline() == null))) {
      return NEVER;
    }
    return shape(title) + place + byline(read) + (read.date() == null ? 0 : 1);
  }

  private boolean isNames(String title) {
    NameRun run = NameRun.of(title);
    return (run.names().size() > 1 && run.end() * 10 > title.length() * 8)
        || Byline.of(title).filter(names -> names.names().size() > 1).isPresent()
        || around.couldBeOwner(title);
  }

  private static int shape(String title) {
    int words = title.split("\\s", 60).length;
    int shape = words > 45 ? -4 : words > 2 || PersonName.isEastAsian(title) ? 1 : 0;
    shape -= DANGLING.matcher(title).matches() ? 6 : 0;
    int colon = title.indexOf(": ");
    shape -=
        colon > 0 && Byline.of(title.substring(0, colon)).filter(Byline::isSure).isPresent()
            ? 4
            : 0;
    shape -= isBalanced(title) ? 0 : 3;
    return SENTENCES.matcher(title).find() ? shape - 3 : shape;
  }

  private static boolean isBalanced(String title) {
    long open = title.chars().filter(c -> c == '(' || c == '[').count();
    return open == title.chars().filter(c -> c == ')' || c == ']').count();
  }

  /** Whether it is what the mark-up or quotation marks set off, or passes that by. */
  private int place(String title, int at) {
    if (at < 0) {
      return 0;
    }
    int end = at + title.length();
    boolean quoted = at > 0 && OPENING.indexOf(line.text().charAt(at - 1)) >= 0;
    boolean marked =
        line.marks().stream()
            .anyMatch(mark -> Math.abs(mark.start() - at) < 4 && Math.abs(mark.end() - end) < 4);
    if (quoted || marked) {
      return 4;
    }
    Optional<Quoted> words = Quoted.first(line.text());
    if (words.filter(q -> q.start() <= at && q.end() < end - 3 && q.end() > at + 8).isPresent()) {
      return -5;
    }
    boolean passed =
        words
                .filter(q -> q.text().indexOf(' ') > 0 && (q.end() <= at || q.start() >= end))
                .isPresent()
            || line.marks().stream()
                .anyMatch(
                    mark ->
                        isTitle(mark)
                            && (mark.end() <= at
                                || mark.start() >= end
                                || (mark.start() > at + 3 && mark.end() < end - 3)));
    return passed ? -4 : 0;
  }

  private boolean isTitle(Mark mark) {
    String text = line.text(mark);
    boolean kind = mark.kind() == Kind.LINK || mark.kind() == Kind.STRONG;
    return kind
        && text.split("\\s", 4).length > 3
        && !VenueShape.isVenue(text)
        && !text.startsWith("http")
        && !isNames(text)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  private int byline(Reference read) {
    Byline byline = read.byline();
    if (byline == null) {
      return 0;
    }
    int weight = 3;
    boolean owned = byline.names().stream().anyMatch(name -> around.couldBeOwner(name.text()));
    weight += owned ? 1 : 0;
    for (PrintedName name : byline.names()) {
      weight -= PersonName.isDoubtful(name.text()) ? 4 : 0;
    }
    return Math.max(weight, -8);
  }
}
