package byline.enrich.author;

import java.util.Set;

/** Stems of titles that many fields share: weak signs of a common subject. */
final class TopicWords {
  private static final Set<String> STEMS =
      Set.of(
          "algori", "analys", "analyz", "applic", "applyi", "approa", "archit", "automa", "based",
          "case", "comple", "comput", "constr", "contro", "data", "databa", "design", "detect",
          "develo", "distri", "dynami", "effect", "effici", "enviro", "estima", "evalua", "experi",
          "fast", "framew", "functi", "genera", "high", "identi", "implem", "improv", "inform",
          "integr", "intell", "intera", "introd", "invest", "knowle", "langua", "large", "learni",
          "linear", "machin", "manage", "method", "mining", "model", "modeli", "models", "multi",
          "multip", "networ", "new", "novel", "object", "optima", "optimi", "parall", "perfor",
          "proble", "proces", "progra", "protoc", "query", "relati", "repres", "resear", "review",
          "robust", "scheme", "search", "select", "servic", "simula", "softwa", "soluti", "some",
          "specif", "state", "strate", "struct", "study", "suppor", "survey", "system", "techni",
          "techno", "theory", "time", "toward", "under", "using", "via", "web", "with", "from",
          "into", "real", "non", "two", "one");

  private TopicWords() {}

  static boolean isCommon(String stem) {
    return STEMS.contains(stem);
  }
}
