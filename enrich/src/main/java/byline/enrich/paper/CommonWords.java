package byline.enrich.paper;

import java.util.Set;

/** Stems that titles of every field are full of: they say how a work proceeds, not about what. */
final class CommonWords {
  private static final Set<String> STEMS =
      Set.of(
          "algori", "analys", "analyz", "applic", "applyi", "approa", "archit", "aspect", "automa",
          "based", "buildi", "challe", "combin", "compar", "comple", "comput", "concep", "constr",
          "contro", "creati", "databa", "design", "detect", "develo", "differ", "distri", "domain",
          "dynami", "effect", "effici", "empiri", "enhanc", "enviro", "estima", "evalua", "experi",
          "explor", "formal", "framew", "functi", "future", "genera", "global", "identi", "impact",
          "implem", "improv", "inform", "integr", "intell", "intera", "intern", "introd", "invest",
          "issues", "knowle", "langua", "learni", "machin", "manage", "measur", "mechan", "method",
          "mining", "models", "modeli", "multip", "networ", "object", "optima", "optimi", "orient",
          "overvi", "parall", "perfor", "perspe", "practi", "predic", "proble", "proces", "progra",
          "projec", "proper", "propos", "querie", "random", "reason", "relati", "report", "repres",
          "requir", "resear", "respon", "result", "review", "robust", "scalab", "scheme", "search",
          "select", "semant", "servic", "simple", "simula", "single", "softwa", "soluti", "specif",
          "statis", "strate", "struct", "studie", "suppor", "survey", "system", "techni", "techno",
          "theory", "throug", "toward", "traini", "unders", "workfl", "worksh", "applie");

  private CommonWords() {}

  static boolean contains(String stem) {
    return STEMS.contains(stem);
  }
}
