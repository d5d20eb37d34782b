package byline.sink.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A feed, held against the rules of RFC 4287 when it is read. */
final class AtomDocument {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final Set<String> OF_FEED =
      Set.of(
          "id", "title", "updated", "author", "generator", "link", "entry", "category", "subtitle");
  private static final Set<String> OF_ENTRY =
      Set.of("id", "title", "updated", "author", "link", "summary", "category", "published");
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of("link", Set.of("rel", "type", "href"), "category", Set.of("term"));

  private final Element feed;

  private AtomDocument(Element feed) {
    this.feed = feed;
  }

  static AtomDocument read(String xml) {
    var document = new AtomDocument(parsed(xml));
    document.check();
    return document;
  }

  private static Element parsed(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var source = new InputSource(new StringReader(xml));
      return factory.newDocumentBuilder().parse(source).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }

  private void check() {
    assertThat(feed.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    checkCommon(feed, OF_FEED);
    assertThat(links(feed, "self")).hasSize(1);
    assertThat(all(feed, "author")).isNotEmpty();
    var ids = new ArrayList<String>();
    for (var entry : all(feed, "entry")) {
      checkCommon(entry, OF_ENTRY);
      assertThat(links(entry, "alternate")).hasSize(1);
      assertThat(all(entry, "summary").size()).isLessThanOrEqualTo(1);
      ids.add(text(entry, "id"));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static void checkCommon(Element element, Set<String> children) {
    for (var once : List.of("id", "title", "updated")) {
      assertThat(all(element, once)).as(once).hasSize(1);
    }
    assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
    OffsetDateTime.parse(text(element, "updated"));
    for (var child : elements(element)) {
      assertThat(child.getNamespaceURI()).isEqualTo(NAMESPACE);
      assertThat(children).contains(child.getLocalName());
      checkAttributes(child);
    }
    for (var person : all(element, "author")) {
      assertThat(text(person, "name")).isNotBlank();
    }
    for (var link : all(element, "link")) {
      assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
    }
  }

  private static void checkAttributes(Element child) {
    var allowed = ATTRIBUTES.getOrDefault(child.getLocalName(), Set.of());
    for (int i = 0; i < child.getAttributes().getLength(); i++) {
      assertThat(allowed).contains(child.getAttributes().item(i).getNodeName());
    }
  }

  private static List<Element> elements(Element parent) {
    var children = parent.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static List<Element> all(Element parent, String name) {
    return elements(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  private static String text(Element parent, String name) {
    return all(parent, name).get(0).getTextContent();
  }

  private static List<String> links(Element parent, String rel) {
    return all(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  List<String> titles() {
    return all(feed, "entry").stream().map(entry -> text(entry, "title")).toList();
  }

  List<String> ids() {
    return all(feed, "entry").stream().map(entry -> text(entry, "id")).toList();
  }

  List<String> summaries() {
    return all(feed, "entry").stream().map(entry -> text(entry, "summary")).toList();
  }

  List<String> pages() {
    return all(feed, "entry").stream().map(entry -> links(entry, "alternate").get(0)).toList();
  }

  List<String> people(int entry) {
    return all(all(feed, "entry").get(entry), "author").stream()
        .map(person -> text(person, "name"))
        .toList();
  }

  List<String> related(int entry) {
    return links(all(feed, "entry").get(entry), "related");
  }

  String title() {
    return text(feed, "title");
  }

  String id() {
    return text(feed, "id");
  }

  Optional<String> link(String rel) {
    return links(feed, rel).stream().findFirst();
  }
}
