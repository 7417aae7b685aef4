import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naivePrevention } from "../../../test/naive-prevention.js";
import { anyRichModel } from "../../../test/prevention-arbitrary.js";
import { preventionModel } from "./prevention-model.js";
import { evaluatePrevention } from "./prevention-run.js";

describe("the kernel", () => {
  it("agrees with the model written out plainly, with every field in use", () => {
    fc.assert(
      fc.property(anyRichModel, fc.double({ min: 0, max: 0.2, noNaN: true }), (any, rate) => {
        const { model } = evaluatePrevention(any);
        const { metrics } = preventionModel({ ...any, discount: rate });
        const naive = naivePrevention(model, rate);
        const size = model.outcomes.reduce(
          (sum, { unitValueGbp }) => sum + Math.abs(unitValueGbp),
          naive.costGbp + 1,
        );
        const scale = size * (1 + metrics.people.treated) * 100;
        const close = (got: number, expected: number): void => {
          expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-11 * scale);
        };
        close(metrics.publicValueGbp, naive.publicGbp);
        close(metrics.fiscalValueGbp, naive.fiscalGbp);
        close(metrics.cashableValueGbp, naive.cashableGbp);
        close(metrics.costGbp, naive.costGbp);
        close(metrics.cashCostGbp, naive.cashCostGbp);
        close(metrics.extension.valueGbp, naive.extensionGbp);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
