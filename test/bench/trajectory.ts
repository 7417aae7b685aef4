import { interruptedTimeSeries, xmrChart } from "@upstream/core";
import { race, seeded } from "./arms.js";
import { line } from "./line.js";

const months = 36;
const change = 12;
const random = seeded(20261125);

/** A standard normal number (Box and Muller). */
const normal = (): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Noise of variance 1 that follows itself with correlation phi, from its long run on. */
function noise(phi: number, length: number): number[] {
  const values: number[] = [];
  let last = normal();
  for (let i = 0; i < length; i++) {
    values.push(last);
    last = phi * last + Math.sqrt(1 - phi * phi) * normal();
  }
  return values;
}

/** How often the default limits hold the true effect, which is none. */
function coverage(phi: number, runs: number): { readonly step: number; readonly end: number } {
  let step = 0;
  let end = 0;
  for (let run = 0; run < runs; run++) {
    const values = noise(phi, months);
    const { terms, effectAtEnd } = interruptedTimeSeries({ values, changeAt: change });
    const found = terms[2]!;
    if (found.lower <= 0 && found.upper >= 0) step++;
    if (effectAtEnd.lower <= 0 && effectAtEnd.upper >= 0) end++;
  }
  return { step: step / runs, end: end / runs };
}

/** Control charts and effects: speed, and whether the default limits keep their promise. */
export function benchTrajectory(): void {
  const charts = Array.from({ length: 10_000 }, () => noise(0, months));
  const effects = Array.from({ length: 100 }, () => noise(0.3, months));
  const times = race(
    {
      charts: () =>
        charts.reduce(
          (sum, values) => sum + xmrChart({ values, improvement: "increase" }).lastPoint,
          0,
        ),
      effects: () => effects.map((values) => interruptedTimeSeries({ values, changeAt: change })),
    },
    5,
  );
  console.log(`Trajectory, series of ${String(months)} months`);
  line("xmrChart, 10,000 series", `${(times.charts * 1000).toFixed(0)} ms`);
  line("aim: at most", "150 ms");
  const each = (times.effects / effects.length) * 1000;
  line("AR(1) REML effect, a series", `${each.toFixed(2)} ms`);
  line("aim: at most", "5.00 ms");
  const runs = 2000;
  console.log(
    `  Coverage of the default 95% limits of an effect, ${String(runs)} runs each, none true`,
  );
  for (const phi of [0, 0.3, 0.6]) {
    const { step, end } = coverage(phi, runs);
    const shown = `step ${(step * 100).toFixed(1)}%, end ${(end * 100).toFixed(1)}%`;
    line(`AR(1) noise of ${phi.toFixed(1)}`, shown, "92.0%");
  }
}
