package byline.enrich.topology;

/** Bibliographic records of invented works, as CSL-JSON. */
final class Records {
  static final String TYPE = "application/vnd.citationstyles.csl+json";

  private Records() {}

  /** A page of records. */
  static String page(String... records) {
    return "[" + String.join(",", records) + "]";
  }

  /** One record; authors separated by semicolons. */
  static String record(String id, String title, String authors, int year) {
    var names = new StringBuilder();
    for (String name : authors.split(";", -1)) {
      names.append(names.isEmpty() ? "" : ",").append("{\"literal\":\"" + name.strip() + "\"}");
    }
    return """
        {"id":"%s","type":"article-journal","title":"%s","author":[%s],
         "issued":{"date-parts":[[%d]]},"container-title":"Journal of Invented Results"}"""
        .formatted(id, title, names, year);
  }
}
