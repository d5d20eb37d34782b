package byline.sink.store;

import static byline.sink.store.Samples.PAPERS;
import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.batch;
import static byline.sink.store.Samples.page;
import static byline.sink.store.Samples.paper;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class StoreContract {
  private EntityStore store;

  /** A store with nothing in it. */
  abstract EntityStore openEmpty();

  /** The store that {@link #openEmpty} opened last, once more. */
  abstract EntityStore reopen();

  @BeforeEach
  void open() {
    store = openEmpty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void entity_isFoundAsEmitted() {
    var paper = put(Kind.PAPER, "P1", "{'id':'P1', 'title':'On Moss','unheardOf':[1, {'a':null}]}");
    store.apply(batch(paper));
    assertThat(store.find(Kind.PAPER, "P1")).contains(new Stored.Entity("P1", paper.json()));
    assertThat(store.find(Kind.AUTHOR, "P1")).isEmpty();
    assertThat(store.find(Kind.PAPER, "P2")).isEmpty();
  }

  @Test
  void fieldsOfOtherTypes_doNoHarm() {
    var odd =
        put(
            Kind.PAPER,
            "P1",
            "{'title':{'a':1},'year':'soon','authors':[3,{'position':'x','id':[]}],'venue':7,"
                + "'identifiers':[],'claims':'none','metrics':[{'value':'high'}],'topics':null}");
    var odder =
        put(Kind.AUTHOR, "A1", "{'name':5,'years':['a'],'papers':3,'paperCount':99999999999}");
    store.apply(batch(odd, odder));
    assertThat(store.find(Kind.PAPER, "P1")).isPresent();
    assertThat(store.find(Kind.AUTHOR, "A1")).isPresent();
  }

  @Test
  void textThatNoDatabaseHolds_isStoredWithoutIt() {
    store.apply(
        batch(
            put(Kind.PAPER, "P1", "{'title':'mo\\u0000ss \\ud800 fern'}"),
            new Change.Redirect(Kind.PAPER, "P2", "P1\0", "[\"\ud800\"]")));
    assertThat(titles(ListQuery.matching("moss fern", 5))).hasSize(1);
  }

  @Test
  void textsOfAnyLength_areStored() {
    var random = new Random(1);
    var text =
        random.ints(20_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    var words = text.replace('e', ' ').replace('q', '-').repeat(20);
    store.apply(
        batch(
            put(Kind.PAPER, "P1", everywhere(text)),
            put(Kind.PAPER, "P2", everywhere(words)),
            put(Kind.AUTHOR, "A1", everywhere(text)),
            put(Kind.TOPIC, "T1", everywhere(words)),
            page("http://a/" + text.substring(0, 8000), text, 1)));
    assertThat(titles(ListQuery.first(5))).containsExactlyInAnyOrder(text, words);
    store.list(Kind.PAPER, ListQuery.matching(text, 5));
    store.list(Kind.PAPER, ListQuery.matching(words, 5));
  }

  private static String everywhere(String text) {
    return """
        {'title':'_','name':'_','date':'_','type':'_','abstract':'_','names':['_'],
         'identifiers':{'doi':'_','orcid':'_'},'venue':{'id':'_','name':'_'},
         'authors':[{'id':'_','name':'_'}],'topics':[{'id':'_','name':'_'}],
         'affiliations':[{'id':'_','name':'_'}],'coauthors':[{'id':'_','name':'_'}],
         'claims':[{'page':'_','locator':'_'}],'links':[{'url':'_'}],'metrics':[{'name':'_'}]}
        """
        .replace("_", text);
  }

  @Test
  void newerEntity_replacesTheOlder() {
    store.apply(batch(paper("P1", "On Moss", 2001)));
    store.apply(batch(paper("P1", "On Fern", 2002)));
    assertThat(titles(ListQuery.first(5))).containsExactly("On Fern");
    assertThat(titles(ListQuery.matching("moss", 5))).isEmpty();
    assertThat(titles(ListQuery.matching("fern", 5))).containsExactly("On Fern");
  }

  @Test
  void ofSeveralChangesInOneBatch_theLastCounts() {
    store.apply(
        batch(
            paper("P1", "First", 2001),
            paper("P2", "Other", 2001),
            new Change.Gone(Kind.PAPER, "P2"),
            new Change.Gone(Kind.PAPER, "P1"),
            paper("P1", "Second", 2002)));
    assertThat(titles(ListQuery.first(5))).containsExactly("Second");
  }

  @Test
  void goneEntity_isNeitherFoundNorListed() {
    store.apply(batch(paper("P1", "On Moss", 2001)));
    store.apply(batch(new Change.Gone(Kind.PAPER, "P1"), new Change.Gone(Kind.PAPER, "P9")));
    assertThat(store.find(Kind.PAPER, "P1")).isEmpty();
    assertThat(titles(ListQuery.matching("moss", 5))).isEmpty();
    assertThat(store.count(Kind.PAPER)).isZero();
  }

  @Test
  void redirect_leadsToTheEndOfItsChain() {
    store.apply(
        batch(
            author("A1", "Ada Brook", 1),
            new Change.Redirect(Kind.AUTHOR, "A3", "A2", "[]"),
            new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[{\"rule\":\"same-orcid\"}]")));
    assertThat(store.find(Kind.AUTHOR, "A3")).contains(new Stored.Moved("A3", "A1", "[]"));
    assertThat(store.find(Kind.AUTHOR, "A2"))
        .contains(new Stored.Moved("A2", "A1", "[{\"rule\":\"same-orcid\"}]"));
  }

  @Test
  void redirectedEntity_leavesTheLists() {
    store.apply(batch(author("A1", "Ada Brook", 1), author("A2", "A. Brook", 1)));
    store.apply(batch(new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]")));
    assertThat(store.count(Kind.AUTHOR)).isEqualTo(1);
    assertThat(store.list(Kind.AUTHOR, ListQuery.matching("brook", 5)).count()).isEqualTo(1);
  }

  @Test
  void circleOfRedirects_ends() {
    store.apply(
        batch(
            new Change.Redirect(Kind.AUTHOR, "A1", "A2", "[]"),
            new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]")));
    assertThat(store.find(Kind.AUTHOR, "A1")).isPresent();
  }

  @Test
  void entityThatComesBack_endsItsRedirect() {
    store.apply(batch(new Change.Redirect(Kind.PAPER, "P1", "P2", "[]")));
    store.apply(batch(paper("P1", "On Moss", 2001)));
    assertThat(store.find(Kind.PAPER, "P1")).get().isInstanceOf(Stored.Entity.class);
  }

  @Test
  void offsets_moveWithTheirRows() {
    store.apply(batch(Batch.NONE, 3, paper("P1", "On Moss", 2001)));
    store.apply(batch(3, 7));
    assertThat(store.offsets()).isEqualTo(Map.of(PAPERS, 7L));
  }

  @Test
  void batchFromAnotherOffset_changesNothing() {
    store.apply(batch(Batch.NONE, 3, paper("P1", "On Moss", 2001)));
    var late = batch(2, 4, paper("P1", "On Fern", 2002));
    assertThatThrownBy(() -> store.apply(late)).isInstanceOf(OffsetsMoved.class);
    var again = batch(Batch.NONE, 4, paper("P1", "On Fern", 2002));
    assertThatThrownBy(() -> store.apply(again)).isInstanceOf(OffsetsMoved.class);
    assertThat(store.offsets()).isEqualTo(Map.of(PAPERS, 3L));
    assertThat(titles(ListQuery.first(5))).containsExactly("On Moss");
  }

  @Test
  void whatWasApplied_outlastsClosing() {
    store.apply(batch(Batch.NONE, 3, paper("P1", "On Moss", 2001)));
    store.adopt(new Origin("cluster", Map.of("byline.papers", "topic-id")));
    store.close();
    store = reopen();
    assertThat(store.offsets()).isEqualTo(Map.of(PAPERS, 3L));
    assertThat(store.origin()).contains(new Origin("cluster", Map.of("byline.papers", "topic-id")));
    assertThat(titles(ListQuery.matching("moss", 5))).containsExactly("On Moss");
  }

  @Test
  void clearedStore_isNew() {
    store.apply(batch(Batch.NONE, 3, paper("P1", "On Moss", 2001), page("http://a/", "parsed", 2)));
    store.adopt(new Origin("cluster", Map.of("byline.papers", "topic-id")));
    store.clear();
    assertThat(store.offsets()).isEmpty();
    assertThat(store.origin()).isEmpty();
    assertThat(store.ledger()).isEmpty();
    assertThat(titles(ListQuery.matching("moss", 5))).isEmpty();
    store.apply(batch(Batch.NONE, 3, paper("P1", "On Moss", 2001)));
    assertThat(titles(ListQuery.matching("moss", 5))).hasSize(1);
  }

  @Test
  void claim_leadsToItsPaper_withAndWithoutTheHashOfItsLocator() {
    store.apply(
        batch(
            put(
                Kind.PAPER,
                "P1",
                "{'id':'P1','title':'m','claims':[{'page':'https://a.example/','locator':'#x'},"
                    + "{'page':'https://a.example/','locator':'2'}]}"),
            page("https://a.example/", "parsed", 2)));
    assertThat(store.paperWith("https://a.example/", "x")).contains("P1");
    assertThat(store.paperWith("https://a.example/", "2")).contains("P1");
    assertThat(store.paperWith("https://a.example/", "3")).isEmpty();
    assertThat(store.locators("https://a.example/", 9)).containsExactly("#x", "2");
    assertThat(store.locators("https://a.example/", 1)).hasSize(1);
    assertThat(store.fate("https://a.example/").map(PageFate::state)).contains("parsed");
    assertThat(store.fate("https://b.example/")).isEmpty();
  }

  @Test
  void papers_areListedNewestFirst_undatedLast() {
    store.apply(
        batch(
            paper("P1", "Old", 1999),
            paper("P2", "New", 2020),
            put(Kind.PAPER, "P3", "{'title':'Undated'}"),
            put(Kind.PAPER, "P4", "{'title':'Year only','year':2010}")));
    assertThat(titles(ListQuery.first(5))).containsExactly("New", "Year only", "Old", "Undated");
  }

  @Test
  void people_areListedByNumberOfPapers() {
    store.apply(
        batch(author("A1", "One", 1), author("A2", "Twelve", 12), author("A3", "Three", 3)));
    assertThat(names(Kind.AUTHOR, ListQuery.first(5))).containsExactly("Twelve", "Three", "One");
  }

  @Test
  void everyKind_isListedByItself() {
    for (var kind : Kind.values()) {
      store.apply(
          batch(put(kind, "X1", "{'name':'Moss and fern','title':'Moss','names':['Farn']}")));
    }
    for (var kind : Kind.values()) {
      assertThat(store.list(kind, ListQuery.matching("moss", 5)).count()).isEqualTo(1);
      assertThat(store.list(kind, ListQuery.first(5)).count()).isEqualTo(1);
      assertThat(store.count(kind)).isEqualTo(1);
    }
  }

  @Test
  void offsetPages_coverTheList() {
    store.apply(batch(papers(25)));
    var seen = new ArrayList<String>();
    for (int page = 0; page < 4; page++) {
      var listing = store.list(Kind.PAPER, new ListQuery(null, List.of(), page * 10, 10, null));
      assertThat(listing.count()).isEqualTo(25);
      seen.addAll(titles(listing));
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(25);
  }

  @Test
  void cursor_coversTheListWhileItGrows() {
    store.apply(batch(papers(25)));
    var seen =
        follow(null, () -> store.apply(batch(paper("P0new" + System.nanoTime(), "New", 2099))));
    assertThat(seen).doesNotHaveDuplicates().hasSize(25);
  }

  @Test
  void cursor_coversSearchResults() {
    store.apply(batch(papers(25)));
    assertThat(follow("number", () -> {})).doesNotHaveDuplicates().hasSize(25);
  }

  private List<String> follow(@Nullable String search, Runnable meanwhile) {
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var listing = store.list(Kind.PAPER, new ListQuery(search, List.of(), 0, 10, cursor));
      seen.addAll(titles(listing));
      cursor = listing.next();
      meanwhile.run();
    } while (cursor != null);
    return seen;
  }

  private static Change[] papers(int count) {
    var papers = new Change[count];
    for (int i = 0; i < count; i++) {
      papers[i] = paper("P" + i, "Number " + i, 2000 + i % 3);
    }
    return papers;
  }

  @Test
  void foreignCursor_isRefusedByName() {
    for (var cursor : List.of("nonsense", "%%%", "YQ", "")) {
      var query = new ListQuery("a", List.of(), 0, 10, cursor);
      assertThatThrownBy(() -> store.list(Kind.AUTHOR, query))
          .isInstanceOfSatisfying(
              BadQuery.class, e -> assertThat(e.parameter()).isEqualTo("cursor"));
    }
  }

  @Test
  void search_foldsMarksCaseAndWidth() {
    store.apply(batch(paper("P1", "Équations de Gödel und Straße", 2001)));
    for (var words : List.of("equations", "ÉQUATIONS", "godel", "ＧＯＤＥＬ", "strasse", "Equat")) {
      assertThat(titles(ListQuery.matching(words, 5))).as(words).hasSize(1);
    }
  }

  @Test
  void search_findsPartsOfTextWithoutBlanks() {
    store.apply(batch(put(Kind.AUTHOR, "A1", "{'name':'Sumi Kawabe','names':['川辺すみ']}")));
    assertThat(names(Kind.AUTHOR, ListQuery.matching("川辺", 5))).hasSize(1);
    assertThat(names(Kind.AUTHOR, ListQuery.matching("すみ", 5))).hasSize(1);
    assertThat(names(Kind.AUTHOR, ListQuery.matching("辺川", 5))).isEmpty();
  }

  @Test
  void search_wantsAllWords_anywhere() {
    store.apply(
        batch(
            put(Kind.PAPER, "P1", "{'title':'Moss','authors':[{'name':'Ada Brook'}]}"),
            put(Kind.PAPER, "P2", "{'title':'Moss','abstract':'of ferns'}")));
    assertThat(store.list(Kind.PAPER, ListQuery.matching("moss brook", 5)).count()).isEqualTo(1);
    assertThat(store.list(Kind.PAPER, ListQuery.matching("moss ferns", 5)).count()).isEqualTo(1);
    assertThat(store.list(Kind.PAPER, ListQuery.matching("moss", 5)).count()).isEqualTo(2);
  }

  @Test
  void title_weighsMoreThanAbstract() {
    store.apply(
        batch(
            put(Kind.PAPER, "P1", "{'title':'On ferns at large','abstract':'moss and only moss'}"),
            put(Kind.PAPER, "P2", "{'title':'Moss grows','abstract':'in the shade of trees'}")));
    assertThat(titles(ListQuery.matching("moss", 5)))
        .containsExactly("Moss grows", "On ferns at large");
  }

  @Test
  void searchForSyntax_isAnInnocentSearch() {
    store.apply(batch(paper("P1", "On Moss", 2001)));
    for (var words :
        List.of(
            "\"",
            "moss*",
            "moss AND",
            "NEAR(",
            "title:moss",
            "'; DROP TABLE papers; --",
            "-moss",
            "!",
            "(moss",
            "moss & | !",
            "x".repeat(10_000))) {
      store.list(Kind.PAPER, ListQuery.matching(words, 5));
    }
    assertThat(titles(ListQuery.matching("moss\"*", 5))).hasSize(1);
    assertThat(titles(ListQuery.matching("?!", 5))).isEmpty();
  }

  @Test
  void conditions_restrict() {
    store.apply(
        batch(
            put(Kind.PAPER, "P1", "{'title':'a','year':2001,'authors':[{'id':'A1'},{'id':'A2'}]}"),
            put(Kind.PAPER, "P2", "{'title':'b','year':2002,'authors':[{'id':'A1'}]}"),
            put(Kind.PAPER, "P3", "{'title':'c','topics':[{'id':'T1'}],'venue':{'id':'V1'}}")));
    assertThat(where("author.id", Condition.Test.ANY_OF, "A2", "A9")).containsExactly("a");
    assertThat(where("author.id", Condition.Test.NONE_OF, "A2")).containsExactly("b", "c");
    assertThat(where("year", Condition.Test.BETWEEN, "2000", "2001")).containsExactly("a");
    assertThat(where("year", Condition.Test.ABOVE, "2001")).containsExactly("b");
    assertThat(where("year", Condition.Test.BELOW, "2002")).containsExactly("a");
    assertThat(where("year", Condition.Test.NONE_OF, "2001")).containsExactly("b", "c");
    assertThat(where("topic.id", Condition.Test.ANY_OF, "T1")).containsExactly("c");
    assertThat(where("venue.id", Condition.Test.ANY_OF, "V1")).containsExactly("c");
  }

  private List<String> where(String field, Condition.Test test, String... values) {
    var condition = new Condition(field, test, List.of(values));
    return titles(new ListQuery(null, List.of(condition), 0, 10, null));
  }

  @Test
  void groups_countWhatTheQuerySelects() {
    store.apply(
        batch(
            put(Kind.PAPER, "P1", "{'year':2001,'authors':[{'id':'A1'},{'id':'A2'}]}"),
            put(Kind.PAPER, "P2", "{'year':2001,'authors':[{'id':'A1'}]}"),
            put(Kind.PAPER, "P3", "{'year':2002}"),
            put(Kind.PAPER, "P4", "{'title':'Undated'}")));
    var all = ListQuery.first(10);
    assertThat(store.group(Kind.PAPER, "year", all))
        .containsExactly(new Group("2001", 2), new Group("2002", 1), new Group(null, 1));
    assertThat(store.group(Kind.PAPER, "author.id", all))
        .containsExactly(new Group("A1", 2), new Group("A2", 1));
    var ofA2 = new Condition("author.id", Condition.Test.ANY_OF, List.of("A2"));
    assertThat(store.group(Kind.PAPER, "year", new ListQuery(null, List.of(ofA2), 0, 10, null)))
        .containsExactly(new Group("2001", 1));
    assertThat(store.group(Kind.PAPER, "year", ListQuery.matching("undated", 10)))
        .containsExactly(new Group(null, 1));
  }

  @Test
  void edges_leadToWhatAnEntityIsTiedTo_strongestFirst() {
    store.apply(
        batch(
            put(
                Kind.PAPER,
                "P1",
                "{'title':'a','authors':[{'id':'A1','name':'One'}],'topics':[{'id':'T1'}],'venue':{'id':'V1'}}"),
            put(
                Kind.AUTHOR,
                "A1",
                "{'name':'One','coauthors':[{'id':'A2','papers':2},{'id':'A3','papers':7}]}")));
    assertThat(store.edges(Kind.PAPER, "P1", 9))
        .extracting(Edge::to)
        .containsExactly("A1", "T1", "V1");
    assertThat(store.edges(Kind.AUTHOR, "A1", 9))
        .extracting(Edge::to)
        .containsExactly("A3", "A2", "P1");
    assertThat(store.edges(Kind.AUTHOR, "A1", 1))
        .as("one of each kind")
        .extracting(Edge::to)
        .containsExactly("A3", "P1");
    assertThat(store.edges(Kind.VENUE, "V1", 9))
        .containsExactly(new Edge("V1", Kind.PAPER, "P1", "a", 1));
    for (var kind : Kind.values()) {
      assertThat(store.edges(kind, "none", 9)).isEmpty();
    }
  }

  @Test
  void everyField_canBeAskedFor() {
    for (var kind : Kind.values()) {
      for (var field : store.fields(kind)) {
        var condition = new Condition(field, Condition.Test.ANY_OF, List.of("1"));
        var listing = store.list(kind, new ListQuery("a", List.of(condition), 0, 10, null));
        assertThat(listing.count()).isZero();
        assertThat(store.group(kind, field, ListQuery.first(3))).isEmpty();
      }
    }
  }

  @Test
  void unknownFieldOrValue_isRefusedByName() {
    for (var condition :
        List.of(
            new Condition("1=1 OR e.id", Condition.Test.ANY_OF, List.of("x")),
            new Condition("year", Condition.Test.ANY_OF, List.of("2001 OR 1=1")))) {
      var query = new ListQuery(null, List.of(condition), 0, 10, null);
      assertThatThrownBy(() -> store.list(Kind.PAPER, query))
          .isInstanceOfSatisfying(
              BadQuery.class, e -> assertThat(e.parameter()).isEqualTo("filter"));
    }
  }

  @Test
  void ledger_isSummedByState() {
    store.apply(
        batch(
            page("http://a/", "parsed", 2),
            page("http://b/", "parsed", 3),
            page("http://c/", "rejected", 0)));
    store.apply(batch(page("http://b/", "parsed", 4), new Change.PageStruck("http://c/")));
    assertThat(store.ledger()).containsExactly(new LedgerLine("parsed", 2, 6));
  }

  private List<String> titles(ListQuery query) {
    return titles(store.list(Kind.PAPER, query));
  }

  private static List<String> titles(Listing listing) {
    return listing.entities().stream().map(json -> field(json, "title")).toList();
  }

  private List<String> names(Kind kind, ListQuery query) {
    return store.list(kind, query).entities().stream().map(json -> field(json, "name")).toList();
  }

  private static String field(String json, String name) {
    try {
      return new ObjectMapper().readTree(json).path(name).asText();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
