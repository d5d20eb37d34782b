package byline.deploy.bench.reads;

import byline.sink.store.EntityStore;
import byline.sink.store.Fields;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Order;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Things to ask for, out of a store: some two hundred of each kind, the largest among them.
 *
 * @param titles of papers, as they have them
 * @param people names of authors that have no marks, so that they are the same to a database
 */
record Samples(
    List<String> papers,
    List<String> dois,
    List<String> titles,
    List<String> authors,
    List<String> people,
    List<String> topics,
    List<String> venues) {
  private static final int EACH = 200;
  private static final Predicate<String> PLAIN = Pattern.compile("[A-Za-z ]+").asMatchPredicate();
  private static final JsonMapper JSON = new JsonMapper();

  static Samples of(EntityStore store) {
    var papers = entities(store, Kind.PAPER, new Order("id", false));
    var authors = new ArrayList<JsonNode>();
    authors.addAll(
        entities(store, Kind.AUTHOR, new Order("paperCount", true)).subList(0, EACH / 4));
    authors.addAll(entities(store, Kind.AUTHOR, new Order("id", false)));
    return new Samples(
        texts(papers, "", "id"),
        texts(papers, "/identifiers", "doi"),
        texts(papers, "", "title"),
        texts(authors, "", "id"),
        texts(authors, "", "name").stream().filter(PLAIN).toList(),
        texts(entities(store, Kind.TOPIC, new Order("paperCount", true)), "", "id"),
        texts(entities(store, Kind.VENUE, new Order("paperCount", true)), "", "id"));
  }

  private static List<JsonNode> entities(EntityStore store, Kind kind, Order order) {
    var query = new ListQuery(null, List.of(), List.of(order), 0, EACH, null);
    return store.list(kind, query).entities().stream().map(Samples::parsed).toList();
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(List<JsonNode> entities, String within, String field) {
    var texts = new ArrayList<String>();
    for (var entity : entities) {
      @Nullable String text = Fields.text(within.isEmpty() ? entity : entity.at(within), field);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** One of them, by the question's number. */
  static String one(List<String> of, int number) {
    return of.get(Math.floorMod(number * 31, of.size()));
  }
}
