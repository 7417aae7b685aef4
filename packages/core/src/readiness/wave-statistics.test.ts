import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "./wave-statistics.js";

describe("holm", () => {
  it("matches R and leaves out what is not known", () => {
    // R 4.2.2: p.adjust(c(.01, .04, .03, .005, NA), "holm")
    expect(holm([0.01, 0.04, 0.03, 0.005, NaN])).toEqual([0.03, 0.06, 0.06, 0.02, NaN]);
  });

  it("never makes a value smaller, nor changes their order", () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 8 }), (values) => {
        const adjusted = holm(values);
        values.forEach((value, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value);
          values.forEach((other, j) => {
            if (value < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0);
          });
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
