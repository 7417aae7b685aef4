import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { preventionRows, runPrevention } from "./prevention-kernel.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import { evaluatePrevention } from "./prevention-run.js";

/** Put a number where a path points, in a copy. */
function moved(model: unknown, path: readonly (string | number)[], value: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = moved((model as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(model)) return model.with(Number(key), inner);
  return { ...(model as object), [key]: inner };
}

describe("runPrevention", () => {
  it("leaves nothing of one run in the next, when rows are used again", () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0, max: 1, noNaN: true }), (model, takeUp) => {
        const { plan } = evaluatePrevention(model).compiled;
        const others = plan.values.slice();
        others[0] = takeUp;
        const used = runPrevention(plan, others, preventionRows(plan));
        expect(runPrevention(plan, plan.values, used)).toEqual(
          runPrevention(plan, plan.values, preventionRows(plan)),
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("gives the model's own result when any assumption is moved in its vector", () => {
    fc.assert(
      fc.property(anyModel, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (any, at, to) => {
        const { compiled } = evaluatePrevention(any);
        const movable = compiled.parameters.filter(
          // A cashable share moves within fiscal outcomes only.
          ({ path, whole }) => !whole && path.at(-1) !== "cashableShare",
        );
        const { path, index } = movable[at % movable.length]!;
        const values = compiled.plan.values.slice();
        values[index] = to;
        const other = moved(any, path, to) as PreventionModelInput;
        expect(runPrevention(compiled.plan, values, preventionRows(compiled.plan))).toEqual(
          evaluatePrevention(other).rows,
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("names each assumption by a path that leads to its value", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { compiled } = evaluatePrevention(model);
        for (const { path, index } of compiled.parameters) {
          const found = path.reduce<unknown>(
            (inside, key) => (inside as Record<string | number, unknown>)[key],
            model,
          );
          // What the model leaves out has its default in the vector.
          if (found !== undefined) expect(compiled.plan.values[index]).toBe(found);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
