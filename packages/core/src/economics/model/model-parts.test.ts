import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additionality, type AdditionalityInput } from "./additionality.js";
import { agencyShare, type AgencyShareInput } from "./agency-share.js";
import { benefitChain, type BenefitChainInput } from "./benefit-chain.js";
import { budgetImpact } from "./budget-impact.js";
import { effectProfile, type EffectProfileInput } from "./effect-profile.js";
import { optimismBias, type OptimismBiasInput, optimismTemplate } from "./optimism-bias.js";
import { exampleSharedPrevention as shared } from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("effectProfile", () => {
  it("begins after the lag, builds up, fades and ends with the evidence", () => {
    // 0.5, 1, then 0.9 and 0.81: 3.21 years of full effect, the last two past the evidence.
    const shape = { years: 6, lagYears: 1, rampYears: 2, durationYears: 4, dropOff: 0.1 };
    const extended = effectProfile({
      ...shape,
      evidenceHorizonYears: 3,
      extendBeyondEvidence: true,
    });
    expect(extended.profile.map((level) => Number(level.toFixed(10)))).toEqual([
      0, 0.5, 1, 0.9, 0.81, 0,
    ]);
    expect(extended.fullYears).toBeCloseTo(3.21, 10);
    expect(extended.extensionYears).toBeCloseTo(1.71, 10);
    expect(extended.conclusion.text).toBe(
      "Over 6 years since joining the effect comes to 3.21 years of full effect, 1.71 of them past the " +
        "evidence.",
    );
    expect(effectProfile({ ...shape, evidenceHorizonYears: 3 }).fullYears).toBeCloseTo(1.5, 10);
  });

  it("never leaves 0 to 1, and is what the model uses", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 8 }),
        share,
        (lagYears, rampYears, durationYears, dropOff) => {
          const shape = { lagYears, rampYears, durationYears, dropOff };
          const { profile } = effectProfile({ years: 9, ...shape });
          expect(profile.every((level) => level >= 0 && level <= 1)).toBe(true);
          const model = preventionModel({
            ...shared,
            years: 9,
            cohort: [100, 0, 0, 0, 0, 0, 0, 0, 0],
            outcomes: [{ ...shared.outcomes[0]!, ...shape }],
          });
          expect(model.outcomes[0]!.profile).toEqual(profile);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each<[unknown, string]>([
    [{ years: 0, durationYears: 1 }, "years: Give a whole number of years from 1 to 200."],
    [{ years: 3, durationYears: 0 }, "durationYears: Give a whole number of years from 1 to 1000."],
    [
      { years: 3, durationYears: 1, extendBeyondEvidence: true },
      "evidenceHorizonYears: Give the evidence horizon that the effect is extended beyond.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => effectProfile(input as EffectProfileInput)).toThrow(message);
  });
});

describe("additionality", () => {
  it("multiplies what each step leaves", () => {
    const result = additionality({
      impact: 0.4,
      deadweight: 0.25,
      attribution: 0.8,
      displacement: 0.1,
      leakage: 0.2,
      substitution: 0.05,
      multiplier: 1.5,
    });
    // 0.75 x 0.8 x 0.9 x 0.8 x 0.95 x 1.5
    expect(result.netFactor).toBeCloseTo(0.6156, 12);
    expect(result.netImpact).toBeCloseTo(0.4 * 0.6156, 12);
    expect(result.steps.map(({ name }) => name)).toEqual([
      "deadweight",
      "attribution",
      "displacement",
      "leakage",
      "substitution",
      "multiplier",
    ]);
    expect(result.conclusion.text).toBe("61.6% of the gross impact is additional.");
  });

  it("takes points off the impact, at most all of it, and harm shrinks as well", () => {
    const points = { deadweightMode: "percentagePoints" as const, deadweight: 0.1 };
    expect(additionality({ ...points, impact: 0.3 }).netImpact).toBeCloseTo(0.2, 12);
    expect(additionality({ ...points, impact: 0.05 }).netImpact).toBe(0);
    expect(additionality({ ...points, impact: -0.3 }).netImpact).toBeCloseTo(-0.2, 12);
    expect(additionality({ impact: 0, deadweight: 0.1 }).netImpact).toBe(0);
  });

  it.each<[unknown, string]>([
    [
      { deadweight: 0.1, deadweightMode: "percentagePoints" },
      "impact: Give an impact other than 0: percentage points come off it.",
    ],
    [{ displacement: 20 }, "displacement: Give a fraction, not a percentage: 70% is 0.7."],
    [{ multiplier: 11 }, "multiplier: Give a number from 0 to 10."],
  ])("refuses %j", (input, message) => {
    expect(() => additionality(input as AdditionalityInput)).toThrow(message);
  });
});

describe("optimismBias", () => {
  const table = {
    costs: [0, 0.05, 0.1, 0.15, 0.25, 0.4],
    benefits: [0, 0.05, 0.1, 0.15, 0.25, 0.4],
    source: "A table of our own",
  };

  it("adds to costs and takes off benefits", () => {
    expect(optimismBias({ kind: "cost", grade: 6, table, amountGbp: 100 })).toMatchObject({
      adjustment: 0.4,
      adjustedGbp: 140,
      source: "A table of our own",
      conclusion: { text: "Optimism bias adds 40.0%." },
    });
    expect(optimismBias({ kind: "benefit", grade: 6, table, amountGbp: 100 })).toMatchObject({
      adjustment: -0.4,
      adjustedGbp: 60,
      conclusion: { text: "Optimism bias takes 40.0% off." },
    });
    expect(optimismBias({ kind: "benefit", adjustment: 0 }).conclusion.text).toBe(
      "Nothing is changed for optimism.",
    );
  });

  it("lets a cost more than double, as guidance on equipment does", () => {
    expect(optimismBias({ kind: "cost", adjustment: 2, amountGbp: 100 }).adjustedGbp).toBe(300);
    const own = { ...table, costs: [0, 0, 0, 0, 0, 2] };
    expect(optimismBias({ kind: "cost", grade: 6, table: own }).factor).toBe(3);
    const costs = shared.costs.map((cost) => ({ ...cost, optimismBias: 2 }));
    expect(preventionModel({ ...shared, costs }).metrics.costGbp).toBeCloseTo(150000, 8);
  });

  it("joins parts by the worst, their mean or their product", () => {
    const parts = { data: 3, timing: 5 };
    const by = (combine: "worst" | "mean" | "product", kind: "cost" | "benefit"): number =>
      optimismBias({ kind, grade: parts, table: { ...table, combine } }).factor;
    expect(by("worst", "cost")).toBeCloseTo(1.25, 12);
    expect(by("mean", "cost")).toBeCloseTo(1.175, 12);
    expect(by("product", "cost")).toBeCloseTo(1.1 * 1.25, 12);
    expect(by("product", "benefit")).toBeCloseTo(0.9 * 0.75, 12);
  });

  it.each<[unknown, string]>([
    [{ kind: "cost" }, "adjustment: Give an adjustment, or a grade with your own table."],
    [
      { kind: "cost", adjustment: 0.1, grade: 2 },
      "grade: Give an optimism bias or a grade, not both.",
    ],
    [
      { kind: "cost", grade: 2 },
      "table: Give the table that says what each grade adds and takes off; none is on file.",
    ],
    [
      { kind: "cost", grade: 2, table: optimismTemplate },
      "table.costs[1]: Give the share of grade 2: the table ships empty and this grade is used.",
    ],
    [
      { kind: "cost", grade: 2, table: { ...table, costs: [0, 15, 0, 0, 0, 0] } },
      "table.costs[1]: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { kind: "benefit", grade: 2, table: { ...table, benefits: [0, 2, 0, 0, 0, 0] } },
      "table.benefits[1]: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { kind: "benefit", adjustment: -2 },
      "adjustment: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { kind: "cost", adjustment: 15 },
      "adjustment: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { kind: "cost", grade: { data: 0 }, table },
      "grade.data: Give a confidence grade from 1 to 6.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => optimismBias(input as OptimismBiasInput)).toThrow(message);
  });
});

describe("benefitChain", () => {
  const chain = {
    population: 1000,
    prevalence: 0.2,
    reach: 0.5,
    effect: 0.3,
    deadweight: 0.2,
    unitValueGbp: 100,
  };

  it("shows what each link leaves", () => {
    const result = benefitChain({ ...chain, retention: 0.5, optimismBias: 0.1 });
    const expected = { affected: 200, reached: 100, completed: 50, changed: 15, netOutcomes: 12 };
    for (const [link, value] of Object.entries(expected)) {
      expect(result[link as keyof typeof expected]).toBeCloseTo(value, 10);
    }
    expect(result.grossValueGbp).toBeCloseTo(1200, 9);
    expect(result.valueGbp).toBeCloseTo(1080, 9);
    expect(result.conclusion.text).toBe(
      "Of 1,000 people 200 are affected and 50.00 of them complete the service; 12.00 outcomes change " +
        "because of it, worth £1,080.",
    );
  });

  it("agrees with one outcome of the model in its first year", () => {
    fc.assert(
      fc.property(
        share,
        share,
        share,
        share,
        share,
        (prevalence, reach, retention, effect, dead) => {
          const one = { prevalence, effect, deadweight: dead };
          const model = preventionModel({
            ...shared,
            cohort: [1000],
            takeUp: reach,
            retention,
            outcomes: [{ ...shared.outcomes[0]!, ...one, effectMeasure: "relativeReduction" }],
          });
          const value = benefitChain({
            ...one,
            population: 1000,
            reach,
            retention,
            unitValueGbp: 8000,
          }).valueGbp;
          expect(Math.abs(value - model.metrics.publicValueGbp)).toBeLessThanOrEqual(1e-6);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each<[unknown, string]>([
    [{ ...chain, population: -1 }, "population: Give a number from 0 to 10000000000."],
    [{ ...chain, effect: 30 }, "effect: Give a fraction, not a percentage: 70% is 0.7."],
    [{ ...chain, unitValueGbp: "100" }, "unitValueGbp: Give a number of pounds."],
  ])("refuses %j", (input, message) => {
    expect(() => benefitChain(input as BenefitChainInput)).toThrow(message);
  });
});

describe("agencyShare", () => {
  // GMCA unit cost database v1.4, CR2.0: a domestic abuse incident at 2008/09 prices.
  const incident = {
    name: "Domestic abuse incident",
    amountGbp: 2470,
    agencyShares: { NHS: 1171 / 2470, Courts: 581 / 2470, Police: 415 / 2470, Council: 303 / 2470 },
  };

  it("finds who gains of a domestic abuse incident avoided", () => {
    const result = agencyShare({ benefits: [incident] });
    expect(result.agencies.map(({ amountGbp }) => Math.round(amountGbp))).toEqual([
      1171, 581, 415, 303,
    ]);
    expect(Math.round(result.agencies[0]!.share! * 100)).toBe(47);
    expect(result.peopleAndSociety.amountGbp).toBe(0);
    expect(result.conclusion.text).toBe(
      "Of £2,470, this falls to agencies: NHS £1,171, Courts £581, Police £415, Council £303; £0 falls " +
        "to people and society.",
    );
  });

  it("adds up to the total", () => {
    const benefit = fc.record({ amountGbp: fc.integer({ min: -1e6, max: 1e6 }), part: share });
    fc.assert(
      fc.property(fc.array(benefit, { minLength: 1, maxLength: 6 }), (drawn) => {
        const benefits = drawn.map(({ amountGbp, part }, index) => ({
          name: `Benefit ${index}`,
          amountGbp,
          agencyShares: { NHS: part / 2, Police: part / 2 },
        }));
        const { agencies, peopleAndSociety, totalGbp } = agencyShare({ benefits });
        const sum = agencies.reduce((total, { amountGbp }) => total + amountGbp, 0);
        expect(Math.abs(sum + peopleAndSociety.amountGbp - totalGbp)).toBeLessThanOrEqual(1e-2);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("has no shares of nothing", () => {
    const result = agencyShare({ benefits: [{ ...incident, amountGbp: 0 }] });
    expect(result.agencies[0]!.share).toBeNull();
    const nobody = agencyShare({ benefits: [{ ...incident, agencyShares: {} }] });
    expect(nobody.conclusion.text).toBe(
      "Of £2,470, this falls to agencies: no agency; £2,470 falls to people and society.",
    );
  });

  it.each<[unknown, string]>([
    [{ benefits: [] }, "benefits: Give at least one outcome."],
    [
      { benefits: [incident, incident] },
      "benefits[1].name: Give each name once; Domestic abuse incident is there twice.",
    ],
    [
      { benefits: [{ ...incident, agencyShares: { NHS: 0.7, Police: 0.4 } }] },
      "benefits[0].agencyShares: Give agency shares that add to 1 at most; these add to 1.1.",
    ],
    [
      { benefits: [{ ...incident, agencyShares: { NHS: 47 } }] },
      "benefits[0].agencyShares.NHS: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { benefits: [{ ...incident, agencyShares: [1] }] },
      "benefits[0].agencyShares: Give an object with a share for each agency.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => agencyShare(input as AgencyShareInput)).toThrow(message);
  });
});

describe("budgetImpact", () => {
  const longer = {
    ...shared,
    years: 3,
    cohort: [100, 0, 0],
    costs: [
      ...shared.costs,
      {
        name: "Old service",
        agency: "Council",
        kind: "revenue" as const,
        priceYear: 2024,
        amountsGbp: [6000, 4000, 0],
        doubleRunning: true,
      },
      {
        name: "Rooms",
        agency: "NHS",
        kind: "inKind" as const,
        priceYear: 2024,
        amountsGbp: [5000, 0, 0],
      },
    ],
    outcomes: [{ ...shared.outcomes[0]!, lagYears: 1, durationYears: 2 }],
  };

  it("shows cash by year, double running and the peak", () => {
    // Pays 50,000 and 6,000 + 4,000 for the old service; 80,000 a year comes back, half of it in cash.
    const { years, peakFunding, conclusion } = budgetImpact(longer);
    expect(years.map(({ cashCostGbp }) => cashCostGbp)).toEqual([56000, 4000, 0]);
    expect(years.map(({ doubleRunningGbp }) => doubleRunningGbp)).toEqual([6000, 4000, 0]);
    expect(years.map(({ cumulativeCashGbp }) => Math.round(cumulativeCashGbp))).toEqual([
      -56000, -20000, 20000,
    ]);
    expect(peakFunding.cash).toEqual({ amountGbp: 56000, year: 0, reason: null });
    expect(conclusion.text).toBe(
      "At most £56,000 has to be found ahead of cashable savings, in year 0. By year 2 cashable savings " +
        "are £20,000 ahead of the cash paid. Of the cash, £10,000 keeps old services running meanwhile.",
    );
    expect(preventionModel(longer).metrics.peakFunding).toEqual(peakFunding);
  });

  it("needs nothing found where savings come first", () => {
    const first = { ...shared, outcomes: [{ ...shared.outcomes[0]!, cashableShare: 1 }] };
    const { peakFunding, conclusion } = budgetImpact(first);
    expect(peakFunding.cash).toMatchObject({
      amountGbp: 0,
      year: null,
      reason: { text: "The running total never falls below zero, so nothing has to be found." },
    });
    expect(conclusion.text).toBe(
      "No money has to be found ahead of savings. By year 0 cashable savings are £30,000 ahead of the " +
        "cash paid. No double running is counted.",
    );
    expect(
      budgetImpact({ ...shared, outcomes: [{ ...shared.outcomes[0]!, effect: 0 }] }).conclusion
        .text,
    ).toMatch(/By year 0 cashable savings are £50,000 short of the cash paid/);
  });
});
