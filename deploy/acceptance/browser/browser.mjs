// A headless browser that asks no other host for anything, and pages that remember what went wrong.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-default-apps", "--no-default-browser-check",
];

/** The browser of the system's packages; CHROMIUM names another. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ARGUMENTS,
  });
}

/** Opens a window as a visitor has it, which collects what no visit should cause. */
export async function visit(browser, base, { width, scripts = true }) {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints = [];
  const here = new URL(base).origin;
  page.on("console", (message) => {
    const aboutMissing = message.text().includes("status of 404");
    if (["error", "warning"].includes(message.type()) && !aboutMissing) {
      complaints.push(`console: ${message.text()} at ${message.location().url}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== here) complaints.push(`another host: ${request.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** What axe finds serious or critical, as sentences; it comes in by the debugger, past the page's policy. */
export async function violations(page) {
  const debug = await page.context().newCDPSession(page);
  const run = async (expression) => {
    const { result, exceptionDetails } = await debug.send("Runtime.evaluate", {
      expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  try {
    await run(`${AXE};0`);
    const found = await run(`axe.run(document, {
      resultTypes: ["violations"], rules: { "target-size": { enabled: true } },
    }).then(({ violations }) => violations.map(({ id, impact, nodes }) =>
      ({ id, impact, html: nodes.slice(0, 3).map((node) => node.html.slice(0, 150)) })))`);
    return found
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, html }) => `${id}: ${html.join(" | ")}`);
  } finally {
    await debug.detach();
  }
}

/** How far the page can be moved sideways, in pixels. */
export function sideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
