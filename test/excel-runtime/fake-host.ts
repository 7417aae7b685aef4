/**
 * Microsoft's own custom-functions runtime in a browser, with a stand-in for Excel behind it.
 *
 * How the runtime and Excel talk is no public interface: it was learnt from the runtime's source,
 * serves tests only, and is why the version of `@microsoft/office-js` is pinned.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { rollup } from "rollup";
import configurations from "../../rollup.config.mjs";

/** What Excel would receive for one call. */
export interface Answer {
  readonly failed: boolean;
  readonly value: unknown;
  /** The runtime's number of an error, see {@link errorNumbers}. */
  readonly errorCode?: number;
}

/** The answers to a list of calls, and in how many requests they came. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly requests: number;
  readonly milliseconds: number;
}

interface HostWindow {
  answered: Map<number, Answer>;
  requests: number;
  lastId: number;
  _richApiNativeBridge: {
    sendMessageToHost(text: string): void;
    onMessageFromHost?(text: string): void;
  };
}

/**
 * Build a script of the add-in in memory, exactly as it is shipped.
 *
 * @param name - Its file in `addin/src`, without the ending.
 * @returns The script.
 */
export async function buildScript(name: string): Promise<string> {
  const all = configurations;
  const config = all.find(({ input }) => input === `addin/src/${name}.ts`);
  if (config === undefined) throw new Error(`rollup.config.mjs builds no addin/src/${name}.ts.`);
  const bundle = await rollup(config);
  const output = [config.output ?? []].flat()[0] ?? {};
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  return chunks[0].code;
}

/**
 * Open a page in which the runtime has loaded scripts.
 *
 * @param browser - A headless browser.
 * @param scripts - Scripts, `functions.js` first.
 * @returns The page, and the errors it has met so far.
 */
export async function openRuntime(
  browser: Browser,
  scripts: readonly string[],
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  // The runtime refuses to run under any other file name.
  const runtime = createRequire(import.meta.url).resolve(
    "@microsoft/office-js/dist/custom-functions-runtime.js",
  );
  const named = ["host", "custom-functions-runtime"];
  const files: Readonly<Record<string, string>> = {
    "/": `<!doctype html>${[...named, ...scripts.keys()]
      .map((name) => `<script src="/${name}.js"></script>`)
      .join("")}`,
    "/host.js": `(${standIn.toString()})()`,
    "/custom-functions-runtime.js": readFileSync(runtime, "utf8"),
    ...Object.fromEntries(scripts.map((script, index) => [`/${index}.js`, script])),
  };
  await page.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files[path];
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: path === "/" ? "text/html" : "text/javascript" });
  });
  await page.goto("http://excel.test/");
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return { page, errors };
}

/** Runs in the page, before the runtime: answers its requests as Excel would. */
function standIn(): void {
  const host = globalThis as unknown as HostWindow;
  host.answered = new Map();
  host.requests = 0;
  host.lastId = 0;
  host._richApiNativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as {
        id: number;
        type: number;
        message: { body: unknown };
      };
      if (request.type !== 1) return;
      const { body } = request.message;
      const content = (typeof body === "string" && body !== "" ? JSON.parse(body) : body) as {
        Actions?: { Id: number; ArgumentInfo?: { Arguments?: unknown[] } }[];
      } | null;
      const actions = content?.Actions ?? [];
      let count = 0;
      for (const action of actions) {
        const results = action.ArgumentInfo?.Arguments?.[0];
        if (!Array.isArray(results)) continue;
        for (const result of results as (unknown[] | Record<string, unknown>)[]) {
          count++;
          const [id, failed, value, errorCode] = Array.isArray(result)
            ? [result[0], !result[1], result[2], result[3]]
            : [result["id"], result["failed"], result["value"], result["errorCode"]];
          host.answered.set(Number(id), {
            failed: failed === true,
            value,
            ...(failed === true && { errorCode: Number(errorCode) }),
          });
        }
      }
      if (count > 0) host.requests++;
      setTimeout(() => {
        const Results = actions.map((action) => ({ ActionId: action.Id, Value: null }));
        const message = { statusCode: 200, headers: {}, body: { Results } };
        host._richApiNativeBridge.onMessageFromHost?.(
          JSON.stringify({ id: request.id, type: 2, message }),
        );
      }, 5);
    },
  };
}

/**
 * Call functions as Excel does, all in one batch, and wait for every answer.
 *
 * @param page - A page of {@link openRuntime}.
 * @param calls - Name and cells, one value an argument.
 * @returns The answers in the order of the calls.
 */
export function callInExcel(
  page: Page,
  calls: readonly (readonly [name: string, cells: readonly unknown[]])[],
): Promise<Answers> {
  return page.evaluate(async (list) => {
    const host = globalThis as unknown as HostWindow;
    const before = host.requests;
    const start = performance.now();
    const ids = list.map(() => ++host.lastId);
    const callsFunction = 1;
    const oneBatch = 1000;
    const allowsErrors = 4;
    const entries = list.map(([name, cells], index) => [
      callsFunction,
      oneBatch,
      0,
      JSON.stringify([ids[index], name, cells, "Sheet1!A1", allowsErrors]),
      ids[index],
    ]);
    host._richApiNativeBridge.onMessageFromHost?.(
      JSON.stringify({ type: 3, message: { entries } }),
    );
    while (ids.some((id) => !host.answered.has(id)) && performance.now() - start < 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return {
      answers: ids.map((id) => host.answered.get(id)!),
      requests: host.requests - before,
      milliseconds: performance.now() - start,
    };
  }, calls);
}
