import { refusal, type UpstreamErrorPath } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import {
  discountBands,
  type DiscountChoice,
  discountProvenance,
  type DiscountProvenance,
} from "../time/discount.js";
import type { PriceYear } from "../../internal/quantities.js";
import { fillDiscountFactors } from "../time/present-value-kernel.js";
import {
  approximationWarnings,
  type Deflator,
  deflatorOf,
  type DeflatorProvenance,
  type PlacedYear,
  priceFactor,
} from "../../internal/price-base.js";
import { measureCodes } from "./effect-measure.js";
import type { PeopleUnit } from "./model-quantities.js";
import { gradedShare } from "./optimism-table.js";
import { requireConsistent } from "./prevention-checks.js";
import {
  basisCodes,
  categoryCodes,
  conversionCodes,
  type PreventionPlan,
} from "./prevention-kernel.js";
import {
  costFields,
  effectKinds,
  general,
  costBiasKind,
  kindOf,
  outcomeFields,
  preventionLayout,
  type PreventionLayout,
  type PreventionParameter,
  yearlyKinds,
} from "./prevention-layout.js";
import type {
  PreventionCostSpec,
  PreventionModelSpec,
  PreventionOutcomeSpec,
} from "./prevention-model-input.js";
import { assumptionWarnings } from "./prevention-warnings.js";

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
  readonly plan: PreventionPlan;
  /** Every number of the model that can be moved. */
  readonly parameters: readonly PreventionParameter[];
  /** Declared agencies, or those that bear a cost or have a share, in order of appearance. */
  readonly agencies: readonly string[];
  readonly provenance: EconomicsProvenance;
  readonly warnings: readonly Sentence[];
}

/**
 * Check what a schema alone cannot judge, and turn the model into numbers.
 *
 * @param model - A model that the schema has passed.
 * @returns Its plan with its numbers, agencies, provenance and warnings.
 * @throws {@link UpstreamError} `INVALID_INPUT` for parts that do not fit together;
 * `UNKNOWN_REFERENCE` for an unknown schedule, an unknown price index or a price year outside it.
 * @internal
 */
export function compilePrevention(model: PreventionModelSpec): CompiledPrevention {
  requireConsistent(model);
  const agencies = agenciesOf(model);
  const lastYear = model.years - 1;
  const deflator = deflatorOf(model.deflator);
  const prices = priceFactors(model, deflator);
  const { years, costs, outcomes, stepUnits = [] } = model;
  const layout = preventionLayout(years, costs.length, outcomes.length, stepUnits.length);
  const { values, parameters } = valuesOf(model, layout);
  return {
    plan: planOf(model, layout, values, prices),
    parameters,
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

function planOf(
  model: PreventionModelSpec,
  layout: PreventionLayout,
  values: Float64Array,
  prices: PriceFactors,
): PreventionPlan {
  const { years, costs, outcomes, stepUnits = [] } = model;
  const ofCosts = (of: (cost: PreventionCostSpec) => number): Uint8Array =>
    Uint8Array.from(costs, of);
  const ofOutcomes = (of: (outcome: PreventionOutcomeSpec) => number): Uint8Array =>
    Uint8Array.from(outcomes, of);
  const outcomeFactors = new Float64Array(outcomes.length * years);
  for (const [index, { discount }] of outcomes.entries()) {
    const path = discount === undefined ? [] : ["outcomes", index];
    outcomeFactors.set(factorsOf(discount ?? model.discount, years, path), index * years);
  }
  return {
    layout,
    values,
    discountFactors: factorsOf(model.discount, years, []),
    costPriceFactor: Float64Array.from(prices.costs),
    costIsCash: ofCosts(({ kind }) => (kind === "inKind" ? 0 : 1)),
    costBasis: ofCosts(({ basis }) => basisCodes[basis]),
    costConversion: ofCosts(({ costPer = model.cohortPer }) =>
      conversionOf(model.cohortPer, costPer),
    ),
    costIsUniform: ofCosts(({ unitCostGbp }) => (unitCostGbp === undefined ? 0 : 1)),
    category: ofOutcomes(({ category }) => categoryCodes[category]),
    unitPriceFactor: Float64Array.from(prices.outcomes),
    outcomeFactors,
    measure: ofOutcomes(({ effectMeasure }) => measureCodes[effectMeasure]),
    aimIsMore: ofOutcomes(({ aim }) => (aim === "more" ? 1 : 0)),
    deadweightInPoints: ofOutcomes(({ deadweightMode }) =>
      deadweightMode === "percentagePoints" ? 1 : 0,
    ),
    effectConversion: ofOutcomes(({ effectPer = model.cohortPer }) =>
      conversionOf(model.cohortPer, effectPer),
    ),
    valueConversion: ofOutcomes(({ effectPer = model.cohortPer, valuePer = effectPer }) =>
      conversionOf(effectPer, valuePer),
    ),
    isExtended: ofOutcomes(({ extendBeyondEvidence }) => (extendBeyondEvidence ? 1 : 0)),
    cashableIsAmount: ofOutcomes(({ cashableUnitValueGbp }) =>
      cashableUnitValueGbp === undefined ? 0 : 1,
    ),
    stepUnit: Int32Array.from(outcomes, ({ stepUnit }) =>
      stepUnits.findIndex(({ name }) => name === stepUnit),
    ),
    stepUnitCount: stepUnits.length,
  };
}

function factorsOf(
  discount: DiscountChoice | undefined,
  years: number,
  path: UpstreamErrorPath,
): Float64Array {
  return fillDiscountFactors(new Float64Array(years), discountBands(discount, years - 1, path));
}

function conversionOf(from: PeopleUnit, to: PeopleUnit): number {
  if (from === to) return conversionCodes.none;
  return to === "child" ? conversionCodes.toChildren : conversionCodes.toFamilies;
}

/** Fill the flat vector, and list which of its numbers the model really holds. */
function valuesOf(
  model: PreventionModelSpec,
  layout: PreventionLayout,
): { readonly values: Float64Array; readonly parameters: readonly PreventionParameter[] } {
  const { years, cohort, costs, outcomes, stepUnits = [] } = model;
  const values = new Float64Array(layout.length);
  const parameters: PreventionParameter[] = [];
  const put = (
    index: number,
    value: number,
    path: UpstreamErrorPath,
    kind: Omit<PreventionParameter, "path" | "index"> = kindOf(String(path.at(-1))),
  ): void => {
    values[index] = value;
    parameters.push({ path, index, ...kind });
  };
  put(general.takeUp, model.takeUp, ["takeUp"]);
  put(general.retention, model.retention, ["retention"]);
  values[general.childrenPerFamily] = 1;
  if (model.childrenPerFamily !== undefined) {
    put(general.childrenPerFamily, model.childrenPerFamily, ["childrenPerFamily"]);
  }
  for (let year = 0; year < years; year++) {
    put(general.cohort + year, cohort[year] ?? 0, ["cohort", year], yearlyKinds.cohort);
  }
  for (const [index, cost] of costs.entries()) {
    const at = layout.costs + index * layout.costStride;
    const numbers = { ...cost, optimismBias: biasOf(model, cost, "costs") };
    for (const [offset, field] of costFields.entries()) {
      const value = numbers[field];
      const kind = field === "optimismBias" ? costBiasKind : undefined;
      if (value !== undefined) put(at + offset, value, ["costs", index, field], kind);
    }
    for (let year = 0; year < years && cost.amountsGbp !== undefined; year++) {
      const path = ["costs", index, "amountsGbp", year];
      const amount = cost.amountsGbp[year] ?? 0;
      put(at + costFields.length + year, amount, path, yearlyKinds.amountsGbp);
    }
  }
  for (const [index, outcome] of outcomes.entries()) {
    const at = layout.outcomes + index * outcomeFields.length;
    const numbers = {
      ...outcome,
      deadweight: outcome.deadweight ?? 0,
      optimismBias: biasOf(model, outcome, "benefits"),
    };
    for (const [offset, field] of outcomeFields.entries()) {
      const value = numbers[field];
      const path = ["outcomes", index, field];
      if (value !== undefined) {
        const kind = effectKinds[measureCodes[outcome.effectMeasure]];
        put(at + offset, value, path, field === "effect" ? kind : undefined);
      } else if (field === "evidenceHorizonYears") {
        values[at + offset] = Infinity;
      }
    }
  }
  for (const [index, { stepSize }] of stepUnits.entries()) {
    put(layout.stepUnits + index, stepSize, ["stepUnits", index, "stepSize"]);
  }
  return { values, parameters };
}

function biasOf(
  { optimismTable }: PreventionModelSpec,
  { optimismBias, optimismGrade }: PreventionCostSpec | PreventionOutcomeSpec,
  column: "costs" | "benefits",
): number {
  if (optimismGrade === undefined || optimismTable === undefined) return optimismBias;
  const { share, missing } = gradedShare(optimismGrade, column, optimismTable);
  if (missing === null) return share;
  throw refusal(
    ["optimismTable", column, missing.grade - 1],
    say(words.giveShareOfGrade, { grade: missing.grade }),
  );
}
