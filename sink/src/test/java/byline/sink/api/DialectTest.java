package byline.sink.api;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DialectTest {
  @RegisterExtension final Served served = new Served();

  @BeforeEach
  void someEntities() {
    served.apply(
        put(
            Kind.PAPER,
            "P1",
            """
            {'id':'P1','type':'article','title':'On Moss','year':2024,'date':'2024-03-01',
             'authors':[{'position':1,'name':'Ada Brook','id':'A1'},
                        {'position':2,'name':'Bo Fell','id':'A2'},
                        {'position':3,'name':'Cy Glen','id':'A3'}],
             'authorsComplete':true,'abstract':'moss on moss/stone',
             'venue':{'id':'V1','name':'Moss Letters','volume':'3','pages':'12-34'},
             'identifiers':{'doi':'10.5555/moss.1','arxiv':'2403.00001'},
             'links':[{'rel':'pdf','url':'https://moss.example/1.pdf'},{'rel':'code','url':'https://x.example/'}],
             'topics':[{'id':'T1','name':'Bryology'}]}
            """),
        put(
            Kind.PAPER,
            "P2",
            "{'id':'P2','type':'preprint','title':'Bare','year':2023,'date':'2023',"
                + "'authors':[{'name':'Ada Brook','id':'A1'}],'authorsComplete':false}"),
        put(
            Kind.AUTHOR,
            "A1",
            """
            {'id':'A1','name':'Ada Brook','names':['Ada Brook','A. Brook'],'paperCount':2,
             'identifiers':{'orcid':'0000-0001-2345-6789'},
             'affiliations':[{'id':'I1','name':'Moss House'}],
             'topics':[{'id':'T1','name':'Bryology','papers':1}]}
            """),
        author("A2", "Bo Fell", 1),
        put(
            Kind.VENUE,
            "V1",
            "{'id':'V1','name':'Moss Letters','names':['Moss Letters','ML'],'paperCount':1}"));
  }

  @Test
  void work_hasTheDialectsNames_andItsOwn() {
    var work = served.json("/works/P1");
    assertThat(work.path("display_name").asText()).isEqualTo("On Moss");
    assertThat(work.path("publication_year").asInt()).isEqualTo(2024);
    assertThat(work.path("publication_date").asText()).isEqualTo("2024-03-01");
    assertThat(work.path("doi").asText()).isEqualTo("https://doi.org/10.5555/moss.1");
    assertThat(work.at("/primary_location/source/display_name").asText()).isEqualTo("Moss Letters");
    assertThat(work.at("/biblio/first_page").asText()).isEqualTo("12");
    assertThat(work.at("/biblio/last_page").asText()).isEqualTo("34");
    assertThat(work.at("/locations/0/pdf_url").asText()).isEqualTo("https://moss.example/1.pdf");
    assertThat(work.path("locations")).hasSize(1);
    assertThat(work.at("/topics/0/display_name").asText()).isEqualTo("Bryology");
    assertThat(work.at("/authors/0/name").asText()).isEqualTo("Ada Brook");
    assertThat(work.at("/identifiers/arxiv").asText()).isEqualTo("2403.00001");
  }

  @Test
  void abstract_isInvertedAsTheDialectWants() {
    var inverted = served.json("/works/P1").path("abstract_inverted_index");
    assertThat(inverted.path("moss").toString()).isEqualTo("[0]");
    assertThat(inverted.path("on").toString()).isEqualTo("[1]");
    assertThat(inverted.path("moss/stone").toString()).isEqualTo("[2]");
  }

  @Test
  void authorships_sayOnlyWhatIsKnown() {
    var positions = new ArrayList<String>();
    served
        .json("/works/P1")
        .path("authorships")
        .forEach(a -> positions.add(a.path("author_position").asText()));
    assertThat(positions).containsExactly("first", "middle", "last");
    var unplaced = served.json("/works/P2").at("/authorships/0");
    assertThat(unplaced.has("author_position")).isFalse();
    assertThat(unplaced.at("/author/id").asText()).isEqualTo("A1");
  }

  @Test
  void whatIsUnknown_isAbsent() {
    var work = served.json("/works/P2");
    for (var field :
        List.of(
            "doi",
            "publication_date",
            "primary_location",
            "abstract_inverted_index",
            "cited_by_count")) {
      assertThat(work.has(field)).as(field).isFalse();
    }
  }

  @Test
  void author_hasTheDialectsNames() {
    var author = served.json("/authors/A1");
    assertThat(author.path("display_name").asText()).isEqualTo("Ada Brook");
    assertThat(author.path("display_name_alternatives").toString()).isEqualTo("[\"A. Brook\"]");
    assertThat(author.path("orcid").asText()).isEqualTo("https://orcid.org/0000-0001-2345-6789");
    assertThat(author.path("works_count").asInt()).isEqualTo(2);
    assertThat(author.at("/affiliations/0/institution/display_name").asText())
        .isEqualTo("Moss House");
    assertThat(author.at("/topics/0/count").asInt()).isEqualTo(1);
    assertThat(served.json(author.path("works_api_url").asText()).at("/meta/count").asInt())
        .isEqualTo(2);
  }

  @Test
  void identifiersOfOtherRegisters_findTheEntity() {
    for (var name :
        List.of(
            "doi:10.5555/moss.1",
            "doi:10.5555/MOSS.1",
            "https://doi.org/10.5555/moss.1",
            "https:%2F%2Fdoi.org%2F10.5555%2Fmoss.1",
            "arxiv:2403.00001")) {
      assertThat(served.json("/works/" + name).path("id").asText()).as(name).isEqualTo("P1");
    }
    assertThat(served.json("/authors/orcid:0000-0001-2345-6789").path("id").asText())
        .isEqualTo("A1");
    assertThat(served.get("/works/doi:10.5555/none").statusCode()).isEqualTo(404);
  }

  @Test
  void select_leavesOutTheRest() {
    var work = served.json("/works?select=id,display_name").at("/results/0");
    assertThat(work).hasSize(2);
    assertThat(served.json("/works/P1?select=id")).hasSize(1);
  }

  @Test
  void sort_ordersByFieldAndDirection() {
    assertThat(ids("/works?sort=publication_year")).containsExactly("P2", "P1");
    assertThat(ids("/works?sort=display_name:asc")).containsExactly("P2", "P1");
    assertThat(ids("/works?sort=type:desc,publication_year:asc")).containsExactly("P2", "P1");
    assertThat(ids("/authors?sort=works_count:asc")).containsExactly("A2", "A1");
    assertThat(ids("/works?search=moss&sort=relevance_score:desc")).containsExactly("P1");
  }

  @Test
  void cursor_followsASortedList() {
    for (var sort : List.of("publication_year", "display_name:desc", "type,display_name")) {
      var first = served.json("/works?per-page=1&cursor=*&sort=" + sort);
      var cursor = first.at("/meta/next_cursor").asText();
      var second = served.json("/works?per-page=1&sort=" + sort + "&cursor=" + cursor);
      assertThat(List.of(first.at("/results/0/id").asText(), second.at("/results/0/id").asText()))
          .as(sort)
          .containsExactlyInAnyOrder("P1", "P2");
    }
  }

  @Test
  void groups_haveKeysAndNames() {
    var byAuthor = served.json("/works?group_by=authorships.author.id");
    assertThat(byAuthor.at("/group_by/0/key").asText()).isEqualTo("A1");
    assertThat(byAuthor.at("/group_by/0/key_display_name").asText()).isEqualTo("Ada Brook");
    assertThat(byAuthor.at("/group_by/0/count").asInt()).isEqualTo(2);
    assertThat(byAuthor.path("results")).isEmpty();
    assertThat(byAuthor.at("/meta/count").asInt()).isEqualTo(2);
    assertThat(served.json("/works?group_by=primary_location.source.id").path("group_by"))
        .hasSize(1);
    assertThat(
            served
                .json("/works?group_by=primary_location.source.id:include_unknown")
                .path("group_by"))
        .hasSize(2);
  }

  @Test
  void filters_ofTheDialect() {
    assertThat(count("has_doi:true")).isEqualTo(1);
    assertThat(count("has_doi:false")).isEqualTo(1);
    assertThat(count("has_abstract:true")).isEqualTo(1);
    assertThat(count("doi:https://doi.org/10.5555/moss.1")).isEqualTo(1);
    assertThat(count("from_publication_date:2024-01-01")).isEqualTo(1);
    assertThat(count("to_publication_date:2023-12-31")).isEqualTo(1);
    assertThat(count("title.search:moss,type:article")).isEqualTo(1);
    assertThat(count("openalex:P1%7CP2")).isEqualTo(2);
  }

  @Test
  void graph_growsFromAnEntityByItsTies() {
    var near = served.json("/graph/P2");
    assertThat(near.path("nodes")).hasSize(2);
    assertThat(near.path("edges")).hasSize(1);
    var far = served.json("/graph/P2?depth=3");
    assertThat(far.path("nodes").findValuesAsText("id")).contains("P1", "A2", "V1", "T1");
    assertThat(served.json("/graph/P2?depth=3&limit=3").path("nodes")).hasSize(3);
    assertThat(served.get("/graph/P2?depth=4").statusCode()).isEqualTo(400);
    assertThat(served.get("/graph/none").statusCode()).isEqualTo(404);
  }

  private int count(String filter) {
    return served.json("/works?filter=" + filter).at("/meta/count").asInt();
  }

  private List<String> ids(String path) {
    var ids = new ArrayList<String>();
    for (JsonNode result : served.json(path).path("results")) {
      ids.add(result.path("id").asText());
    }
    return ids;
  }
}
