// What a person does: search, look at somebody, at a paper, at the graph; follow, and claim.

/** Fails with a sentence. */
export function demand(kept, sentence) {
  if (!kept) throw new Error(sentence);
}

async function heading(page) {
  return (await page.locator("h1").first().innerText()).trim();
}

async function click(page, link) {
  await Promise.all([page.waitForNavigation(), link.click()]);
}

/** Home, search, the person, one of their papers, and back to the person by the byline. */
export async function searchesAndReads(page, { person }) {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const first = await page.locator(":focus").innerText().catch(() => "");
  demand(first.includes("Skip to content"), `the first stop of the keyboard is "${first}"`);
  await page.getByRole("searchbox").fill(person.name);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  demand((await heading(page)).includes(person.name), "the results do not repeat what was searched");
  await click(page, page.getByRole("navigation", { name: "Kinds of results" }).getByText("People"));
  await click(page, page.locator(`main a[href="/author/${person.id}"]`).first());
  demand((await heading(page)) === person.name, `${await heading(page)} instead of ${person.name}`);
  await click(page, page.locator("#works .papers h3 a").first());
  demand(page.url().includes("/paper/"), `no paper at ${page.url()}`);
  await page.locator("#statements li a.out").first().waitFor();
  await click(page, page.locator(`.masthead a[href="/author/${person.id}"]`).first());
}

/** The works of a person, narrowed by the chart and widened again. */
export async function narrows(page, { person }) {
  await page.goto(`/author/${person.id}`);
  const bars = page.locator(".chart a");
  demand((await bars.count()) > 1, "the chart has no years");
  const all = await page.locator("#works .listbar p").first().innerText();
  await click(page, bars.first());
  demand((await page.locator(".chosen .chip").count()) === 1, "nothing is chosen after a click on a year");
  await click(page, page.locator(".chosen .chip"));
  demand((await page.locator("#works .listbar p").first().innerText()) === all, "widening did not bring all back");
}

/** The graph: moved by dragging, zoomed by button, wheel and key, grown by a click. */
export async function looksAround(page, { person }) {
  await page.goto(`/author/${person.id}`);
  await click(page, page.getByRole("link", { name: "Graph" }));
  const picture = page.locator("#graph.live > svg");
  await picture.waitFor();
  await picture.scrollIntoViewIfNeeded();
  const view = async () => (await picture.getAttribute("viewBox")).split(" ").map(Number);
  const box = await picture.boundingBox();
  const before = await view();
  await page.mouse.move(box.x + 30, box.y + box.height - 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 110, box.y + box.height - 80, { steps: 4 });
  await page.mouse.up();
  const moved = await view();
  demand(moved[0] < before[0] && moved[1] > before[1], `dragging moved ${before} to ${moved}`);
  await page.getByRole("button", { name: "Zoom in" }).click();
  demand((await view())[2] < moved[2], "the button does not zoom");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const zoomed = await view();
  await page.mouse.wheel(0, 240);
  await page.waitForFunction((was) => Number(document.querySelector("#graph > svg")
    .getAttribute("viewBox").split(" ")[2]) > was, zoomed[2]);
  await picture.focus();
  const wheeled = await view();
  await page.keyboard.press("ArrowRight");
  demand((await view())[0] > wheeled[0], "the arrow key does not move");
  await page.getByRole("button", { name: "Show all" }).click();
  await grows(page);
}

async function grows(page) {
  const nodes = page.locator("#graph .node");
  const before = await nodes.count();
  const address = page.url();
  const listed = await page.locator(".tied li").count();
  for (let i = 1; i < Math.min(before, 8) && (await nodes.count()) === before; i++) {
    await nodes.nth(i).locator("use").click({ force: true });
    await page.locator("#graph .picked", { hasText: /drawn|Nothing more|full/ }).waitFor();
  }
  demand((await nodes.count()) > before, "clicks on nodes draw no others");
  demand((await page.locator(".tied li").count()) > listed, "the list does not grow with the picture");
  demand(page.url() === address, "a click on a node left the page");
  await page.locator("#graph .picked a", { hasText: "centre here" }).waitFor();
}

/** Without scripts the nodes are links to the graph around them. */
export async function looksAroundByLinks(page, { person }) {
  await page.goto(`/around/author/${person.id}`);
  const other = page.locator("#graph .node:not(.centre)").first();
  const address = await other.getAttribute("href");
  await Promise.all([page.waitForNavigation(), other.locator("use").click({ force: true })]);
  demand(page.url().endsWith(address), `${page.url()} instead of ${address}`);
}

/** A feed that a reader of feeds would take. */
export async function follows(page, { person }) {
  await page.goto(`/author/${person.id}`);
  const feed = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute("href");
  const shown = await page.getByRole("link", { name: "Follow" }).getAttribute("href");
  demand(feed === shown, `the feed is ${feed} to readers and ${shown} to people`);
  const answer = await page.request.get(feed);
  demand(answer.status() === 200, `${feed} answers ${answer.status()}`);
  demand(answer.headers()["content-type"].includes("atom+xml"), `a feed of type ${answer.headers()["content-type"]}`);
  demand((await answer.text()).includes("<feed"), "the feed is no Atom feed");
}

/** The form by which a person asks for their record. */
export async function claims(page, { person }) {
  await page.goto(`/author/${person.id}`);
  await click(page, page.getByRole("link", { name: "Claim this record" }));
  demand((await page.locator("main form").count()) > 0, `no form at ${page.url()}`);
  demand((await page.locator("main").innerText()).includes(person.name), "the form does not say whose record it is");
}
