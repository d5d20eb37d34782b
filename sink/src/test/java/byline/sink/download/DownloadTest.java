package byline.sink.download;

import static byline.sink.store.Samples.author;
import static byline.sink.store.Samples.paper;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DownloadTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension final Served served = new Served();

  @BeforeEach
  void someWorks() {
    served.apply(
        put(
            Kind.PAPER,
            "P1",
            """
            {'id':'P1','type':'article-journal','title':'Moss & Fern_1 {50%} of ~ $x^2$','year':2024,
             'date':'2024-03-01','authorsComplete':false,
             'authors':[{'position':1,'name':'Ada M. van der Brook','id':'A1'},
                        {'position':2,'name':'Bo Fell Jr.','id':'A2'},
                        {'position':3,'name':'Glenmore Consortium','id':'A3'},
                        {'position':4,'name':'Iris da Rocha','id':'A4'},
                        {'position':5,'name':'苔野花','id':'A5'}],
             'venue':{'id':'V1','name':'ML','fullName':'Moss Letters','volume':'3','pages':'12-34'},
             'identifiers':{'doi':'10.5555/moss_1','arxiv':'2403.00001'},
             'links':[{'rel':'code','url':'https://code.example/'},
                      {'rel':'pdf','url':'https://moss.example/1.pdf'}]}
            """),
        put(
            Kind.PAPER,
            "P2",
            "{'id':'P2','type':'preprint','title':'=cmd()','year':2023,'authors':["
                + "{'name':'Ada Brook','id':'A1'}],'authorsComplete':true}"),
        author("A1", "Ada Brook", 2));
  }

  @Test
  void bibtex_isReadByAParser_andSaysWhatThePaperSays() throws Exception {
    var database = bibtex(served.get("/works?format=bibtex"));
    assertThat(database.getEntries()).hasSize(2);
    var entry = database.resolveEntry(new Key("vanderbrook2024-P1"));
    assertThat(entry.getType().getValue()).isEqualTo("article");
    assertThat(plain(entry, "title")).isEqualTo("Moss & Fern_1 {50%} of ~ $x^2$");
    assertThat(text(entry, "author"))
        .isEqualTo(
            "van der Brook, Ada M. and Fell, Jr., Bo and {Glenmore Consortium} and da Rocha, Iris"
                + " and {苔野花} and others");
    assertThat(text(entry, "journal")).isEqualTo("Moss Letters");
    assertThat(text(entry, "pages")).isEqualTo("12--34");
    assertThat(text(entry, "doi")).isEqualTo("10.5555/moss_1");
    assertThat(text(entry, "eprint")).isEqualTo("2403.00001");
    assertThat(text(entry, "url")).isEqualTo("https://moss.example/1.pdf");
    assertThat(text(database.resolveEntry(new Key("brook2023-P2")), "author"))
        .isEqualTo("Brook, Ada");
  }

  @Test
  void cslJson_hasNamesInParts() throws Exception {
    var response = served.get("/works?format=csl-json");
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/vnd.citationstyles.csl+json");
    var items = JSON.readTree(response.body());
    assertThat(items).hasSize(2);
    var item = items.get(0);
    assertThat(item.path("type").asText()).isEqualTo("article-journal");
    assertThat(item.at("/author/0/family").asText()).isEqualTo("van der Brook");
    assertThat(item.at("/author/0/given").asText()).isEqualTo("Ada M.");
    assertThat(item.at("/author/1/suffix").asText()).isEqualTo("Jr.");
    assertThat(item.at("/author/2/literal").asText()).isEqualTo("Glenmore Consortium");
    assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2024,3,1]");
    assertThat(item.path("container-title").asText()).isEqualTo("Moss Letters");
    assertThat(items.get(1).path("type").asText()).isEqualTo("article");
    assertThat(items.get(1).has("container-title")).isFalse();
  }

  @Test
  void csv_isATable_inWhichNothingIsCalculated() {
    var response = served.get("/works?format=csv");
    assertThat(response.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"works.csv\"");
    var rows = csv(response.body());
    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(rows.get(0).size()));
    assertThat(rows.get(0)).startsWith("id", "title", "type", "year");
    assertThat(rows.get(1).get(1)).isEqualTo("Moss & Fern_1 {50%} of ~ $x^2$");
    assertThat(rows.get(2).get(1)).isEqualTo("'=cmd()");
    assertThat(csv(served.get("/authors?format=csv").body()).get(1)).contains("A1", "Ada Brook");
    assertThat(csv(served.get("/topics?format=csv").body())).hasSize(1);
  }

  @Test
  void ndjson_hasAnEntityALine() throws Exception {
    var lines = served.get("/works?format=ndjson&select=id,title").body().split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines[0])).hasSize(2);
    assertThat(JSON.readTree(lines[0]).path("id").asText()).isEqualTo("P1");
  }

  @Test
  void acceptHeader_choosesAsWell() {
    assertThat(type("/works", "application/x-bibtex")).startsWith("application/x-bibtex");
    assertThat(type("/works/P1", "text/csv;q=0.5, application/x-bibtex"))
        .startsWith("application/x-bibtex");
    assertThat(type("/works", "text/html,*/*;q=0.8")).startsWith("application/json");
    assertThat(type("/works", "application/json, text/csv")).startsWith("application/json");
    assertThat(type("/authors", "application/x-bibtex")).startsWith("application/json");
  }

  private String type(String path, String accept) {
    return served.get(path, "Accept", accept).headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void oneWork_isAReferenceToo() throws Exception {
    var response = served.get("/works/doi:10.5555/moss_1?format=bibtex");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"P1.bib\"");
    assertThat(bibtex(response).getEntries()).hasSize(1);
    assertThat(JSON.readTree(served.get("/works/P2?format=csl-json").body())).hasSize(1);
  }

  @Test
  void wholeResult_isSent_notAPage() throws Exception {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 1_203; i++) {
      changes.add(paper("Q" + i, "On the Lichen", 1900 + i % 7));
    }
    served.apply(changes.toArray(Change[]::new));
    for (var query :
        List.of(
            "search=lichen",
            "filter=publication_year:1900-1906",
            "search=lichen&sort=title,year")) {
      var ids = new ArrayList<String>();
      for (var line :
          served.get("/works?format=ndjson&select=id&" + query).body().split("\n", -1)) {
        if (!line.isEmpty()) {
          ids.add(JSON.readTree(line).path("id").asText());
        }
      }
      assertThat(ids).as(query).hasSize(1_203).doesNotHaveDuplicates();
    }
    var keys = bibtex(served.get("/works?format=bibtex&search=lichen")).getEntries().keySet();
    assertThat(keys).hasSize(1_203);
    assertThat(csv(served.get("/works?format=csv&search=lichen").body())).hasSize(1_204);
  }

  @Test
  void whatMakesNoSense_isSaid() {
    for (var query :
        List.of(
            "format=xml",
            "format=csv&page=2",
            "format=csv&cursor=*",
            "format=csv&per-page=3",
            "format=bibtex&group_by=type",
            "format=csv&filter=unheard:1")) {
      var response = served.get("/works?" + query);
      assertThat(response.statusCode()).as(query).isEqualTo(400);
      assertThat(Served.json(response).path("message").asText()).isNotBlank();
    }
    assertThat(Served.json(served.get("/authors?format=bibtex")).path("message").asText())
        .isEqualTo("format: there are json, ndjson, csv of these");
  }

  @Test
  void hostileText_isInertInEveryFormat() throws Exception {
    var texts =
        List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'); DROP TABLE papers; --",
            "\u202Egnikoof\u202C",
            "}, @article{x, title={",
            "\\input{/etc/passwd}",
            "+1+cmd|' /C calc'!A0",
            "@SUM(1)",
            "-2+3",
            "\ttab",
            "a\r\nSet-Cookie: b=c",
            "nul \0 bell \7",
            "\uD83D lone",
            "x".repeat(10_000),
            "a and b and c");
    for (int i = 0; i < texts.size(); i++) {
      var work =
          JSON.createObjectNode()
              .put("id", "X" + i)
              .put("title", texts.get(i))
              .put("abstract", texts.get(i));
      work.put("type", texts.get(i))
          .put("year", 2000)
          .put("date", texts.get(i))
          .put("authorsComplete", true);
      work.putArray("authors").addObject().put("name", texts.get(i));
      work.putObject("venue").put("name", texts.get(i)).put("pages", texts.get(i));
      work.putObject("identifiers").put("doi", texts.get(i)).put("arxiv", texts.get(i));
      work.putArray("links").addObject().put("rel", "pdf").put("url", texts.get(i));
      served.apply(new Change.Put(Kind.PAPER, "X" + i, work.toString(), work));
    }
    int works = texts.size() + 2;
    var bibtex = bibtex(served.get("/works?format=bibtex"));
    assertThat(bibtex.getEntries()).hasSize(works);
    for (var entry : bibtex.getEntries().values()) {
      assertThat(entry.getFields().keySet()).doesNotContain(new Key("set-cookie"));
      assertThat(text(entry, "title")).doesNotContain("\\input{");
    }
    var rows = csv(served.get("/works?format=csv").body());
    assertThat(rows).hasSize(works + 1);
    for (var row : rows) {
      assertThat(row)
          .hasSize(17)
          .allSatisfy(
              cell ->
                  assertThat(cell)
                      .doesNotMatch("(?s)[=+@\\-\\t\\r].*")
                      .doesNotContain("\u202E", "\0", "\r", "\n"));
    }
    assertThat(JSON.readTree(served.get("/works?format=csl-json").body())).hasSize(works);
    assertThat(served.get("/works?format=ndjson").body().split("\n", -1)).hasSize(works + 1);
    for (var format : List.of("bibtex", "csv", "csl-json", "ndjson")) {
      var headers = served.get("/works?format=" + format).headers();
      assertThat(headers.firstValue("Set-Cookie")).isEmpty();
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }
  }

  private static BibTeXDatabase bibtex(HttpResponse<String> response) throws Exception {
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/x-bibtex; charset=utf-8");
    var parser =
        new BibTeXParser() {
          @Override
          public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
            throw new IllegalStateException("a macro where a text should be: " + key);
          }
        };
    var keys = new HashSet<String>();
    response
        .body()
        .lines()
        .filter(l -> l.startsWith("@"))
        .forEach(l -> assertThat(keys.add(l)).isTrue());
    return parser.parse(new StringReader(response.body()));
  }

  private static String text(BibTeXEntry entry, String field) {
    var value = entry.getField(new Key(field));
    return value == null ? "" : value.toUserString();
  }

  /** As a reader of the typeset reference sees it. */
  private static String plain(BibTeXEntry entry, String field) throws Exception {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text(entry, field))));
  }

  /** Reads RFC 4180, strictly. */
  private static List<List<String>> csv(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r' && text.charAt(i + 1) == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
        i++;
      } else {
        cell.append(c);
      }
    }
    assertThat(cell).isEmpty();
    return rows;
  }
}
