package byline.sink.feed;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;

import byline.sink.store.Kind;
import byline.sink.store.Occurrence;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a feed as RFC 4287 has it, in pages as RFC 5005 has them. Ids are names made of our own by
 * RFC 4122, since a feed's address may change and an entity's id may not.
 */
final class Atom {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int LONGEST_SUMMARY = 1_000;
  private static final int MOST_PEOPLE = 200;

  /**
   * What stands at the head of a feed.
   *
   * @param title of the feed
   * @param path of the feed itself, with its query but for the page
   * @param page parameter of this page, or empty
   * @param alternate path of what people look at instead, or null
   */
  record Head(String title, String path, String page, @Nullable String alternate) {
    String at(String parameter) {
      return parameter.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + parameter;
    }
  }

  private final XMLStreamWriter out;
  private final Addresses addresses;

  private Atom(XMLStreamWriter out, Addresses addresses) {
    this.out = out;
    this.addresses = addresses;
  }

  static String write(Head head, FeedPage page, Addresses addresses) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new Atom(out, addresses).feed(head, page);
      out.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write a feed", e);
    }
  }

  private void feed(Head head, FeedPage page) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(NAMESPACE);
    element("id", name("feed " + head.path()));
    element("title", head.title());
    element("updated", page.updated().truncatedTo(ChronoUnit.MILLIS).toString());
    person("Byline");
    element("generator", "Byline");
    link("self", "application/atom+xml", addresses.of(head.at(head.page())));
    link("first", "application/atom+xml", addresses.of(head.path()));
    if (page.next() != null) {
      link("next", "application/atom+xml", addresses.of(head.at(page.next())));
    }
    if (head.alternate() != null) {
      link("alternate", "text/html", addresses.of(head.alternate()));
    }
    for (var entry : page.entries()) {
      entry(entry);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    element("id", name(entry.kind().plural() + " " + entry.id()));
    element("title", title(entry));
    element("updated", entry.updated().truncatedTo(ChronoUnit.MILLIS).toString());
    link("alternate", "text/html", addresses.page(entry.kind(), shownAt(entry)));
    var entity = entry.entity();
    if (entity != null && entry.kind() == Kind.PAPER) {
      paper(entity);
    }
    var summary = summary(entry);
    if (!summary.isEmpty()) {
      element("summary", summary);
    }
    out.writeEndElement();
  }

  private static String title(FeedEntry entry) {
    var happened = entry.happened();
    var known = entry.entity() == null ? null : shownName(entry.entity());
    var name = known == null && happened != null ? happened.name() : known;
    return (entry.entity() == null ? "No longer there: " : "")
        + Objects.requireNonNullElse(name, entry.id());
  }

  private static @Nullable String shownName(JsonNode entity) {
    var title = text(entity, "title");
    return title == null ? text(entity, "name") : title;
  }

  /** What was merged is shown where it went. */
  private static String shownAt(FeedEntry entry) {
    var happened = entry.happened();
    return happened == null || happened.heir() == null || entry.entity() != null
        ? entry.id()
        : happened.heir();
  }

  private void paper(JsonNode paper) throws XMLStreamException {
    for (var author : objects(paper, "authors").limit(MOST_PEOPLE).toList()) {
      var name = text(author, "name");
      if (name != null && !legal(name).isBlank()) {
        person(name);
      }
    }
    for (var topic : objects(paper, "topics").toList()) {
      var term = text(topic, "name");
      if (term != null) {
        out.writeEmptyElement("category");
        out.writeAttribute("term", legal(term));
      }
    }
    for (var link : objects(paper, "links").toList()) {
      var url = text(link, "url");
      if (url != null && url.matches("https?://[\\x21-\\x7e]+")) {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", "related");
        out.writeAttribute("href", url);
      }
    }
  }

  private static String summary(FeedEntry entry) {
    var entity = entry.entity();
    var said =
        entity == null
            ? null
            : Stream.of("tldr", "abstract")
                .map(field -> text(entity, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    var happened = happened(entry.happened());
    var all = said == null ? happened : happened.isEmpty() ? said : happened + " " + said;
    return all.length() <= LONGEST_SUMMARY ? all : all.substring(0, LONGEST_SUMMARY) + "…";
  }

  private static String happened(@Nullable Occurrence happened) {
    if (happened == null) {
      return "";
    }
    return switch (happened.what()) {
      case APPEARED -> "New.";
      case CHANGED -> "Changed: " + String.join(", ", happened.fields()) + ".";
      case MERGED -> "Turned out to be the same as " + happened.heir() + ".";
      case GONE -> "No page states it any more.";
    };
  }

  private void person(String name) throws XMLStreamException {
    out.writeStartElement("author");
    element("name", name);
    out.writeEndElement();
  }

  private void link(String rel, String type, String address) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", rel);
    out.writeAttribute("type", type);
    out.writeAttribute("href", address);
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(legal(text));
    out.writeEndElement();
  }

  private static String name(String ofWhat) {
    var bytes = ("byline " + ofWhat).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  /** Without what no XML 1.0 document may hold, halves of surrogate pairs among it. */
  static String legal(String text) {
    return text.codePoints()
        .filter(Atom::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
