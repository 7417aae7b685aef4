import { icerTable, internalRateOfReturn } from "@upstream/core";
import { race, seeded } from "./arms.js";
import { line } from "./line.js";

const strategies = 1_000;
const random = seeded(1998);
const names = Array.from({ length: strategies }, (_, index) => `Option ${String(index)}`);
const scattered = {
  names,
  costsGbp: names.map(() => 1e6 * random()),
  effects: names.map(() => 100 * random()),
};
/** Dearer by the square of what they do, so that none is beaten. */
const convex = {
  names,
  costsGbp: names.map((_, index) => index * index),
  effects: names.map((_, index) => index),
};
const years60 = Array.from({ length: 60 }, (_, year) => (year < 5 ? -1000 : 150 - (year % 7) * 20));

/** A frontier of 1,000 strategies, and all rates of return of 60 years. */
export function benchFrontier(): void {
  const times = 20;
  const repeat = (run: () => unknown) => (): void => {
    for (let call = 0; call < times; call++) run();
  };
  const seconds = race(
    {
      "icerTable, 1,000 strategies at random": repeat(() => icerTable(scattered)),
      "icerTable, 1,000 on the frontier": repeat(() => icerTable(convex)),
      "internalRateOfReturn, 60 years": repeat(() => internalRateOfReturn({ flowsGbp: years60 })),
    },
    9,
  );
  console.log("Comparing options, and rates of return");
  for (const [name, total] of Object.entries(seconds)) {
    line(name, `${((total / times) * 1000).toFixed(2)} ms`);
  }
  line("aim: a frontier at most", "5.00 ms");
}
