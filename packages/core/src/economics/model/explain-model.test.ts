import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRichModel } from "../../../test/prevention-arbitrary.js";
import { explainModel } from "./explain-model.js";
import { examplePrevention as example } from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";

describe("explainModel", () => {
  it("explains every figure after those that it uses, from inputs that the model holds", () => {
    fc.assert(
      fc.property(anyRichModel, (model) => {
        const { figures } = explainModel({ model });
        const seen = new Set<string>();
        for (const { id, uses, inputs, formula, symbols, name } of figures) {
          expect(seen.has(id)).toBe(false);
          for (const used of uses) expect(seen).toContain(used);
          seen.add(id);
          expect([name.text, formula.text, symbols].every((text) => text !== "")).toBe(true);
          for (const { path, value } of inputs) {
            if (path[0] === "discount") continue;
            const found = path.reduce<unknown>(
              (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
              model,
            );
            if (found !== undefined) expect(value).toEqual(found);
          }
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("holds the model's own figures", () => {
    const { figures } = explainModel({ model: example });
    const result = preventionModel(example) as unknown as Record<string, unknown>;
    for (const { id, value } of figures) {
      const path = id.replaceAll("[", ".").replaceAll("]", "").split(".");
      const found = path.reduce<unknown>(
        (inside, key) => (inside as Record<string, unknown> | undefined)?.[key],
        id.startsWith("metrics.peakFunding") ? result : result,
      );
      expect(value, id).toEqual(found);
    }
  });

  it("gives one figure with all it rests on, down to the sources", () => {
    const { figures, conclusion } = explainModel({ model: example, figure: "npsvGbp" });
    expect(figures[0]).toMatchObject({
      id: "metrics.npsvGbp",
      symbols: "NPSV = PV(public) - PV(cost)",
      uses: ["metrics.publicValueGbp", "metrics.costGbp"],
    });
    const care = figures.find(({ id }) => id === "outcomes[0].unitValueRealGbp")!;
    expect(care.inputs[0]).toMatchObject({
      path: ["outcomes", 0, "unitValueGbp"],
      value: 51080,
      source: "GMCA / New Economy unit cost database v1.4",
      name: { text: "unit value of Child taken into care (SS1.0)" },
    });
    const discount = figures.find(({ id }) => id === "discountFactors")!;
    expect(discount.inputs[0]!.value).toBe("hmt-2022");
    expect(conclusion.text).toBe("Net present social value: public value less all cost.");
    expect(explainModel({ model: example }).conclusion.text).toMatch(/^\d+ figures are explained/);
  });

  it("refuses a figure that it does not know", () => {
    expect(() => explainModel({ model: example, figure: "sroi" })).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_REFERENCE",
        path: ["figure"],
        message:
          "figure: Give one of the figures: publicValueGbp, fiscalValueGbp, cashableValueGbp, costGbp, " +
          "cashCostGbp, netPresentBudgetImpactGbp, npsvGbp, bcr, fiscalReturn, cashableReturn, " +
          "fiscalPayback.year, cashablePayback.year, peakFunding.cash.amountGbp; or the id of a row such " +
          "as outcomes[0].valueGbp.",
      }),
    );
  });
});
