import { leaveOneOut, poolEffects, type PoolEffectsInput } from "@upstream/core";
import { race, seeded } from "./arms.js";
import { line } from "./line.js";

const random = seeded(5);
const fifty: PoolEffectsInput = {
  measure: "smd",
  studies: Array.from({ length: 50 }, (_, index) => ({
    name: `Study ${String(index)}`,
    country: index % 3 === 0 ? "England" : "Norway",
    analysis: { value: random() - 0.7, variance: 0.005 + random() / 10 },
  })),
};

/** Milliseconds of a pool of 50 studies, by estimator; the aim is 1 ms with REML. */
export function benchEvidence(): void {
  const calls = 200;
  const times = race(
    {
      "poolEffects, 50 studies, REML": () => {
        for (let call = 0; call < calls; call++) poolEffects(fifty);
      },
      "poolEffects, 50 studies, DL": () => {
        for (let call = 0; call < calls; call++) poolEffects({ ...fifty, method: "DL" });
      },
      "poolEffects, 50 studies, PM": () => {
        for (let call = 0; call < calls; call++) poolEffects({ ...fifty, method: "PM" });
      },
    },
    9,
  );
  const { leaveOneOut: without } = race({ leaveOneOut: () => leaveOneOut(fifty) }, 9);
  console.log("Pooled evidence, with limits, prediction interval, UK studies apart and sentences");
  for (const [name, seconds] of Object.entries(times)) {
    line(
      name,
      `${((1000 * seconds) / calls).toFixed(3)} ms`,
      name.endsWith("REML") ? "< 1 ms" : "",
    );
  }
  line("leaveOneOut, 50 studies, REML", `${(1000 * without).toFixed(1)} ms`);
}
