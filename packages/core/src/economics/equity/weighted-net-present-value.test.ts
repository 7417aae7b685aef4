import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presentValue } from "../time/present-value.js";
import { distributionalWeight } from "./distributional-weight.js";
import {
  weightedNetPresentValue,
  type WeightedNetPresentValueInput,
} from "./weighted-net-present-value.js";

const poor = { name: "lowest fifth", incomeGbp: 10000, netGbp: [0, 110] };
const rich = { name: "highest fifth", incomeGbp: 40000, netGbp: [-150] };

describe("weightedNetPresentValue", () => {
  it("weighs what falls to each group", () => {
    // Weights 20/10 = 2 and 20/40 = 0.5 at eta 1: 2 x 100 - 0.5 x 150 = 125 against -50.
    const result = weightedNetPresentValue({
      ...{ groups: [poor, rich], medianIncomeGbp: 20000, eta: 1, discount: 0.1 },
    });
    expect(result.groups.map(({ weight }) => weight)).toEqual([2, 0.5]);
    expect(result.netPresentValueGbp).toBeCloseTo(-50, 10);
    expect(result.weightedNetPresentValueGbp).toBeCloseTo(125, 10);
    expect(result.conclusion.text).toBe(
      "The net present value is -£50; weighed by income (eta 1) it is £125.",
    );
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "The weights alone decide whether this is worth doing: with and without them the sign " +
        "differs. Show both.",
    ]);
    expect(result.provenance).toMatchObject({ eta: { id: "own" }, discount: { flatRate: 0.1 } });
  });

  it("is the sum over groups of weight times present value, and plain at eta 0", () => {
    const group = fc.tuple(
      fc.integer({ min: 1, max: 1e5 }),
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (list) => {
        const groups = list.map(([incomeGbp, netGbp], index) => ({
          ...{ name: String(index), incomeGbp, netGbp },
        }));
        const medianIncomeGbp = 30000;
        const { weightedNetPresentValueGbp, groups: rows } = weightedNetPresentValue({
          ...{ groups, medianIncomeGbp },
        });
        const parts = groups.map(
          ({ incomeGbp, netGbp }) =>
            distributionalWeight({ incomeGbp, medianIncomeGbp }).weight *
            presentValue({ flowsGbp: netGbp }),
        );
        const sum = parts.reduce((total, part) => total + part, 0);
        const size = parts.reduce((total, part) => total + Math.abs(part), 0);
        expect(Math.abs(weightedNetPresentValueGbp - sum)).toBeLessThanOrEqual(1e-12 * size);
        expect(rows).toHaveLength(groups.length);
        const plain = weightedNetPresentValue({ groups, medianIncomeGbp, eta: 0 });
        expect(plain.weightedNetPresentValueGbp).toBe(plain.netPresentValueGbp);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each<[Partial<WeightedNetPresentValueInput>, unknown[], string]>([
    [{ groups: [] }, ["groups"], "groups: Give at least one group with its income."],
    [
      { groups: [poor, poor] },
      ["groups", 1, "name"],
      "groups[1].name: Give each name once; lowest fifth is there twice.",
    ],
    [
      { groups: [{ ...poor, incomeGbp: 0 }] },
      ["groups", 0, "incomeGbp"],
      "groups[0].incomeGbp: Give a yearly income of £1 or more, up to £1,000,000,000,000.",
    ],
    [
      { groups: [{ ...poor, netGbp: [] }] },
      ["groups", 0, "netGbp"],
      "groups[0].netGbp: Give at least one year.",
    ],
    [{ eta: NaN }, ["eta"], "eta: Give a number from 0 to 5, such as 1.3."],
  ])("refuses case %#", (change, path, message) => {
    const input = { groups: [poor, rich], medianIncomeGbp: 20000, ...change };
    expect(() => weightedNetPresentValue(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
