package byline.sink.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What topics, sources and institutions have in common, and authors with them.
 *
 * @param filter the filter of works that selects its own
 */
record GroupDialect(String filter) implements Dialect {

  @Override
  public void addTo(ObjectNode group) {
    Dialect.copy(group, "name", group, "display_name");
    Dialect.copy(group, "paperCount", group, "works_count");
    if (group.path("names").isArray()) {
      var others = group.putArray("display_name_alternatives");
      for (var name : group.path("names")) {
        if (!name.equals(group.path("name"))) {
          others.add(name);
        }
      }
    }
    group.put("works_api_url", "/works?filter=" + filter + ":" + group.path("id").asText());
  }
}
