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
