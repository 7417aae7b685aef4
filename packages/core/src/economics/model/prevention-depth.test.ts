import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRichModel } from "../../../test/prevention-arbitrary.js";
import { exampleSharedPrevention as shared } from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";
import type { PreventionModelInput } from "./prevention-model-input.js";

const runs = { seed: 1, numRuns: 100 };

/** 100 referred in each of three years, all treated; £1,000 a case, no discount. */
const plain: PreventionModelInput = {
  years: 3,
  basePriceYear: 2024,
  discount: 0,
  cohort: [100, 0, 0],
  takeUp: 1,
  retention: 1,
  costs: [
    {
      name: "Team",
      agency: "Council",
      kind: "revenue",
      priceYear: 2024,
      amountsGbp: [10000, 10000, 0],
    },
  ],
  outcomes: [
    {
      name: "Care",
      category: "fiscal",
      unitValueGbp: 1000,
      priceYear: 2024,
      prevalence: 0.2,
      effect: 0.5,
      durationYears: 1,
      agencyShares: { Council: 1 },
      cashableShare: 0.5,
    },
  ],
};
const withOutcome = (fields: object, rest: object = {}): PreventionModelInput => ({
  ...plain,
  ...rest,
  outcomes: [{ ...plain.outcomes[0]!, ...fields }],
});
const withCost = (fields: object, rest: object = {}): PreventionModelInput => ({
  ...plain,
  ...rest,
  costs: [{ ...plain.costs[0]!, amountsGbp: undefined, ...fields }],
});
const netOf = (fields: object): number =>
  preventionModel(withOutcome(fields)).outcomes[0]!.netPerTreated;
const near = (got: number | null | undefined, expected: number): void => {
  expect(Math.abs(got! - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
};

describe("an effect", () => {
  it.each([
    ["a relative reduction of the prevalence", { effect: 0.5 }, 0.1],
    // Published as treated less comparator, so fewer is below 0; prevalence does not multiply it.
    ["a risk difference", { effectMeasure: "riskDifference", effect: -0.086 }, 0.086],
    ["a relative risk", { effectMeasure: "relativeRisk", effect: 0.6 }, 0.2 * 0.4],
    // R 4.2.2: p <- .448; or <- .7; p - p * or / (1 - p + p * or)
    [
      "an odds ratio",
      { effectMeasure: "oddsRatio", effect: 0.7, prevalence: 0.448 },
      0.448 - 0.362292051756007,
    ],
    // R 4.2.2: .2 - pnorm(qnorm(.2) - .13)
    [
      "a standardised difference",
      { effectMeasure: "standardisedDifference", effect: -0.13, cutOff: "SDQ 17 or more" },
      0.2 - 0.165619507545069,
    ],
    ["a mean difference", { effectMeasure: "meanDifference", effect: -28 }, 28],
    [
      "an outcome of which more is wanted",
      { effectMeasure: "relativeRisk", effect: 1.3, aim: "more" },
      0.2 * 0.3,
    ],
    ["harm", { effectMeasure: "oddsRatio", effect: 1.25, prevalence: 0.4 }, 0.4 - 0.5 / 1.1],
  ])("can be %s", (_, fields, expected) => {
    expect(Math.abs(netOf(fields) - expected)).toBeLessThanOrEqual(1e-14);
  });

  it("loses deadweight as a share or in points, at most all of it", () => {
    near(netOf({ deadweight: 0.2 }), 0.2 * 0.5 * 0.8);
    near(netOf({ deadweight: 0.2, deadweightMode: "percentagePoints" }), 0.2 * 0.3);
    near(netOf({ deadweight: 0.6, deadweightMode: "percentagePoints" }), 0);
    near(
      netOf({
        effectMeasure: "riskDifference",
        effect: -0.1,
        deadweight: 0.04,
        deadweightMode: "percentagePoints",
      }),
      0.06,
    );
  });

  it("keeps attribution, displacement, leakage, substitution and multiplier apart", () => {
    const net = 0.1;
    near(netOf({ attribution: 0.9 }), net * 0.9);
    near(netOf({ displacement: 0.1, leakage: 0.2 }), net * 0.9 * 0.8);
    near(netOf({ substitution: 0.5, multiplier: 1.2 }), net * 0.5 * 1.2);
  });

  it("warns of a sign that points to harm", () => {
    const texts = (fields: object): string[] =>
      preventionModel(withOutcome(fields)).warnings.map(({ text }) => text);
    const sentence = "The effect points to harm; check its sign against its measure and aim: Care.";
    expect(texts({ effectMeasure: "riskDifference", effect: 0.086 })).toContain(sentence);
    expect(texts({ effectMeasure: "riskDifference", effect: -0.086 })).not.toContain(sentence);
    expect(texts({ effectMeasure: "relativeRisk", effect: 0.9, aim: "more" })).toContain(sentence);
  });

  it("ends with the evidence unless extended, and then its share is shown", () => {
    const long = { durationYears: 3 };
    const quantity = (fields: object): readonly number[] =>
      preventionModel(withOutcome({ ...long, ...fields })).outcomes[0]!.quantity;
    expect(quantity({})).toEqual([10, 10, 10]);
    expect(quantity({ evidenceHorizonYears: 1 })).toEqual([10, 0, 0]);
    expect(quantity({ evidenceHorizonYears: 1, extendBeyondEvidence: true })).toEqual([10, 10, 10]);
    const extended = preventionModel(
      withOutcome({ ...long, evidenceHorizonYears: 1, extendBeyondEvidence: true }),
    );
    near(extended.metrics.extension.valueGbp, 20000);
    near(extended.metrics.extension.shareOfPublicValue, 2 / 3);
    expect(extended.conclusion.text).toMatch(
      / 66\.7% of the public value rests on effects going on past the evidence\.$/,
    );
    const ended = preventionModel(withOutcome({ ...long, evidenceHorizonYears: 1 }));
    expect(ended.metrics.extension.valueGbp).toBe(0);
    expect(ended.warnings[0]!.text).toBe(
      "Benefits end with the evidence although the duration is longer: Care.",
    );
  });

  it("counts children and families apart", () => {
    // 12.5 points of 120 children are 15 children, or 15 / 1.73 applications for a family.
    const model = withOutcome(
      {
        effectMeasure: "riskDifference",
        effect: -0.125,
        valuePer: "family",
        unitValueGbp: 25000,
      },
      { cohort: [120, 0, 0], childrenPerFamily: 1.73 },
    );
    const [outcome] = preventionModel(model).outcomes;
    near(outcome!.quantity[0], 15);
    near(outcome!.grossGbp[0], (15 / 1.73) * 25000);
    // A cohort of families: 100 families hold 173 children.
    const families = withOutcome(
      { effectPer: "child", effectMeasure: "riskDifference", effect: -0.1 },
      { cohortPer: "family", childrenPerFamily: 1.73 },
    );
    near(preventionModel(families).outcomes[0]!.quantity[0], 17.3);
  });

  it("can be discounted on a schedule of its own", () => {
    const health = { discount: { schedule: "hmt-2022", variant: "health" }, durationYears: 2 };
    const model = preventionModel({ ...withOutcome(health), discount: 0.035 });
    near(model.outcomes[0]!.presentValueGbp, 10000 + 10000 / 1.015);
    near(model.metrics.costGbp, 10000 + 10000 / 1.035);
    near(model.cumulative.fiscalGbp[2], model.metrics.fiscalValueGbp - model.metrics.cashCostGbp);
  });

  it("is worth more each year when its unit value rises above general prices", () => {
    const model = preventionModel(withOutcome({ realInflation: 0.1, durationYears: 2 }));
    expect(model.outcomes[0]!.valueGbp.map((gbp) => Math.round(gbp))).toEqual([10000, 11000, 0]);
  });
});

describe("a cost", () => {
  const costByYear = (model: PreventionModelInput): readonly number[] =>
    preventionModel(model).byYear.costGbp.map((gbp) => Number(gbp.toPrecision(12)));
  const half = { takeUp: 0.5, cohort: [100, 40, 0] };

  it("moves with the people referred, those treated or whole teams", () => {
    expect(costByYear(withCost({ unitCostGbp: 7 }, half))).toEqual([7, 7, 7]);
    expect(costByYear(withCost({ basis: "perReferred", unitCostGbp: 7 }, half))).toEqual([
      700, 280, 0,
    ]);
    expect(costByYear(withCost({ basis: "perTreated", unitCostGbp: 7 }, half))).toEqual([
      350, 140, 0,
    ]);
    // 50 and 20 treated, 15 to a team: 4 and 2 teams.
    const stepped = { basis: "stepped", stepSize: 15, amountsGbp: [1000, 2000, 3000] };
    expect(costByYear(withCost(stepped, half))).toEqual([4000, 4000, 0]);
    // A team that is just full needs no second one.
    const full = { basis: "stepped", stepSize: 10, unitCostGbp: 1000 };
    expect(costByYear(withCost(full, half))).toEqual([5000, 2000, 0]);
  });

  it("can be for a family where the cohort counts children", () => {
    const family = { basis: "perReferred", unitCostGbp: 173, costPer: "family" };
    expect(costByYear(withCost(family, { childrenPerFamily: 1.73 }))[0]).toBe(10000);
  });

  it("rises by its real inflation from year 0 on", () => {
    expect(costByYear(withCost({ unitCostGbp: 100, realInflation: 0.1 }))).toEqual([100, 110, 121]);
  });

  it("says when no formula gives a take-up", () => {
    const { switching, reasons } = preventionModel(
      withCost({ basis: "stepped", stepSize: 15, unitCostGbp: 1 }),
    ).metrics;
    expect(switching.takeUpPublicBreakEven).toBeNull();
    expect(reasons.takeUpPublicBreakEven!.text).toBe(
      "A stepped cost jumps with the number of people, so no formula gives the take-up.",
    );
    const dear = preventionModel(withCost({ basis: "perTreated", unitCostGbp: 200 })).metrics;
    expect(dear.reasons.takeUpPublicBreakEven!.text).toBe(
      "Each person treated costs as much as the value they bring, so no take-up meets the cost.",
    );
  });

  it("gives the take-up at which value meets cost, costs that move with it included", () => {
    const base = withCost({ unitCostGbp: 1000 });
    const model = {
      ...base,
      takeUp: 0.8,
      costs: [
        ...base.costs,
        {
          name: "Sessions",
          agency: "Council",
          kind: "revenue" as const,
          basis: "perTreated" as const,
          priceYear: 2024,
          unitCostGbp: 40,
        },
      ],
    };
    // Value 100 and cost 40 for each one treated; 3,000 fixed: 50 of 100 have to start.
    const { switching } = preventionModel(model).metrics;
    near(switching.takeUpPublicBreakEven, 0.5);
    near(preventionModel({ ...model, takeUp: 0.5 }).metrics.npsvGbp, 0);
  });
});

describe("cashable value", () => {
  it("can be an amount for each case", () => {
    const model = preventionModel(withOutcome({ cashableShare: 0, cashableUnitValueGbp: 300 }));
    near(model.metrics.cashableValueGbp, 3000);
  });

  it("is released by whole units over all outcomes that share them", () => {
    // Two outcomes avoid 5 and 4 placements; a home has 4: two homes close, 8 of 9 placements.
    const [care] = plain.outcomes;
    const model: PreventionModelInput = {
      ...plain,
      stepUnits: [{ name: "Children's home", stepSize: 4 }],
      outcomes: [
        {
          ...care!,
          name: "Home placement",
          effectMeasure: "riskDifference",
          effect: -0.05,
          stepUnit: "Children's home",
        },
        {
          ...care!,
          name: "Emergency placement",
          effectMeasure: "riskDifference",
          effect: -0.04,
          stepUnit: "Children's home",
          cashableShare: 1,
        },
      ],
    };
    const result = preventionModel(model);
    expect(result.stepUnits).toEqual([
      {
        name: "Children's home",
        stepSize: 4,
        avoidedStock: [9, 0, 0],
        wholeUnits: [2, 0, 0],
      },
    ]);
    near(result.outcomes[0]!.presentCashableGbp, (5000 * 0.5 * 8) / 9);
    near(result.outcomes[1]!.presentCashableGbp, (4000 * 8) / 9);
    expect(result.methods.stepUnits).toBe("floorOfSharedStock");
    // Alone, neither 3 of 4 nor 2 of 4 places close anything.
    const alone = { ...model, takeUp: 0.4 };
    expect(preventionModel(alone).metrics.cashableValueGbp).toBe(0);
  });

  it("counts the stock after optimism bias, and harm in full", () => {
    const stepped = { stepUnit: "Home", effectMeasure: "riskDifference" };
    const units = { stepUnits: [{ name: "Home", stepSize: 4 }] };
    // 9 avoided less 12% are 7.92: one home, not two.
    const biased = withOutcome({ ...stepped, effect: -0.09, optimismBias: 0.12 }, units);
    expect(preventionModel(biased).stepUnits[0]!.wholeUnits[0]).toBe(1);
    const harm = withOutcome({ ...stepped, effect: 0.02 }, units);
    near(preventionModel(harm).metrics.cashableValueGbp, -1000);
  });
});

describe("optimism bias by grade", () => {
  const optimismTable = {
    costs: [0, 0.05, 0.1, null, null, null],
    benefits: [0, 0.1, 0.2, null, null, null],
  };

  it("is looked up in the model's own table", () => {
    const model = withOutcome({ optimismGrade: 3 }, { optimismTable });
    near(preventionModel(model).metrics.publicValueGbp, 8000);
    const parts = { optimismGrade: { data: 2, timing: 3 } };
    const product = { ...optimismTable, combine: "product" };
    near(
      preventionModel(withOutcome(parts, { optimismTable: product })).metrics.publicValueGbp,
      7200,
    );
    const mean = { ...optimismTable, combine: "mean" };
    near(preventionModel(withOutcome(parts, { optimismTable: mean })).metrics.publicValueGbp, 8500);
  });
});

describe("any model", () => {
  const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

  it("adds up: outcomes to the value, agencies to the total, net cash to the budget impact", () => {
    fc.assert(
      fc.property(anyRichModel, (model) => {
        const { ledger, metrics, outcomes, costs } = preventionModel(model);
        const scale =
          sumOf(outcomes.map(({ presentValueGbp }) => Math.abs(presentValueGbp))) +
          sumOf(costs.map(({ presentValueGbp }) => presentValueGbp));
        const same = (got: number, expected: number): void => {
          expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * scale);
        };
        const lines = [...ledger.agencies, ledger.peopleAndSociety];
        same(metrics.publicValueGbp, sumOf(outcomes.map((each) => each.presentValueGbp)));
        same(metrics.publicValueGbp, sumOf(lines.map((each) => each.publicValueGbp)));
        same(metrics.fiscalValueGbp, sumOf(lines.map((each) => each.fiscalValueGbp)));
        same(metrics.cashableValueGbp, sumOf(lines.map((each) => each.cashableValueGbp)));
        same(-metrics.netPresentBudgetImpactGbp, sumOf(lines.map((each) => each.netCashGbp)));
        same(metrics.fiscalValueGbp - metrics.costGbp, sumOf(lines.map((each) => each.netGbp)));
        const { payers, publicValueGbp } = ledger.whoPaysWhoGains;
        if (payers.length > 0) same(metrics.publicValueGbp, sumOf(publicValueGbp.flat()));
      }),
      runs,
    );
  });

  it("gives no benefit without an effect, and none past the evidence unless extended", () => {
    fc.assert(
      fc.property(anyRichModel, (model) => {
        const without = preventionModel({
          ...model,
          outcomes: model.outcomes.map((outcome) => ({
            ...outcome,
            effect:
              outcome.effectMeasure === "relativeRisk" || outcome.effectMeasure === "oddsRatio"
                ? 1
                : 0,
          })),
        });
        expect(Math.abs(without.metrics.publicValueGbp)).toBeLessThanOrEqual(1e-3);
        const ended = preventionModel({
          ...model,
          outcomes: model.outcomes.map((outcome) => ({ ...outcome, extendBeyondEvidence: false })),
        });
        expect(ended.metrics.extension.valueGbp).toBe(0);
        for (const [index, { profile }] of ended.outcomes.entries()) {
          const horizon = model.outcomes[index]!.evidenceHorizonYears!;
          expect(profile.slice(horizon).every((level) => level === 0)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("never releases more cash than the share of its value", () => {
    fc.assert(
      fc.property(anyRichModel, (model) => {
        const { outcomes } = preventionModel(model);
        for (const [index, { cashableGbp, valueGbp }] of outcomes.entries()) {
          const share = model.outcomes[index]!.cashableShare!;
          for (const [year, gbp] of valueGbp.entries()) {
            if (gbp < 0) continue;
            expect(cashableGbp[year]!).toBeLessThanOrEqual(gbp * share * (1 + 1e-12));
          }
        }
      }),
      runs,
    );
  });
});

describe("a model that does not fit together", () => {
  const twice = [plain.outcomes[0]!, plain.outcomes[0]!];
  const home = { stepUnits: [{ name: "Home", stepSize: 4 }] };
  it.each<[string, unknown, (string | number)[], string]>([
    [
      "an effect that is no number",
      withOutcome({ effect: "big" }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give the effect as a number.",
    ],
    [
      "an effect without its comparator",
      withOutcome({ effectMeasure: "oddsRatio", effect: 0.7, prevalence: undefined }),
      ["outcomes", 0, "prevalence"],
      "outcomes[0].prevalence: Give the prevalence: oddsRatio means nothing without the comparator’s risk.",
    ],
    [
      "an effect that brings a risk above 1",
      withOutcome({ effectMeasure: "relativeRisk", effect: 6 }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give an effect that keeps the risk from 0 to 1: from 0.2 it leads to 1.2.",
    ],
    [
      "a risk difference beyond the comparator's risk",
      withOutcome({ effectMeasure: "riskDifference", effect: -0.3 }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give an effect that keeps the risk from 0 to 1: from 0.2 it leads to -0.1.",
    ],
    [
      "a risk difference in percentage points",
      withOutcome({ effectMeasure: "riskDifference", effect: 8.6 }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "a ratio below 0",
      withOutcome({ effectMeasure: "relativeRisk", effect: -0.4 }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give a ratio above 0; below 1 is fewer with the service.",
    ],
    [
      "a standardised difference without its cut-off",
      withOutcome({ effectMeasure: "standardisedDifference", effect: -0.13 }),
      ["outcomes", 0, "cutOff"],
      "outcomes[0].cutOff: Give the cut-off: a standardised difference becomes cases only at a stated score.",
    ],
    [
      "a standardised difference beyond belief",
      withOutcome({ effectMeasure: "standardisedDifference", effect: -13, cutOff: "17" }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give a standardised difference from -5 to 5.",
    ],
    [
      "a shift at a cut-off that nobody is beyond",
      withOutcome({
        effectMeasure: "standardisedDifference",
        effect: -1,
        cutOff: "17",
        prevalence: 0,
      }),
      ["outcomes", 0, "prevalence"],
      "outcomes[0].prevalence: Give a prevalence above 0 and below 1: a shift moves nobody across a cut-off otherwise.",
    ],
    [
      "a mean difference beyond the limit",
      withOutcome({ effectMeasure: "meanDifference", effect: 1e7 }),
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give a mean difference from -1,000,000 to 1,000,000 for each person.",
    ],
    [
      "a before-and-after effect without deadweight",
      withOutcome({ effectBasis: "beforeAfter" }),
      ["outcomes", 0, "deadweight"],
      "outcomes[0].deadweight: Give the deadweight: with a beforeAfter effect nothing else says what would have happened anyway.",
    ],
    [
      "a treatment effect used for prevention",
      withOutcome({ effectPreventionLevel: "treatment" }, { preventionLevel: "selective" }),
      ["outcomes", 0, "effectPreventionLevel"],
      "outcomes[0].effectPreventionLevel: Give an effect found at the level of its use, selective prevention; this one was found in treatment, and effects shrink upstream.",
    ],
    [
      "an effect found further downstream than it is used",
      withOutcome({ effectPreventionLevel: "indicated" }, { preventionLevel: "universal" }),
      ["outcomes", 0, "effectPreventionLevel"],
      "outcomes[0].effectPreventionLevel: Give an effect found at the level of its use, universal prevention; this one was found in indicated prevention, and effects shrink upstream.",
    ],
    [
      "a duration longer than the model",
      withOutcome({ durationYears: 4 }),
      ["outcomes", 0, "durationYears"],
      "outcomes[0].durationYears: Give a duration of at most the 3 years of the model.",
    ],
    [
      "an extension of evidence that is not stated",
      withOutcome({ extendBeyondEvidence: true }),
      ["outcomes", 0, "evidenceHorizonYears"],
      "outcomes[0].evidenceHorizonYears: Give the evidence horizon that the effect is extended beyond.",
    ],
    [
      "an outcome's name used twice",
      { ...plain, outcomes: twice },
      ["outcomes", 1, "name"],
      "outcomes[1].name: Give each name once; Care is there twice.",
    ],
    [
      "a cost's name used twice",
      { ...plain, costs: [plain.costs[0], plain.costs[0]] },
      ["costs", 1, "name"],
      "costs[1].name: Give each name once; Team is there twice.",
    ],
    [
      "the unit trap: an effect for a child and a cost for a family",
      withOutcome({ valuePer: "family" }),
      ["childrenPerFamily"],
      "childrenPerFamily: Give the children per family: Care counts children in one place and families in another.",
    ],
    [
      "a family smaller than one child",
      withOutcome({ valuePer: "family" }, { childrenPerFamily: 0.5 }),
      ["childrenPerFamily"],
      "childrenPerFamily: Give a number from 1 to 20.",
    ],
    [
      "a cost for families where the cohort counts children",
      withCost({ basis: "perReferred", unitCostGbp: 1, costPer: "family" }),
      ["childrenPerFamily"],
      "childrenPerFamily: Give the children per family: Team counts children in one place and families in another.",
    ],
    [
      "a fixed cost for each family",
      withCost({ unitCostGbp: 1, costPer: "family" }),
      ["costs", 0, "costPer"],
      "costs[0].costPer: Give a basis other than fixed: a fixed cost is for nobody in particular.",
    ],
    [
      "a cost without an amount",
      withCost({}),
      ["costs", 0, "amountsGbp"],
      "costs[0].amountsGbp: Give an amount for each year, or a unit cost that holds for every year.",
    ],
    [
      "a cost with amounts and a unit cost",
      withCost({ unitCostGbp: 1, amountsGbp: [1, 1, 1] }),
      ["costs", 0, "unitCostGbp"],
      "costs[0].unitCostGbp: Give a unit cost or an amount for each year, not both.",
    ],
    [
      "steps without a size",
      withCost({ basis: "stepped", unitCostGbp: 1 }),
      ["costs", 0, "stepSize"],
      "costs[0].stepSize: Give the step size: how many people one team treats in a year.",
    ],
    [
      "a step size without steps",
      withCost({ unitCostGbp: 1, stepSize: 3 }),
      ["costs", 0, "stepSize"],
      "costs[0].stepSize: Give a step size only for a stepped cost.",
    ],
    [
      "a step unit without a size",
      withOutcome({ stepUnit: "Home" }),
      ["outcomes", 0, "stepUnit"],
      "outcomes[0].stepUnit: Give the size of Home in the step units: a step without a size releases nothing.",
    ],
    [
      "an unknown step unit",
      withOutcome({ stepUnit: "Ward" }, home),
      ["outcomes", 0, "stepUnit"],
      "outcomes[0].stepUnit: Give one of the step units of the model: Home.",
    ],
    [
      "a step unit of a social outcome",
      withOutcome({ category: "social", cashableShare: 0, stepUnit: "Home" }, home),
      ["outcomes", 0, "stepUnit"],
      "outcomes[0].stepUnit: Give a step unit for a fiscal outcome only.",
    ],
    [
      "a cashable amount of an economic outcome",
      withOutcome({ category: "economic", cashableShare: 0, cashableUnitValueGbp: 10 }),
      ["outcomes", 0, "cashableUnitValueGbp"],
      "outcomes[0].cashableUnitValueGbp: Give 0 here: only a fiscal outcome can release cash.",
    ],
    [
      "a cashable share and a cashable amount",
      withOutcome({ cashableUnitValueGbp: 10 }),
      ["outcomes", 0, "cashableUnitValueGbp"],
      "outcomes[0].cashableUnitValueGbp: Give a cashable share or a cashable unit value, not both.",
    ],
    [
      "a cashable amount above the unit value",
      withOutcome({ cashableShare: 0, cashableUnitValueGbp: 1001 }),
      ["outcomes", 0, "cashableUnitValueGbp"],
      "outcomes[0].cashableUnitValueGbp: Give a cashable unit value from 0 to the unit value, £1,000.",
    ],
    [
      "a bias and a grade",
      withOutcome({ optimismBias: 0.1, optimismGrade: 2 }),
      ["outcomes", 0, "optimismGrade"],
      "outcomes[0].optimismGrade: Give an optimism bias or a grade, not both.",
    ],
    [
      "a grade without a table",
      withOutcome({ optimismGrade: 2 }),
      ["optimismTable"],
      "optimismTable: Give the table that says what each grade adds and takes off; none is on file.",
    ],
    [
      "a grade that the table leaves empty",
      withOutcome(
        { optimismGrade: 2 },
        {
          optimismTable: {
            costs: [null, null, null, null, null, null],
            benefits: [0, null, null, null, null, null],
          },
        },
      ),
      ["optimismTable", "benefits", 1],
      "optimismTable.benefits[1]: Give the share of grade 2: the table ships empty and this grade is used.",
    ],
    [
      "a table that is too short",
      withOutcome({}, { optimismTable: { costs: [0], benefits: [0] } }),
      ["optimismTable", "costs"],
      "optimismTable.costs: Give a list of 6 shares, one for each grade; null where none is filled in.",
    ],
    [
      "a grade beyond the worst",
      withOutcome({ optimismGrade: 7 }),
      ["outcomes", 0, "optimismGrade"],
      "outcomes[0].optimismGrade: Give a confidence grade from 1 to 6.",
    ],
    [
      "a grade without parts",
      withOutcome({ optimismGrade: {} }),
      ["outcomes", 0, "optimismGrade"],
      "outcomes[0].optimismGrade: Give a grade, or an object with a grade for each part of the judgement.",
    ],
    [
      "a rise as a percentage",
      withOutcome({ realInflation: 2 }),
      ["outcomes", 0, "realInflation"],
      "outcomes[0].realInflation: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
  ])("refuses %s", (_, model, path, message) => {
    expect(() => preventionModel(model as PreventionModelInput)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });

  it("names the outcome whose own schedule is unknown", () => {
    const model = withOutcome({ discount: { schedule: "hmt-1991" } });
    expect(() => preventionModel(model)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_REFERENCE",
        path: ["outcomes", 0, "discount", "schedule"],
        message: "outcomes[0].discount.schedule: Give one of the discount schedules: hmt-2022.",
      }),
    );
  });

  it("warns of an effect measured at another level", () => {
    const model = withOutcome(
      { effectPreventionLevel: "universal" },
      { preventionLevel: "indicated" },
    );
    expect(preventionModel(model).warnings.map(({ text }) => text)).toContain(
      "The service is indicated prevention, but the effect was measured at another level: Care.",
    );
  });

  it("accepts the example that others build on", () => {
    expect(preventionModel(shared).metrics.npsvGbp).toBeCloseTo(30000, 8);
  });
});
