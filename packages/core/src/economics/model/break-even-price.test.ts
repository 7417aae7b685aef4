import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { breakEvenPrice } from "./break-even-price.js";
import {
  examplePrevention as example,
  exampleSharedPrevention as shared,
} from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import { views } from "./views.js";

/** The model with one of its numbers, or one of its lists, changed as a switching value says. */
function changed(model: unknown, path: readonly (string | number)[], to: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return typeof model === "object"
      ? Array.from(model as ArrayLike<number>, (each) => each * to)
      : to;
  }
  const inner = changed((model as Record<string | number, unknown>)[key], rest, to);
  if (Array.isArray(model)) return model.with(Number(key), inner);
  return { ...(model as object), [key]: inner };
}

const netOf = (model: PreventionModelInput, view: (typeof views)[number]): number => {
  const { npsvGbp, netPresentBudgetImpactGbp, cashableValueGbp, cashCostGbp } =
    preventionModel(model).metrics;
  if (view === "cash") return cashableValueGbp - cashCostGbp;
  return view === "fiscal" ? -netPresentBudgetImpactGbp : npsvGbp;
};

describe("breakEvenPrice", () => {
  it("gives the price at which value meets cost, in each view", () => {
    const { prices, netGbp } = breakEvenPrice({ model: example });
    expect(netGbp).toBeCloseTo(preventionModel(example).metrics.npsvGbp, 6);
    for (const { view, priceGbp } of prices) {
      const paid = {
        ...example,
        costs: [
          {
            name: "All in",
            agency: "Local authority",
            kind: "revenue" as const,
            basis: "perReferred" as const,
            priceYear: 2024,
            unitCostGbp: priceGbp!,
          },
        ],
      };
      expect(Math.abs(netOf(paid, view))).toBeLessThan(1e-6);
    }
  });

  it("finds for every assumption a value that turns the case, exact on a line", () => {
    fc.assert(
      fc.property(anyModel, fc.constantFrom(...views), (model, view) => {
        const { assumptions } = breakEvenPrice({ model, view });
        const { publicValueGbp, costGbp } = preventionModel(model).metrics;
        for (const { path, switchingValue, isLinear } of assumptions) {
          if (switchingValue === null || !isLinear) continue;
          const at = changed(model, path, switchingValue) as PreventionModelInput;
          const net = Math.abs(netOf(at, view));
          expect(net).toBeLessThanOrEqual(1e-7 * (publicValueGbp + costGbp));
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("turns the case between a whole number of years and the next", () => {
    const { assumptions, netGbp } = breakEvenPrice({ model: example });
    const duration = assumptions.find(({ path }) => path.join() === "outcomes,0,durationYears")!;
    expect(duration).toMatchObject({ value: 3, switchingValue: 2, isLinear: false });
    expect(netGbp).toBeGreaterThan(0);
    expect(
      netOf(changed(example, duration.path, 2) as PreventionModelInput, "public"),
    ).toBeLessThan(0);
  });

  it("finds where a bent line crosses", () => {
    const model = { ...example, discount: 0.035 };
    const { assumptions } = breakEvenPrice({ model });
    const rise = assumptions.find(({ path }) => path.join() === "costs,1,realInflation")!;
    expect(rise.isLinear).toBe(false);
    const at = changed({ ...model }, rise.path, rise.switchingValue!) as PreventionModelInput;
    expect(Math.abs(netOf(at, "public"))).toBeLessThan(1e-3);
  });

  it("puts the assumption first that turns the case with the smallest change, and says so", () => {
    const { mostImportant, assumptions, conclusion } = breakEvenPrice({ model: example });
    // Public value over cost is 1.115: take-up can fall to 0.7 / 1.115.
    expect(mostImportant).toBe(assumptions[0]);
    expect(mostImportant).toMatchObject({ path: ["takeUp"], isLinear: true });
    expect(mostImportant!.switchingValue).toBeCloseTo(0.62777851646299, 10);
    expect(conclusion.text).toBe(
      "For each person referred, the most to pay is £5,100 for public value to meet all cost, £4,152 " +
        "for fiscal value to meet cash cost, £1,958 on cash alone; the model pays £4,574. The assumption " +
        "that turns the case first is take-up: from 0.7 to 0.6278.",
    );
    expect(breakEvenPrice({ model: shared, view: "cash" }).mostImportant).toMatchObject({
      path: ["costs", 0, "unitCostGbp"],
      switchingValue: 400,
    });
  });

  it("has no price where nobody is referred", () => {
    const model = { ...shared, cohort: [0] };
    const { prices, mostImportant, conclusion } = breakEvenPrice({ model });
    expect(prices.map(({ priceGbp }) => priceGbp)).toEqual([null, null, null]);
    expect(prices[0]!.reason!.text).toBe(
      "Nobody is referred, so there is no figure for each person.",
    );
    expect(mostImportant).toBeNull();
    expect(conclusion.text).toBe("No single assumption turns the case within its limits.");
  });

  it("says why an assumption turns nothing", () => {
    const { assumptions } = breakEvenPrice({ model: shared });
    const of = (path: string): string | undefined =>
      assumptions.find((each) => each.path.join() === path)?.reason?.text;
    expect(of("outcomes,0,cashableShare")).toBe("This view does not move with it.");
    expect(of("costs,0,optimismBias")).toBeUndefined();
    const dear = { ...shared, outcomes: [{ ...shared.outcomes[0]!, unitValueGbp: 100000 }] };
    const reason = breakEvenPrice({ model: dear }).assumptions.find(
      ({ path }) => path.join() === "costs,0,optimismBias",
    )!.reason!.text;
    expect(reason).toBe("No value that it can take turns the case.");
  });

  it("refuses an unknown view", () => {
    expect(() => breakEvenPrice({ model: shared, view: "social" as never })).toThrow(
      "view: Give one of: public, fiscal, cash.",
    );
  });
});
