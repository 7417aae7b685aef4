import { presentValue, preventionModel, type PreventionModelInput } from "@upstream/core";
import { catalogue } from "@upstream/core/catalogue";
import {
  preventionRows,
  runPrevention,
} from "../../packages/core/src/economics/model/prevention-kernel.js";
import { evaluatePrevention } from "../../packages/core/src/economics/model/prevention-run.js";
import { naivePrevention } from "../../packages/core/test/naive-prevention.js";
import { race } from "./arms.js";
import { line } from "./line.js";

const flowsGbp = Float64Array.from({ length: 60 }, (_, year) => 1000 * Math.sin(year + 1));
const model = catalogue.find(({ name }) => name === "preventionModel")?.examples[0]
  ?.input as PreventionModelInput;

const years = 10;
const yearly = (values: ArrayLike<number> | undefined): number[] =>
  Array.from({ length: years }, (_, year) => values?.[year] ?? values?.[0] ?? 0);
/** Five outcomes over ten years, in one price year as the plain way of writing it has it. */
const fullModel: PreventionModelInput = {
  ...model,
  years,
  cohort: yearly([100]),
  discount: 0.035,
  costs: model.costs.map((cost) => ({
    ...cost,
    priceYear: 2024,
    amountsGbp: yearly(cost.amountsGbp),
  })),
  outcomes: model.outcomes.map((outcome) => ({ ...outcome, priceYear: 2024, durationYears: 8 })),
};

/** Evaluations a second of the full model, by its kernel and by the plain way of writing it. */
function benchKernel(): void {
  const evaluations = 20_000;
  const fewer = 400;
  const { model: spec, compiled } = evaluatePrevention(fullModel);
  const { plan } = compiled;
  const rows = preventionRows(plan);
  const values = plan.values.slice();
  const { kernel, plain } = race(
    {
      kernel: () => {
        let total = 0;
        for (let run = 0; run < evaluations; run++) {
          values[0] = 0.5 + (0.4 * run) / evaluations;
          total += runPrevention(plan, values, rows).presentCashable;
        }
        return total;
      },
      plain: () => {
        let total = 0;
        for (let run = 0; run < fewer; run++) {
          total += naivePrevention(
            { ...spec, takeUp: 0.5 + (0.4 * run) / fewer },
            0.035,
          ).cashableGbp;
        }
        return total;
      },
    },
    9,
  );
  const [fast, slow] = [evaluations / kernel, fewer / plain];
  line("kernel, 5 outcomes, 10 years (aim 200,000)", perSecond(fast));
  line("the same with plain objects", perSecond(slow), `${(fast / slow).toFixed(1)}x`);
}

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
  benchKernel();
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
