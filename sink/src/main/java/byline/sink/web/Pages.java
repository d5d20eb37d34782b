package byline.sink.web;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.el;

import byline.sink.intake.IntakeStatus;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes of the pages. */
public final class Pages {
  private final Catalogue catalogue;
  private final Supplier<IntakeStatus> status;

  public Pages(EntityStore store, Supplier<IntakeStatus> status) {
    this.catalogue = new Catalogue(store);
    this.status = status;
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/", ctx -> Frame.answer(ctx, 200, "Who wrote what", home()));
    routes.get(
        "/search", ctx -> Frame.answer(ctx, 200, "Search", new SearchPage(catalogue).html(ctx)));
    routes.get("/paper/{id}", this::paper);
    routes.get("/author/{id}", this::author);
    for (var kind : List.of(Kind.TOPIC, Kind.VENUE, Kind.INSTITUTION)) {
      routes.get("/" + Links.segment(kind) + "/{id}", ctx -> group(ctx, kind));
    }
    for (var kind : Kind.values()) {
      routes.get("/around/" + Links.segment(kind) + "/{id}", ctx -> around(ctx, kind));
    }
    serve(routes, "style.css", "text/css; charset=utf-8");
    serve(routes, "icon.svg", "image/svg+xml");
  }

  private static void serve(RoutesConfig routes, String name, String type) {
    var bytes = resource(name);
    routes.get(
        "/" + name,
        ctx -> ctx.contentType(type).header("Cache-Control", "max-age=3600").result(bytes));
  }

  private static byte[] resource(String name) {
    try (var in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the distribution lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private Html home() {
    return new HomePage(catalogue, status.get()).html();
  }

  private void paper(Context ctx) {
    entity(ctx, Kind.PAPER)
        .ifPresent(paper -> Frame.answer(ctx, 200, PaperPage.titleOf(paper), PaperPage.of(paper)));
  }

  private void author(Context ctx) {
    entity(ctx, Kind.AUTHOR).ifPresent(author -> author(ctx, author));
  }

  private void author(Context ctx, JsonNode author) {
    var id = ctx.pathParam("id");
    int page = Catalogue.page(ctx);
    var works = catalogue.related(Kind.PAPER, "author.id", id, page);
    var years = catalogue.papersByYear("author.id", id);
    var html = new AuthorPage(author, works, years, page).html(Links.path(Kind.AUTHOR, id));
    Frame.answer(ctx, 200, GroupPage.nameOf(author), html);
  }

  private void group(Context ctx, Kind kind) {
    entity(ctx, kind)
        .ifPresent(
            group ->
                Frame.answer(
                    ctx,
                    200,
                    GroupPage.nameOf(group),
                    new GroupPage(kind, catalogue).html(ctx.pathParam("id"), group, ctx)));
  }

  private void around(Context ctx, Kind kind) {
    entity(ctx, kind)
        .ifPresent(
            entity -> {
              var name = kind == Kind.PAPER ? PaperPage.titleOf(entity) : GroupPage.nameOf(entity);
              var page = new GraphPage(catalogue.store(), kind, ctx.pathParam("id"), name);
              Frame.answer(ctx, 200, name, page.html());
            });
  }

  /** The entity that an address names; where there is none, the answer is given here. */
  private Optional<JsonNode> entity(Context ctx, Kind kind) {
    var stored = catalogue.store().find(kind, ctx.pathParam("id"));
    if (stored.isPresent() && stored.get() instanceof Stored.Entity entity) {
      return Optional.of(Catalogue.read(entity.json()));
    }
    if (stored.isPresent() && stored.get() instanceof Stored.Moved moved) {
      ctx.status(301).header("Location", Links.path(kind, moved.to()));
    } else {
      notFound(ctx);
    }
    return Optional.empty();
  }

  /** Answers that there is nothing at this address. */
  public static void notFound(Context ctx) {
    Frame.answer(
        ctx,
        404,
        "Not found",
        all(
            el("h1", "There is nothing here"),
            el("p", "The address may be mistyped, or what it named is gone."),
            Frame.searchForm(null, "large")));
  }
}
