import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { preventionRows, runPrevention } from "./prevention-kernel.js";
import { evaluatePrevention } from "./prevention-run.js";

describe("runPrevention", () => {
  it("leaves nothing of one run in the next, when rows are used again", () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0, max: 1, noNaN: true }), (model, takeUp) => {
        const { numbers } = evaluatePrevention(model).compiled;
        const used = runPrevention({ ...numbers, takeUp }, preventionRows(numbers));
        expect(runPrevention(numbers, used)).toEqual(
          runPrevention(numbers, preventionRows(numbers)),
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("gives the model's own result when an assumption is moved in its numbers", () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0, max: 1, noNaN: true }), (model, share) => {
        const { compiled } = evaluatePrevention(model);
        const numbers = { ...compiled.numbers, takeUp: share };
        numbers.effect[0] = share;
        const [first, ...others] = model.outcomes;
        const moved = {
          ...model,
          takeUp: share,
          outcomes: [{ ...first!, effect: share }, ...others],
        };
        expect(runPrevention(numbers, preventionRows(numbers))).toEqual(
          evaluatePrevention(moved).rows,
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
