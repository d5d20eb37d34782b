// A Byline that serves something to look at, started for the suite and stopped after it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Runs `deploy/byline` with arguments until it says that it serves; its address and how to stop it. */
export async function served(byline, args, ready) {
  const child = spawn(byline, args, { stdio: ["ignore", "ignore", "pipe"] });
  const said = [];
  const exited = once(child, "exit");
  const base = await new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      said.push(line);
      const match = ready(line);
      if (match) resolve(match);
    });
    exited.then(() => reject(new Error(`byline ${args.join(" ")} ended:\n${said.slice(-20).join("\n")}`)));
  });
  return {
    base,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
