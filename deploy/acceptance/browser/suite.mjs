// Walks Byline's pages in headless Chromium, on pages given and on an invented literature.
//
// usage: node suite.mjs [--shots DIR] [--papers N] [--at NAME=URL]… [PAGES…]
//
// PAGES are fed to `byline local`; N papers (100000 where not said, 0 for none) are invented for a
// second walk. --at walks a Byline that runs already. Ends with a line that counts.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch, sideways, violations, visit } from "./browser.mjs";
import { served } from "./served.mjs";
import * as walk from "./walk.mjs";

const BYLINE = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "byline");
const { values: options, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: {
    shots: { type: "string" }, papers: { type: "string", default: "100000" },
    at: { type: "string", multiple: true, default: [] },
  },
});
const shots = options.shots ?? mkdtempSync(join(tmpdir(), "byline-shots-"));
let passed = 0;
let failed = 0;

/** One check, with all that the browser complained of while it ran. */
async function check(name, window, act) {
  window.complaints.length = 0;
  try {
    await act();
    walk.demand(window.complaints.length === 0, window.complaints.slice(0, 3).join("; "));
    passed++;
    console.log(`ok      ${name}`);
  } catch (failure) {
    failed++;
    console.log(`FAILED  ${name}: ${failure.message.split("\n").slice(0, 6).join(" ")}`);
  }
}

async function json(base, path) {
  const answer = await fetch(base + path, { headers: { accept: "application/json" } });
  walk.demand(answer.ok, `${path} answers ${answer.status}`);
  return (await answer.json()).results;
}

/** Somebody with much to look at, and one address of every kind of page. */
async function findings(base) {
  const [[person], works, [topic], [venue], [institution]] = await Promise.all([
    json(base, "/authors?per-page=1"), json(base, "/works?per-page=100"), json(base, "/topics?per-page=1"),
    json(base, "/sources?per-page=1"), json(base, "/institutions?per-page=1"),
  ]);
  const crowded = works.reduce((most, work) => (work.authors?.length > (most.authors?.length ?? 0) ? work : most));
  const joined = works.find((work) => work.claims?.length > 1) ?? works[0];
  const word = encodeURIComponent(person.name.split(" ").at(-1));
  const addresses = {
    home: "/",
    "search-all": "/search",
    "search-papers": `/search?q=${word}&in=papers`,
    "search-narrowed": `/search?in=papers&year=${works[0].year}&sort=title`,
    "search-people": `/search?q=${word}&in=authors`,
    "search-topics": "/search?in=topics",
    "search-nothing": "/search?q=zzyzxqqv",
    researcher: `/author/${person.id}`,
    "researcher-oldest": `/author/${person.id}?sort=oldest`,
    paper: `/paper/${joined.id}`,
    "paper-crowded": `/paper/${crowded.id}`,
    topic: topic && `/topic/${topic.id}`,
    venue: venue && `/venue/${venue.id}`,
    institution: institution && `/institution/${institution.id}`,
    graph: `/around/author/${person.id}`,
    "graph-paper": `/around/paper/${joined.id}`,
    "graph-topic": topic && `/around/topic/${topic.id}`,
    status: "/status",
    claim: `/author/${person.id}/claim`,
    missing: "/author/nobody",
  };
  return { person, addresses: Object.entries(addresses).filter(([, address]) => address) };
}

/** Every page at one width, in both colour schemes. */
async function looks(browser, base, set, addresses, width) {
  const window = await visit(browser, base, { width });
  for (const [name, address] of addresses) {
    await check(`${set}: ${name} at ${width}`, window, async () => {
      const wanted = name === "missing" ? 404 : 200;
      const status = (await window.page.goto(address)).status();
      walk.demand(status === wanted, `${address} answers ${status}`);
      const beyond = await sideways(window.page);
      walk.demand(beyond <= 0, `scrolls sideways by ${beyond} px`);
      for (const scheme of ["light", "dark"]) {
        await window.page.emulateMedia({ colorScheme: scheme });
        const found = await violations(window.page);
        walk.demand(found.length === 0, `${scheme}: ${found.join("; ")}`);
        await window.page.screenshot({ path: join(shots, `${set}-${name}-${width}-${scheme}.png`), fullPage: true });
      }
    });
  }
  await window.close();
}

async function walks(browser, base, set, found) {
  const ways = {
    "with scripts": [true, ["searchesAndReads", "narrows", "looksAround", "follows", "claims"]],
    "without scripts": [false, ["searchesAndReads", "narrows", "looksAroundByLinks", "follows", "claims"]],
  };
  for (const [how, [scripts, names]] of Object.entries(ways)) {
    const window = await visit(browser, base, { width: 1280, scripts });
    window.page.setDefaultTimeout(20_000);
    for (const name of names) {
      await check(`${set}: ${name} ${how}`, window, () => walk[name](window.page, found));
    }
    await window.close();
  }
}

async function all(browser, set, base) {
  const found = await findings(base);
  await walks(browser, base, set, found);
  await looks(browser, base, set, found.addresses, 1280);
  await looks(browser, base, set, found.addresses, 390);
}

async function started(browser, set, args, ready) {
  const running = await served(BYLINE, args, ready);
  try {
    await all(browser, set, running.base);
  } finally {
    await running.stop();
  }
}

mkdirSync(shots, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "byline-browser-"));
const browser = await launch();
try {
  for (const given of options.at) {
    const [set, base] = given.split(/=(.*)/s);
    await all(browser, set, base);
  }
  if (pages.length > 0) {
    let base;
    await started(browser, "pages", ["local", ...pages], (line) => {
      base = /web pages and API at (http:\S+?)\/? ?,/.exec(line)?.[1] ?? base;
      return line.includes("serving until stopped") && base;
    });
  }
  if (Number(options.papers) > 0 && options.at.length === 0) {
    const args = ["bench", "reads", "--papers", options.papers, "--store", join(folder, "store.db"), "--serve", "--http", "0"];
    await started(browser, "corpus", args, (line) => {
      const port = /serving on port (\d+)/.exec(line)?.[1];
      return port && `http://127.0.0.1:${port}`;
    });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`screenshots in ${shots}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
