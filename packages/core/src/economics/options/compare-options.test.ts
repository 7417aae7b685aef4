import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePrevention } from "../model/prevention-example.js";
import { preventionModel } from "../model/prevention-model.js";
import { compareOptionsEntry } from "./compare-options.entry.js";
import { compareOptions, type CompareOptionsInput } from "./compare-options.js";

const nothing = { name: "Do nothing", costGbp: 0, publicValueGbp: 0 };
const small = { name: "Small", costGbp: 100, publicValueGbp: 180 };
const large = { name: "Large", costGbp: 300, publicValueGbp: 400 };
const worse = { name: "Worse", costGbp: 320, publicValueGbp: 390 };

describe("compareOptions", () => {
  it("ranks by the net amount, not by the ratio", () => {
    const result = compareOptions({
      options: [nothing, small, large, worse],
      baseline: "Do nothing",
    });
    expect(
      result.options.map(({ name, rank, npsvGbp, bcr, dominatedBy }) => [
        ...[name, rank, npsvGbp, bcr, dominatedBy],
      ]),
    ).toEqual([
      ["Do nothing", 4, 0, null, null],
      ["Small", 2, 80, 1.8, null],
      ["Large", 1, 100, 400 / 300, null],
      ["Worse", 3, 70, 390 / 320, "Large"],
    ]);
    expect(result.conclusion.text).toBe(
      "By public value less cost, Large comes first: £100 above Do nothing, for £300 more cost.",
    );
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Not every option says how much of its public value is fiscal, so what budgets gain cannot " +
        "be compared.",
    ]);
  });

  it("sets the options against the baseline that is named", () => {
    const { options } = compareOptions({ options: [nothing, small, large], baseline: "Small" });
    expect(options[2]?.overBaseline).toEqual({
      ...{ costGbp: 200, publicValueGbp: 220, npsvGbp: 20, bcr: 1.1 },
      ...{ fiscalValueGbp: null, cashableValueGbp: null, effect: null, netBenefitGbp: null },
    });
    expect(options[0]?.overBaseline).toMatchObject({ costGbp: -100, npsvGbp: -80, bcr: null });
  });

  it("shows the three columns of the winner where all are given", () => {
    const columns = { fiscalValueGbp: 0, cashableValueGbp: 0 };
    const { conclusion, warnings } = compareOptions({
      options: [
        { ...nothing, ...columns, costGbp: 50 },
        { ...small, costGbp: 40, fiscalValueGbp: 60, cashableValueGbp: 20 },
      ],
      baseline: "Do nothing",
    });
    expect(warnings).toEqual([]);
    expect(conclusion.text).toBe(
      "By public value less cost, Small comes first: £190 above Do nothing, for £10 less cost. Of " +
        "its extra public value of £180, £60 is fiscal and £20 is cashable.",
    );
  });

  it("compares effects, with a threshold or along the frontier", () => {
    const options = [
      { name: "Usual", costGbp: 1000, effect: 10 },
      { name: "More", costGbp: 3000, effect: 14 },
      { name: "Most", costGbp: 9000, effect: 15 },
    ];
    const frontier = compareOptions({ options, baseline: "Usual", effectUnit: "WELLBY" });
    expect(frontier.rankedBy).toBeNull();
    expect(frontier.options.map(({ rank }) => rank)).toEqual([null, null, null]);
    expect(frontier.frontier?.rows.map(({ icer }) => icer)).toEqual([null, 500, 6000]);
    expect(frontier.conclusion.text).toBe(
      "Of 3 options 3 are worth considering, from Usual: More at £500 for each further WELLBY, Most " +
        "at £6,000 for each further WELLBY.",
    );
    const ranked = compareOptions({ options, baseline: "Usual", thresholdGbp: 1000 });
    expect(ranked.options.map(({ rank, netBenefitGbp }) => [rank, netBenefitGbp])).toEqual([
      [2, 9000],
      [1, 11000],
      [3, 6000],
    ]);
    expect(ranked.conclusion.text).toBe(
      "By effect at £1,000 a unit less cost, More comes first: £2,000 above Usual, for £2,000 more " +
        "cost.",
    );
  });

  it("says when the baseline comes first, and when several do", () => {
    const kept = compareOptions({
      options: [nothing, { ...worse, costGbp: 500 }],
      baseline: "Do nothing",
    });
    expect(kept.conclusion.text).toBe(
      "By public value less cost, none of the others comes up to Do nothing, the baseline.",
    );
    const twin = { ...small, name: "Twin" };
    const even = compareOptions({ options: [nothing, small, twin], baseline: "Do nothing" });
    expect(even.options.map(({ rank }) => rank)).toEqual([3, 1, 1]);
    expect(even.options.map(({ dominatedBy }) => dominatedBy)).toEqual([null, null, null]);
    expect(even.conclusion.text).toBe(
      "By public value less cost, these come first together: Small, Twin.",
    );
  });

  it("takes the results of prevention models beside plain figures", () => {
    const result = preventionModel(examplePrevention);
    const half = preventionModel({ ...examplePrevention, takeUp: examplePrevention.takeUp / 2 });
    const compared = compareOptions({
      options: [
        {
          name: "Do nothing",
          costGbp: 0,
          publicValueGbp: 0,
          fiscalValueGbp: 0,
          cashableValueGbp: 0,
        },
        { name: "Full", result },
        { name: "Half", result: half },
      ],
      baseline: "Do nothing",
    });
    const [, full, other] = compared.options;
    expect(full?.npsvGbp).toBe(result.metrics.npsvGbp);
    expect(full?.bcr).toBe(result.metrics.bcr);
    expect(other?.overBaseline.cashableValueGbp).toBe(half.metrics.cashableValueGbp);
    expect(full?.rank).toBe(1);
  });

  it("ranks alike whatever the order and whichever the baseline", () => {
    const some = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 100 }), fc.integer({ min: -50, max: 200 })),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.nat(), (rows, pick) => {
        const options = rows.map(([costGbp, publicValueGbp], index) => ({
          ...{ name: `O${String(index)}`, costGbp, publicValueGbp },
        }));
        const ranks = (list: typeof options, baseline: string): Map<string, number | null> =>
          new Map(
            compareOptions({ options: list, baseline }).options.map(({ name, rank }) => [
              name,
              rank,
            ]),
          );
        const one = ranks(options, "O0");
        const other = ranks(options.toReversed(), `O${String(pick % options.length)}`);
        for (const [name, rank] of one) expect(other.get(name)).toBe(rank);
        const { options: compared } = compareOptions({ options, baseline: "O0" });
        for (const option of compared.filter(({ rank }) => rank === 1)) {
          expect(option.dominatedBy).toBeNull();
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  const model = preventionModel(examplePrevention);
  const other = preventionModel({ ...examplePrevention, discount: 0.05 });
  const older = {
    ...model,
    provenance: { ...model.provenance, priceYear: 2019 },
  };
  it.each<[Partial<CompareOptionsInput>, unknown[], string]>([
    [
      { options: [small] },
      ["options"],
      "options: Give a list of two options or more, the baseline among them.",
    ],
    [
      { options: Array.from({ length: 1001 }, (_, k) => ({ ...small, name: String(k) })) },
      ["options"],
      "options: Give at most 1,000 options.",
    ],
    [
      { options: [small, 5 as never] },
      ["options", 1],
      "options[1]: Give each option as an object with a name, a cost and what it brings.",
    ],
    [
      { options: [small, { ...large, name: "" }] },
      ["options", 1, "name"],
      "options[1].name: Give a name.",
    ],
    [
      { options: [small, { ...large, name: "Small" }] },
      ["options", 1, "name"],
      "options[1].name: Give each name once; Small is there twice.",
    ],
    [
      { options: [small, { ...large, size: 1 } as never] },
      ["options", 1, "size"],
      "options[1].size: Give known fields only; check the spelling of size.",
    ],
    [
      { options: [small, { name: "X", costGbp: NaN }] },
      ["options", 1, "costGbp"],
      "options[1].costGbp: Give a number of pounds.",
    ],
    [
      { options: [small, { ...large, effect: NaN }] },
      ["options", 1, "effect"],
      "options[1].effect: Give a number.",
    ],
    [
      { options: [small, { ...large, cashableValueGbp: 1 }] },
      ["options", 1, "cashableValueGbp"],
      "options[1].cashableValueGbp: Give fiscalValueGbp as well: this is a part of it.",
    ],
    [
      { options: [small, { name: "X", costGbp: 1, effect: 1 }] },
      ["options", 1],
      "options[1]: Give every option a public value, or every option an effect.",
    ],
    [
      { options: [small, { name: "X", result: model, costGbp: 1 } as never] },
      ["options", 1, "costGbp"],
      "options[1].costGbp: Give the result of a model or figures, not both.",
    ],
    [
      { options: [small, { name: "X", result: {} } as never] },
      ["options", 1, "result"],
      "options[1].result: Give the whole result of preventionModel.",
    ],
    [
      {
        options: [
          { name: "Small", result: model },
          { name: "X", result: older },
        ],
      },
      ["options", 1, "result"],
      `options[1].result: Give results in the prices of one year: one is in ${String(model.provenance.priceYear)}, this one in 2019.`,
    ],
    [
      {
        options: [
          { name: "Small", result: model },
          { name: "X", result: other },
        ],
      },
      ["options", 1, "result"],
      "options[1].result: Give results discounted alike: this one follows another rate or schedule.",
    ],
    [{ baseline: "Nothing" }, ["baseline"], "baseline: Give one of: Small, Large."],
    [
      { thresholdGbp: 5 },
      ["options", 0, "effect"],
      "options[0].effect: Give every option an effect, or leave the threshold out.",
    ],
  ])("refuses case %#", (change, path, message) => {
    const input = { options: [small, large], baseline: "Small", ...change };
    expect(() => compareOptions(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});

describe("COMPAREOPTIONS", () => {
  const [sheet] = compareOptionsEntry.excel;
  it.each([
    [{ names: ["A", "A"] }, "names[1]: Give each name once; A is there twice."],
    [{ names: ["A", ""] }, "names[1]: Give a name."],
    [{ names: new Array<string>(1001).fill("A") }, "names: Give at most 1,000 options."],
    [{ valuesGbp: [1] }, "valuesGbp: Give as many values as names has: 2, not 1."],
  ])("names its own argument, case %#", (change, message) => {
    const cells = { names: ["A", "B"], costsGbp: [1, 2], valuesGbp: [1, 2], baseline: "A" };
    expect(() => sheet!.toInput({ ...cells, ...change })).toThrow(message);
  });
});
