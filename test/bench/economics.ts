import { presentValue, preventionModel, type PreventionModelInput } from "@upstream/core";
import { catalogue } from "@upstream/core/catalogue";
import { race } from "./arms.js";
import { line } from "./line.js";

const flowsGbp = Float64Array.from({ length: 60 }, (_, year) => 1000 * Math.sin(year + 1));
const model = catalogue.find(({ name }) => name === "preventionModel")?.examples[0]
  ?.input as PreventionModelInput;

/** Calls a second of the two functions that everything in economics stands on. */
export function benchEconomics(): void {
  const calls = 20_000;
  const models = 1_000;
  const times = race(
    {
      "presentValue, 60 years, flat rate": () => {
        for (let call = 0; call < calls; call++) presentValue({ flowsGbp, discount: 0.035 });
      },
      "presentValue, 60 years, schedule in force": () => {
        for (let call = 0; call < calls; call++) presentValue({ flowsGbp });
      },
      "the same sum by hand, flat rate": () => {
        // Summed, so that the engine cannot drop the loop.
        let total = 0;
        for (let call = 0; call < calls; call++) total += sumByHand(flowsGbp, 0.035);
        return total;
      },
    },
    9,
  );
  const { model: whole } = race(
    {
      model: () => {
        for (let call = 0; call < models; call++) preventionModel(model);
      },
    },
    9,
  );
  const first = times["presentValue, 60 years, flat rate"];
  console.log("Discounting and the prevention model");
  for (const [name, seconds] of Object.entries(times)) {
    line(name, perSecond(calls / seconds), `${(first / seconds).toFixed(1)}x`);
  }
  line("preventionModel, every row and sentence", perSecond(models / whole));
}

/** What one writes without a library. */
function sumByHand(values: Float64Array, rate: number): number {
  let total = 0;
  for (let year = 0; year < values.length; year++) total += values[year]! / (1 + rate) ** year;
  return total;
}

function perSecond(calls: number): string {
  return `${Math.round(calls).toLocaleString("en-GB")} calls/s`;
}
