package byline.sink.api;

import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import java.util.List;
import java.util.Locale;

/**
 * Finds the entity that an address names by an identifier of another register: {@code
 * doi:10.1000/1}, {@code https://doi.org/10.1000/1}, {@code arxiv:2501.00001}, {@code orcid:…}.
 */
final class Identifiers {
  private static final List<Register> REGISTERS =
      List.of(
          new Register("doi", "doi:"),
          new Register("doi", "https://doi.org/"),
          new Register("doi", "http://doi.org/"),
          new Register("doi", "https://dx.doi.org/"),
          new Register("arxiv", "arxiv:"),
          new Register("arxiv", "https://arxiv.org/abs/"),
          new Register("pmid", "pmid:"),
          new Register("pmid", "https://pubmed.ncbi.nlm.nih.gov/"),
          new Register("orcid", "orcid:"),
          new Register("orcid", "https://orcid.org/"));

  /** How the dialect's clients write an id of the service itself. */
  private static final List<String> OWN = List.of("openalex:", "https://openalex.org/");

  private final EntityStore store;
  private final Kind kind;

  Identifiers(EntityStore store, Kind kind) {
    this.store = store;
    this.kind = kind;
  }

  private record Register(String scheme, String prefix) {}

  /** Our id for what the address names, or the address itself where it is no such identifier. */
  String resolve(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    for (var own : OWN) {
      if (lower.startsWith(own)) {
        return name.substring(own.length());
      }
    }
    for (var register : REGISTERS) {
      if (lower.startsWith(register.prefix())) {
        return resolve(register.scheme(), name.substring(register.prefix().length()));
      }
    }
    return name;
  }

  private String resolve(String scheme, String value) {
    return store
        .identified(kind, scheme, value)
        .or(() -> store.identified(kind, scheme, value.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> Refusal.notFound("nothing has the " + scheme + " " + value));
  }
}
