package byline.sink.web;

import static byline.sink.store.Fields.text;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Map;

/** The identifiers of an entity, linked where a register resolves them. */
final class Identifiers {
  private static final Map<String, String> RESOLVERS =
      Map.of(
          "doi", "https://doi.org/",
          "arxiv", "https://arxiv.org/abs/",
          "pmid", "https://pubmed.ncbi.nlm.nih.gov/",
          "orcid", "https://orcid.org/");
  private static final Map<String, String> LABELS =
      Map.of("doi", "DOI", "arxiv", "arXiv", "pmid", "PubMed", "orcid", "ORCID", "isbn", "ISBN");

  private Identifiers() {}

  static Html of(JsonNode entity) {
    var rows = new ArrayList<Html>();
    for (var identifier : entity.path("identifiers").properties()) {
      var scheme = identifier.getKey();
      var value = text(entity.path("identifiers"), scheme);
      if (value != null) {
        rows.add(el("dt", bdi(LABELS.getOrDefault(scheme, scheme))));
        rows.add(el("dd", link(scheme, value)));
      }
    }
    return rows.isEmpty() ? NOTHING : Parts.section("Identifiers", el("dl", cls("pairs"), rows));
  }

  static Html link(String scheme, String value) {
    var resolver = RESOLVERS.get(scheme);
    return Links.isWeb(value) || resolver == null
        ? Links.outside(value, null)
        : Links.outside(resolver + Links.encode(value).replace("%2F", "/"), value);
  }
}
