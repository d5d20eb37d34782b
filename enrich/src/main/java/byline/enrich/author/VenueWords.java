package byline.enrich.author;

import java.util.Set;

/** Stems that venues and institutions of every field share. */
final class VenueWords {
  private static final Set<String> VENUES =
      Set.of(
          "procee", "intern", "confer", "worksh", "sympos", "journa", "transa", "annual", "meetin",
          "letter", "ieee", "review", "comput", "system", "scienc", "techno", "engine", "applic",
          "advanc", "inform", "resear", "theory", "europe", "americ", "associ", "societ", "first",
          "second", "third", "fourth", "fifth", "sixth", "sevent", "eighth", "ninth", "tenth",
          "volume", "papers", "short", "long", "main", "demons", "studen", "track", "specia",
          "issue", "joint", "from", "with", "networ", "commun", "softwa", "proc", "conf", "trans",
          "symp", "number", "their", "series", "lectur", "notes", "nation", "asia", "pacifi",
          "world", "congre", "techni", "based");
  private static final Set<String> PLACES =
      Set.of(
          "univer", "depart", "dept", "instit", "school", "colleg", "scienc", "techno", "comput",
          "engine", "china", "usa", "center", "centre", "labora", "facult", "nation", "inst",
          "tech", "inform", "electr", "resear", "state", "acad", "academ", "germa", "japan",
          "france", "canada", "unit", "united", "states", "kingdo", "city", "street", "road",
          "group", "divisi", "softwa", "commun", "system", "mathem", "physic", "univ", "coll",
          "intern", "corpor", "compan", "beijin", "shangh");

  private VenueWords() {}

  static boolean isCommon(String stem) {
    return VENUES.contains(stem);
  }

  static boolean isCommonPlace(String stem) {
    return PLACES.contains(stem);
  }
}
