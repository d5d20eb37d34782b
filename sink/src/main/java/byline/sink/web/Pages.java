package byline.sink.web;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.graph.Neighbourhood;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;

/** The routes of the pages. */
public final class Pages {
  private static final List<Kind> GROUPS = List.of(Kind.TOPIC, Kind.VENUE, Kind.INSTITUTION);
  private final Catalogue catalogue;
  private final Sampler sampler;

  public Pages(EntityStore store, Sampler sampler) {
    this.catalogue = new Catalogue(store);
    this.sampler = sampler;
  }

  public void addTo(RoutesConfig routes) {
    page(routes, "/", ctx -> Frame.answer(ctx, 200, "Who wrote what", home()));
    page(routes, "/search", this::search);
    page(routes, "/status", ctx -> Frame.answer(ctx, 200, "Status", status()));
    page(routes, "/paper/{id}", this::paper);
    page(routes, "/author/{id}", this::author);
    GROUPS.forEach(
        kind -> page(routes, "/" + Links.segment(kind) + "/{id}", ctx -> group(ctx, kind)));
    for (var kind : Kind.values()) {
      page(routes, "/around/" + Links.segment(kind) + "/{id}", ctx -> around(ctx, kind));
    }
    Asset.addAllTo(routes);
  }

  private static void page(RoutesConfig routes, String path, Handler page) {
    routes.get(path, new Guard(page));
  }

  private void search(Context ctx) {
    Frame.answer(ctx, 200, "Search", new SearchPage(catalogue, ctx).html(ctx));
  }

  private Html home() {
    return new HomePage(catalogue, new PipelinePart(sampler)).html();
  }

  private Html status() {
    return new StatusPage(catalogue.store(), new PipelinePart(sampler)).html();
  }

  private void paper(Context ctx) {
    entity(ctx, Kind.PAPER)
        .ifPresent(paper -> Frame.answer(ctx, 200, PaperPage.titleOf(paper), PaperPage.of(paper)));
  }

  private void author(Context ctx) {
    var id = ctx.pathParam("id");
    entity(ctx, Kind.AUTHOR)
        .ifPresent(
            author ->
                answer(
                    ctx,
                    Kind.AUTHOR,
                    author,
                    new AuthorPage(author, id, works(ctx, Kind.AUTHOR, id)).html()));
  }

  private void group(Context ctx, Kind kind) {
    var id = ctx.pathParam("id");
    entity(ctx, kind)
        .ifPresent(
            group ->
                answer(
                    ctx,
                    kind,
                    group,
                    new GroupPage(kind, id, catalogue).html(group, works(ctx, kind, id))));
  }

  private WorksPart works(Context ctx, Kind kind, String id) {
    var owner =
        new PaperQuery.Owner(
            Links.segment(kind) + ".id",
            switch (kind) {
              case AUTHOR, PAPER -> "author.id";
              case TOPIC -> "topics.id";
              case VENUE -> "primary_location.source.id";
              case INSTITUTION -> "institutions.id";
            },
            id);
    return new WorksPart(catalogue, PaperQuery.read(ctx, Links.path(kind, id), owner));
  }

  private static void answer(Context ctx, Kind kind, JsonNode entity, Html content) {
    var name = GroupPage.nameOf(entity);
    var feed = Actions.feedLink(Actions.feed(kind, ctx.pathParam("id")), "New papers");
    Frame.answer(ctx, 200, name, content, feed);
  }

  private void around(Context ctx, Kind kind) {
    var id = ctx.pathParam("id");
    entity(ctx, kind)
        .ifPresent(
            entity -> {
              var name = kind == Kind.PAPER ? PaperPage.titleOf(entity) : GroupPage.nameOf(entity);
              var around = new Neighbourhood(catalogue.store());
              GraphPage.allowScript(ctx);
              Frame.answer(
                  ctx,
                  200,
                  "Around " + name,
                  new GraphPage(kind, id, name, around.ring(kind, id, name)).html(),
                  GraphPage.script());
            });
  }

  /** The entity that an address names; where there is none, the answer is given here. */
  private Optional<JsonNode> entity(Context ctx, Kind kind) {
    var stored = catalogue.store().find(kind, ctx.pathParam("id"));
    if (stored.isPresent() && stored.get() instanceof Stored.Entity entity) {
      return Optional.of(Catalogue.read(entity.json()));
    }
    if (stored.isPresent() && stored.get() instanceof Stored.Moved moved) {
      var around = ctx.path().startsWith("/around/") ? "/around" : "";
      ctx.status(301).header("Location", around + Links.path(kind, moved.to()));
    } else {
      notFound(ctx);
    }
    return Optional.empty();
  }

  /** Answers that there is nothing at this address. */
  public static void notFound(Context ctx) {
    problem(
        ctx,
        404,
        "There is nothing here",
        "The address may be mistyped, or what it named is gone.");
  }

  /** Answers that something went wrong, and offers to search on. */
  public static void problem(Context ctx, int status, String heading, String sentence) {
    Frame.answer(
        ctx,
        status,
        heading,
        all(
            el("p", cls("eyebrow"), "Error " + status),
            el("h1", heading),
            el("p", cls("sub"), sentence),
            el("p", el("a", attr("href", "/"), "To the front page"))));
  }
}
