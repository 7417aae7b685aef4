import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { benefitCostRatio } from "@upstream/core";
import { browserPath, launchBrowser } from "../browser.js";
import { median, race } from "./arms.js";
import { line } from "./line.js";

type Bound = (...cells: readonly unknown[]) => unknown;

const rows = 60;
const calls = 5_000;
const column = (amount: (row: number) => number): number[][] =>
  Array.from({ length: rows }, (_, row) => [amount(row)]);
const benefits = column((row) => 1000 + row);
const costs = column((row) => (row < 5 ? 8000 : 100));

/** Load functions.js as Excel does, and catch what it registers. */
function loadFunctions(): ReadonlyMap<string, Bound> {
  const bound = new Map<string, Bound>();
  const host = {
    associate: (name: string, run: Bound) => bound.set(name, run),
    Error,
    ErrorCode: {},
  };
  Object.assign(globalThis, { CustomFunctions: host });
  runInThisContext(readFileSync("addin/dist/functions.js", "utf8"));
  return bound;
}

/** 5,000 benefit-cost ratios over 60 rows each, through the adapter that Excel calls. */
export function benchExcel(): void {
  const ratio = loadFunctions().get("BCR");
  if (ratio === undefined) throw new Error("functions.js offers no BCR.");
  const direct = { benefitsGbp: benefits.flat(), costsGbp: costs.flat(), discount: 0.035 };
  if (ratio(benefits, costs, 0.035) !== benefitCostRatio(direct)) throw new Error("Ratios differ.");

  const times = race(
    {
      "through the Excel adapter": () => {
        for (let call = 0; call < calls; call++) ratio(benefits, costs, 0.035);
      },
      "the SDK alone": () => {
        for (let call = 0; call < calls; call++) benefitCostRatio(direct);
      },
    },
    15,
  );
  const adapter = times["through the Excel adapter"];
  console.log("5,000 benefit-cost ratios over 60 rows");
  for (const [name, seconds] of Object.entries(times)) {
    const each = `${((seconds / calls) * 1e6).toFixed(1)} µs a call`;
    line(name, each, `${(adapter / seconds).toFixed(1)}x`);
  }
  line("aim: through the adapter at most", "20.0 µs a call");
}

interface Loaded {
  readonly milliseconds: number;
  readonly functions: number;
}

/** What Excel needs of a page before it can call a function: parse functions.js, run it, associate. */
export async function benchLoading(): Promise<void> {
  console.log("functions.js in headless Chromium: parse, run and associate, nothing cached");
  if (browserPath === undefined) {
    line("skipped", "no browser");
    return;
  }
  const browser = await launchBrowser();
  const script = readFileSync("addin/dist/functions.js", "utf8");
  for (const slowdown of [1, 4]) {
    const times: number[] = [];
    for (let round = 0; round < 9; round++) {
      // A context a round, so that no round finds what another has compiled.
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      const { milliseconds, functions } = await page.evaluate<Loaded>(loadInPage(script));
      if (functions === 0) throw new Error("functions.js associated nothing.");
      times.push(milliseconds);
      await context.close();
    }
    const [first = 0] = times;
    line(
      slowdown === 1 ? "this machine" : `${String(slowdown)} times slower`,
      `${median(times).toFixed(0)} ms`,
      `${first.toFixed(0)} ms first`,
    );
  }
  await browser.close();
}

/** Run in the page: an inline script is compiled and run before `append` returns. */
const loadInPage = (text: string): string => `(() => {
  let functions = 0;
  globalThis.CustomFunctions = { associate: () => (functions += 1), Error, ErrorCode: {} };
  const script = document.createElement("script");
  script.text = ${JSON.stringify(text)};
  const start = performance.now();
  document.head.append(script);
  return { milliseconds: performance.now() - start, functions };
})()`;
