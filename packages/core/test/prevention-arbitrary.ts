import fc from "fast-check";
import type { CostKind } from "../src/economics/model/prevention-cost-input.js";
import type { PreventionModelInput } from "../src/economics/model/prevention-model-input.js";
import type { OutcomeCategory } from "../src/economics/model/prevention-outcome-input.js";

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const agencies = ["Council", "NHS", "Police"] as const;

/** Shares of hundredths, so that they add to 1 as closely as a person's would. */
const shares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { Council: low / 100, NHS: (high - low) / 100, Police: (100 - high) / 100 };
  });

/** Names must differ within a list. */
function numbered<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return items.map((item, index) => ({ ...item, name: `${item.name} ${index + 1}` }));
}

/** Any prevention model whose values are not below zero, for property tests. */
export const anyModel: fc.Arbitrary<PreventionModelInput> = fc
  .integer({ min: 1, max: 12 })
  .chain((years) => {
    const yearly = (max: number): fc.Arbitrary<number[]> =>
      fc.array(fc.integer({ min: 0, max }), { minLength: years, maxLength: years });
    const cost = fc.record({
      name: fc.constant("a cost"),
      agency: fc.constantFrom(...agencies),
      kind: fc.constantFrom<CostKind>("capital", "revenue", "inKind"),
      priceYear: fc.integer({ min: 2005, max: 2024 }),
      amountsGbp: yearly(1e6),
      optimismBias: share,
    });
    const outcome = fc
      .record({
        name: fc.constant("an outcome"),
        category: fc.constantFrom<OutcomeCategory>("fiscal", "economic", "social"),
        unitValueGbp: fc.integer({ min: 0, max: 1e5 }),
        priceYear: fc.integer({ min: 2005, max: 2024 }),
        prevalence: share,
        effect: share,
        deadweight: share,
        lagYears: fc.integer({ min: 0, max: 4 }),
        rampYears: fc.integer({ min: 1, max: 4 }),
        durationYears: fc.integer({ min: 1, max: Math.min(8, years) }),
        dropOff: share,
        optimismBias: share,
        agencyShares: shares,
        cashableShare: share,
      })
      .map((drawn) => (drawn.category === "fiscal" ? drawn : { ...drawn, cashableShare: 0 }))
      .chain((drawn) =>
        drawn.category === "fiscal"
          ? fc.constant(drawn)
          : share.map((part) => ({
              ...drawn,
              agencyShares: { ...drawn.agencyShares, Council: drawn.agencyShares.Council * part },
            })),
      );
    return fc.record({
      years: fc.constant(years),
      basePriceYear: fc.constant(2024),
      cohort: yearly(1000),
      takeUp: share,
      retention: share,
      costs: fc.array(cost, { minLength: 1, maxLength: 4 }).map(numbered),
      outcomes: fc.array(outcome, { minLength: 1, maxLength: 5 }).map(numbered),
    });
  });

/** Effects that keep any prevalence of the model within 0 and 1, by their measure. */
const effects = fc.oneof(
  fc.record({ effectMeasure: fc.constant("relativeReduction" as const), effect: share }),
  fc.record({
    effectMeasure: fc.constant("riskDifference" as const),
    effect: share.map((size) => -size),
    prevalence: fc.constant(undefined),
  }),
  fc.record({ effectMeasure: fc.constant("relativeRisk" as const), effect: share }),
  fc.record({
    effectMeasure: fc.constant("oddsRatio" as const),
    effect: fc.double({ min: 0.1, max: 4, noNaN: true }),
  }),
  fc.record({
    effectMeasure: fc.constant("standardisedDifference" as const),
    effect: fc.double({ min: -2, max: 2, noNaN: true }),
    prevalence: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
    cutOff: fc.constant("SDQ 17 or more"),
  }),
  fc.record({
    effectMeasure: fc.constant("meanDifference" as const),
    effect: fc.double({ min: -30, max: 5, noNaN: true }),
  }),
);
const peopleUnit = fc.constantFrom<"child" | "family">("child", "family");

/** Any prevention model with every field in use, in one price year, gains and harms alike. */
export const anyRichModel: fc.Arbitrary<PreventionModelInput> = anyModel.chain((model) => {
  const rise = fc.double({ min: -0.05, max: 0.1, noNaN: true });
  const costs = fc.tuple(
    ...model.costs.map((cost) =>
      fc
        .tuple(
          fc.constantFrom("fixed" as const, "perReferred" as const, "perTreated" as const),
          fc.boolean(),
          fc.integer({ min: 1, max: 40 }),
          peopleUnit,
          rise,
        )
        .map(([basis, isStepped, stepSize, costPer, realInflation]) => ({
          ...cost,
          priceYear: 2024,
          realInflation,
          ...(isStepped
            ? { basis: "stepped" as const, stepSize, costPer }
            : basis === "fixed"
              ? { basis }
              : { basis, costPer }),
        })),
    ),
  );
  const outcomes = fc.tuple(
    ...model.outcomes.map((outcome) =>
      fc
        .record({
          effect: effects,
          more: fc.record({
            aim: fc.constantFrom("fewer" as const, "more" as const),
            deadweightMode: fc.constantFrom("shareOfImpact" as const, "percentagePoints" as const),
            attribution: share,
            displacement: share,
            leakage: share,
            substitution: share,
            multiplier: fc.double({ min: 0, max: 3, noNaN: true }),
            realInflation: rise,
            effectPer: peopleUnit,
            valuePer: peopleUnit,
            evidenceHorizonYears: fc.integer({ min: 1, max: 12 }),
            extendBeyondEvidence: fc.boolean(),
          }),
          isStepped: fc.boolean(),
        })
        .map(({ effect, more, isStepped }) => ({
          ...outcome,
          priceYear: 2024,
          ...more,
          ...effect,
          // A relative rise of a high risk would pass 1.
          ...(effect.effectMeasure === "relativeReduction" && { aim: "fewer" as const }),
          ...(isStepped && outcome.category === "fiscal" && { stepUnit: "Home" }),
        })),
    ),
  );
  return fc
    .tuple(costs, outcomes, fc.integer({ min: 1, max: 30 }))
    .map(([richCosts, richOutcomes, stepSize]) => ({
      ...model,
      childrenPerFamily: 1.73,
      stepUnits: [{ name: "Home", stepSize }],
      costs: richCosts,
      outcomes: richOutcomes,
    }));
});
