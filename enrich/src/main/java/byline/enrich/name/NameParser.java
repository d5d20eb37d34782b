package byline.enrich.name;

import byline.enrich.name.PersonName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a printed name apart by its form alone: commas, capitals, initials, particles, suffixes.
 */
final class NameParser {
  private static final Pattern MARKS =
      Pattern.compile("[*†‡§¶#∗⁎✉♠♥♦♣◦•~^\\d\\u00B2\\u00B3\\u00B9]+");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,80}\\)|\\[[^\\[\\]]{0,80}\\]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)^(?:and\\s+)?(?:(?:\\d{1,5}|many|several|some)\\s+)?(?:more|others?|co-?authors?)(?:\\s+authors)?\\.?$|^et\\.? ?al\\.?$|^\\.{2,}$|^…$");
  private static final Pattern ET_AL =
      Pattern.compile("(?i)[,;]?\\s+(?:et\\.? ?al\\.?|and (?:\\d{1,5} )?others|\\+\\d{1,5})$");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du",
          "la", "le", "ter", "ten", "te", "el", "al", "bin", "ibn", "ben", "zu", "zur", "vom", "af",
          "av", "st", "d", "het", "op", "degli", "dal", "e", "y");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "dr", "prof", "junior", "senior");
  private static final Set<String> TITLES =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "sir", "by", "and");
  private static final Set<String> GROUP_WORDS =
      Set.of(
          "collaboration",
          "consortium",
          "group",
          "team",
          "committee",
          "network",
          "society",
          "institute",
          "university",
          "project",
          "association",
          "initiative",
          "laboratory",
          "department",
          "foundation",
          "organization",
          "organisation",
          "council",
          "agency",
          "staff",
          "editors",
          "force",
          "alliance",
          "partnership",
          "investigators",
          "center",
          "centre");

  private static final int SHORTEST_TAIL = 3;

  private NameParser() {}

  static PersonName parse(String text) {
    String plain = clean(text);
    if (plain.isEmpty() || OTHERS.matcher(plain).matches()) {
      return new PersonName(Kind.NOBODY, List.of(), NameFold.fold(plain), List.of(), "", "");
    }
    List<String> words = words(plain);
    if (isGroup(words)) {
      return new PersonName(Kind.GROUP, List.of(), group(plain), List.of(), "", "");
    }
    if (Scripts.isUnspaced(plain)) {
      return new PersonName(
          Kind.UNSPACED, List.of(), join(NameFold.fold(plain)), List.of(), "", "");
    }
    int comma = plain.indexOf(',');
    if (comma > 0) {
      return withComma(plain, comma);
    }
    String suffix = takeSuffix(words);
    int[] family = familyRange(words);
    return build(
        without(words, family),
        words.subList(family[0], family[1]),
        suffix,
        !Scripts.hasCase(plain));
  }

  static PersonName parse(String given, String family) {
    if (given.isBlank() || Scripts.isUnspaced(given + family)) {
      return parse(family + given);
    }
    List<String> givenWords = words(clean(given));
    List<String> familyWords = words(clean(family));
    String suffix = takeSuffix(familyWords);
    return build(
        givenWords, familyWords, suffix.isEmpty() ? takeSuffix(givenWords) : suffix, false);
  }

  private static String clean(String text) {
    String bounded = text.length() > 300 ? text.substring(0, 300) : text;
    String plain = ASIDE.matcher(Markup.decode(bounded)).replaceAll(" ");
    plain = MARKS.matcher(plain).replaceAll(" ").replace('·', ' ').replace(';', ' ');
    plain = BLANKS.matcher(plain.strip()).replaceAll(" ");
    plain = ET_AL.matcher(plain).replaceAll("").strip();
    while (plain.endsWith(",") || plain.endsWith(":")) {
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    return plain;
  }

  private static boolean isGroup(List<String> words) {
    String first = NameFold.fold(words.get(0));
    String last = NameFold.fold(words.get(words.size() - 1));
    if (words.size() < 2) {
      return false;
    }
    boolean atEdge =
        GROUP_WORDS.contains(last) || first.equals("the") || first.equals("university");
    boolean inside =
        words.size() > 3 && words.stream().map(NameFold::fold).anyMatch(GROUP_WORDS::contains);
    return atEdge || inside;
  }

  private static String group(String plain) {
    String folded = NameFold.fold(plain);
    return join(folded.startsWith("the ") ? folded.substring(4) : folded);
  }

  private static PersonName withComma(String plain, int comma) {
    List<String> head = words(plain.substring(0, comma).strip());
    String rest = plain.substring(comma + 1).replace(',', ' ').strip();
    List<String> tail = words(rest);
    String suffix = takeSuffix(tail);
    if (tail.isEmpty() || tail.get(0).isEmpty()) {
      int[] family = familyRange(head);
      return build(without(head, family), head.subList(family[0], family[1]), suffix, false);
    }
    String early = takeSuffix(head);
    return build(tail, head, suffix.isEmpty() ? early : suffix, false);
  }

  /** Takes suffixes off the end; the last word is never taken from a name of one word. */
  private static String takeSuffix(List<String> words) {
    String found = "";
    while (!words.isEmpty()) {
      String last = NameFold.fold(words.get(words.size() - 1)).replace(" ", "");
      if (!SUFFIXES.contains(last)) {
        break;
      }
      found = last;
      words.remove(words.size() - 1);
    }
    if (words.isEmpty() && !found.isEmpty()) {
      return found;
    }
    return switch (found) {
      case "junior" -> "jr";
      case "senior" -> "sr";
      case "phd", "md", "esq", "dr", "prof" -> "";
      default -> found;
    };
  }

  /** Where the family name stands, as [from, to). */
  private static int[] familyRange(List<String> words) {
    int n = words.size();
    if (n <= 1) {
      return new int[] {0, n};
    }
    int[] capitals = Scripts.capitalRun(words);
    if (capitals != null) {
      return capitals;
    }
    if (Scripts.isInitials(words.get(n - 1)) && !Scripts.isInitials(words.get(0))) {
      int from = 0;
      int to = 1;
      while (to < n - 1 && isParticle(words.get(to - 1))) {
        to++;
      }
      return new int[] {from, to};
    }
    int from = n - 1;
    while (from > 1 && isParticle(words.get(from - 1))) {
      from--;
    }
    return new int[] {from, n};
  }

  private static boolean isParticle(String word) {
    return !word.endsWith(".") && word.length() > 1 && PARTICLES.contains(NameFold.fold(word));
  }

  private static List<String> without(List<String> words, int[] range) {
    List<String> rest = new ArrayList<>(words.subList(0, range[0]));
    rest.addAll(words.subList(range[1], words.size()));
    return rest;
  }

  private static PersonName build(
      List<String> given, List<String> family, String suffix, boolean noCase) {
    List<String> names = givenNames(given, noCase);
    List<String> particles = new ArrayList<>();
    var core = new StringBuilder();
    String tail = "";
    for (int i = 0; i < family.size(); i++) {
      String folded = NameFold.fold(family.get(i));
      if (i < family.size() - 1 && PARTICLES.contains(folded)) {
        particles.add(folded);
      } else {
        tail = tailOf(folded, core.length() > 0);
        core.append(folded.replace(" ", ""));
      }
    }
    if (core.length() == 0) {
      core.append(join(NameFold.fold(String.join("", given))));
      names = List.of();
      tail = "";
    }
    Kind kind = core.length() == 0 ? Kind.NOBODY : names.isEmpty() ? Kind.ONE_WORD : Kind.PERSON;
    return new PersonName(kind, names, core.toString(), particles, tail, suffix);
  }

  private static String tailOf(String folded, boolean hasParts) {
    int blank = folded.lastIndexOf(' ');
    String tail = folded.substring(blank + 1);
    return (blank < 0 && !hasParts) || tail.length() < SHORTEST_TAIL ? "" : tail;
  }

  private static List<String> givenNames(List<String> given, boolean noCase) {
    List<String> names = new ArrayList<>();
    for (String word : given) {
      if (names.isEmpty() && TITLES.contains(NameFold.fold(word)) && given.size() > 1) {
        continue;
      }
      boolean run = Scripts.isInitialRun(word, noCase);
      for (String part : words(NameFold.fold(word))) {
        if (part.isEmpty()) {
          continue;
        }
        if (run) {
          part.chars().forEach(c -> names.add(String.valueOf((char) c)));
        } else {
          names.add(part);
        }
      }
    }
    return names;
  }

  private static List<String> words(String text) {
    return new ArrayList<>(BLANKS.splitAsStream(text).toList());
  }

  private static String join(String folded) {
    return folded.replace(" ", "");
  }
}
