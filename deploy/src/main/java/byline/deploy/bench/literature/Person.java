package byline.deploy.bench.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An invented person, the same whenever asked for by number.
 *
 * @param id of the author
 * @param name as most pages print it
 * @param names all forms printed, the main one first
 * @param identifiers of registers, bare
 * @param institution number of where the person works
 */
record Person(
    String id,
    String name,
    List<String> names,
    SortedMap<String, String> identifiers,
    int institution) {
  private static final String[] ACCENTED = {"é", "ö", "ñ", "å", "š", "ø", "ł", "ü", "ç", "á"};
  private static final String[] PLAIN = {"e", "o", "n", "a", "s", "o", "l", "u", "c", "a"};
  private static final String FAMILY_HAN = "川辺森田島谷原岡林石沢松竹梅";
  private static final String GIVEN_HAN = "遥香真澄翔葵陸蓮湊結芽晴美";
  private static final String CYRILLIC = "абвгдежзиклмнопрстуя";
  private static final String GREEK = "αβγδεικλμνοπρστυ";
  private static final String ARABIC = "ابتحدرسصعفقكلمنوي";
  private static final int COMMON_NAME_IN = 700;

  static Person of(int number, long seed) {
    var random = new Random(seed * 1_000_003 + number);
    var given = InventedWords.capital(InventedWords.word(random, 2));
    var family = InventedWords.capital(InventedWords.word(random, 2 + random.nextInt(2)));
    if (random.nextInt(COMMON_NAME_IN) == 0) {
      given = "Wen";
      family = "Sorano";
    }
    var plain = given + " " + family;
    var names = new ArrayList<String>();
    names.add(random.nextInt(8) == 0 ? accented(plain, random) : plain);
    names.add(given.charAt(0) + ". " + family);
    if (random.nextInt(6) == 0) {
      names.add(otherScript(random));
    }
    return new Person(
        Names.id('A', "author", number),
        names.get(0),
        List.copyOf(names),
        identifiers(number, random),
        (int) (Names.INSTITUTIONS * Math.pow(random.nextDouble(), 2)));
  }

  private static String accented(String name, Random random) {
    int at = random.nextInt(PLAIN.length);
    return name.replaceFirst("(?<=.)" + PLAIN[at], ACCENTED[at]);
  }

  private static String otherScript(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> letters(CYRILLIC, 5, random) + " " + letters(CYRILLIC, 8, random);
      case 1 -> letters(GREEK, 5, random) + " " + letters(GREEK, 8, random);
      case 2 -> letters(ARABIC, 4, random) + " " + letters(ARABIC, 6, random);
      default -> letters(FAMILY_HAN, 2, random) + letters(GIVEN_HAN, 2, random);
    };
  }

  private static String letters(String alphabet, int count, Random random) {
    var letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return letters.toString();
  }

  private static SortedMap<String, String> identifiers(int number, Random random) {
    var identifiers = new TreeMap<String, String>();
    if (random.nextInt(3) == 0) {
      identifiers.put("orcid", orcid(number));
    }
    if (random.nextInt(5) == 0) {
      identifiers.put("homepage", "https://people.example/" + number + "/");
    }
    return identifiers;
  }

  /** Well formed (ISO 7064 mod 11-2), of a block below the first that ORCID gives out. */
  private static String orcid(int number) {
    var digits = String.format(Locale.ROOT, "%015d", number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum = (sum + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - sum % 11) % 11;
    var all = digits + (check == 10 ? "X" : Integer.toString(check));
    return String.join(
        "-", all.substring(0, 4), all.substring(4, 8), all.substring(8, 12), all.substring(12));
  }
}
