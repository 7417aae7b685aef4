import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { benefitCostRatio } from "@upstream/core";
import { race } from "./arms.js";
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
