import { refusal } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { discountBands, discountProvenance, type DiscountProvenance } from "../time/discount.js";
import type { PriceYear } from "../../internal/quantities.js";
import { fillDiscountFactors } from "../time/present-value-kernel.js";
import { categoryCodes, type PreventionNumbers } from "./prevention-kernel.js";
import type { PreventionModelSpec } from "./prevention-model-input.js";
import {
  approximationWarnings,
  type Deflator,
  deflatorOf,
  type DeflatorProvenance,
  type PlacedYear,
  priceFactor,
} from "../../internal/price-base.js";

/** What a model's figures rest on. */
export interface EconomicsProvenance {
  readonly discount: DiscountProvenance;
  readonly deflator: DeflatorProvenance;
  /** Year in whose prices every result is stated. */
  readonly priceYear: PriceYear;
  readonly geography: string | null;
  readonly population: string | null;
  /** Version of this package. */
  readonly version: string;
}

/** A model that has passed every check, ready to run. */
export interface CompiledPrevention {
  readonly numbers: PreventionNumbers;
  /** Declared agencies, or those that bear a cost or have a share, in order of appearance. */
  readonly agencies: readonly string[];
  readonly provenance: EconomicsProvenance;
  readonly warnings: readonly Sentence[];
}

/** Shares typed as decimals, such as three tenths and seven tenths, miss 1 by less than this. */
const shareTolerance = 1e-9;

/**
 * Check what a schema alone cannot judge, and turn the model into numbers.
 *
 * @param model - A model that the schema has passed.
 * @returns Its numbers, agencies, provenance and warnings.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, unknown agencies, shares that do
 * not add up or a cashable share outside fiscal outcomes; `UNKNOWN_REFERENCE` for an unknown
 * schedule, an unknown price index or a price year outside it.
 * @internal
 */
export function compilePrevention(model: PreventionModelSpec): CompiledPrevention {
  requireLengths(model);
  const agencies = agenciesOf(model);
  for (const [index, outcome] of model.outcomes.entries()) requireShares(outcome, index);
  const lastYear = model.years - 1;
  const deflator = deflatorOf(model.deflator);
  const prices = priceFactors(model, deflator);
  return {
    numbers: numbersOf(model, prices),
    agencies,
    provenance: {
      discount: discountProvenance(model.discount, lastYear),
      deflator: deflator.provenance,
      priceYear: model.basePriceYear,
      geography: model.geography ?? null,
      population: model.population ?? null,
      version,
    },
    warnings: [
      ...approximationWarnings(deflator, prices.approximated),
      ...assumptionWarnings(model),
    ],
  };
}

function requireLengths({ years, cohort, costs, outcomes }: PreventionModelSpec): void {
  if (cohort.length !== years) {
    throw refusal(["cohort"], say(words.givePeopleForEachYear, { years, given: cohort.length }));
  }
  if (costs.length === 0) throw refusal(["costs"], say(words.giveCost));
  for (const [index, { amountsGbp }] of costs.entries()) {
    if (amountsGbp.length !== years) {
      const sentence = say(words.giveAmountForEachYear, { years, given: amountsGbp.length });
      throw refusal(["costs", index, "amountsGbp"], sentence);
    }
  }
  if (outcomes.length === 0) throw refusal(["outcomes"], say(words.giveOutcome));
}

function agenciesOf({ agencies, costs, outcomes }: PreventionModelSpec): readonly string[] {
  const named = [
    ...costs.map(({ agency }, index) => ({ agency, path: ["costs", index, "agency"] })),
    ...outcomes.flatMap(({ agencyShares }, index) =>
      Object.entries(agencyShares)
        // A column of shares in a sheet has a 0 for every outcome in which the agency has no part.
        .filter(([agency, share]) => share > 0 || agencies?.includes(agency) === false)
        .map(([agency]) => ({ agency, path: ["outcomes", index, "agencyShares", agency] })),
    ),
  ];
  if (agencies === undefined) return [...new Set(named.map(({ agency }) => agency))];
  const unknown = named.find(({ agency }) => !agencies.includes(agency));
  if (unknown === undefined) return agencies;
  throw refusal(unknown.path, say(words.giveKnownAgency, { choices: agencies.join(", ") }));
}

function requireShares(outcome: PreventionModelSpec["outcomes"][number], index: number): void {
  const total = Object.values(outcome.agencyShares).reduce((sum, share) => sum + share, 0);
  const path = ["outcomes", index, "agencyShares"];
  if (outcome.category === "fiscal") {
    if (Math.abs(total - 1) > shareTolerance) {
      throw refusal(path, say(words.giveSharesAddingToOne, { total }));
    }
    return;
  }
  if (total > 1 + shareTolerance) throw refusal(path, say(words.giveSharesWithinOne, { total }));
  if (outcome.cashableShare > 0) {
    throw refusal(["outcomes", index, "cashableShare"], say(words.giveNoCashableShare));
  }
}

interface PriceFactors {
  readonly costs: readonly number[];
  readonly outcomes: readonly number[];
  readonly approximated: readonly string[];
}

function priceFactors(model: PreventionModelSpec, deflator: Deflator): PriceFactors {
  const base: PlacedYear = { year: model.basePriceYear, path: ["basePriceYear"] };
  const approximated: string[] = [];
  const factorOf = (year: PriceYear, list: "costs" | "outcomes", index: number): number => {
    const found = priceFactor(deflator, { year, path: [list, index, "priceYear"] }, base);
    approximated.push(...found.approximated);
    return found.factor;
  };
  return {
    costs: model.costs.map(({ priceYear }, index) => factorOf(priceYear, "costs", index)),
    outcomes: model.outcomes.map(({ priceYear }, index) => factorOf(priceYear, "outcomes", index)),
    approximated,
  };
}

function numbersOf(model: PreventionModelSpec, prices: PriceFactors): PreventionNumbers {
  const { years, costs, outcomes } = model;
  type Outcome = (typeof outcomes)[number];
  const real = (of: (outcome: Outcome) => number): Float64Array => Float64Array.from(outcomes, of);
  const whole = (of: (outcome: Outcome) => number): Int32Array => Int32Array.from(outcomes, of);
  const costAmounts = new Float64Array(costs.length * years);
  for (const [index, { amountsGbp }] of costs.entries()) costAmounts.set(amountsGbp, index * years);
  return {
    years,
    discountFactors: fillDiscountFactors(
      new Float64Array(years),
      discountBands(model.discount, years - 1),
    ),
    cohort: Float64Array.from(model.cohort),
    takeUp: model.takeUp,
    retention: model.retention,
    costAmounts,
    costPriceFactor: Float64Array.from(prices.costs),
    costOptimismBias: Float64Array.from(costs, (cost) => cost.optimismBias),
    costIsCash: Uint8Array.from(costs, (cost) => (cost.kind === "inKind" ? 0 : 1)),
    category: Uint8Array.from(outcomes, (outcome) => categoryCodes[outcome.category]),
    unitValue: real((outcome) => outcome.unitValueGbp),
    unitPriceFactor: Float64Array.from(prices.outcomes),
    prevalence: real((outcome) => outcome.prevalence),
    effect: real((outcome) => outcome.effect),
    deadweight: real((outcome) => outcome.deadweight),
    lag: whole((outcome) => outcome.lagYears),
    ramp: whole((outcome) => outcome.rampYears),
    duration: whole((outcome) => outcome.durationYears),
    dropOff: real((outcome) => outcome.dropOff),
    optimismBias: real((outcome) => outcome.optimismBias),
    cashableShare: real((outcome) => outcome.cashableShare),
  };
}

function assumptionWarnings(model: PreventionModelSpec): readonly Sentence[] {
  const { years, costs, outcomes } = model;
  const namesOf = (items: readonly { readonly name: string }[]): string[] =>
    items.map(({ name }) => name);
  const lastJoining = Array.from(model.cohort).findLastIndex((people) => people > 0);
  const cutOff = outcomes.filter(
    ({ lagYears, durationYears }) => lastJoining + lagYears + durationYears > years,
  );
  const noDeadweight = outcomes.filter(({ deadweight }) => deadweight === 0);
  const noBias = [...costs, ...outcomes].filter(({ optimismBias }) => optimismBias === 0);
  return [
    ...(lastJoining >= 0 && cutOff.length > 0
      ? [say(words.benefitsBeyondHorizon, { year: years - 1, names: namesOf(cutOff) })]
      : []),
    ...(noDeadweight.length > 0 ? [say(words.noDeadweight, { names: namesOf(noDeadweight) })] : []),
    ...(noBias.length > 0 ? [say(words.noOptimismBias, { names: namesOf(noBias) })] : []),
    say(words.noRangeYet),
  ];
}
