import { afterDeadweight } from "./additionality-kernel.js";
import { changeForOne } from "./effect-measure.js";
import { fillEffectProfile } from "./effect-profile-kernel.js";
import { general, outcomeFields, costFields, type PreventionLayout } from "./prevention-layout.js";

/** Position of each category in {@link PreventionPlan.category}. */
export const categoryCodes = { fiscal: 0, economic: 1, social: 2 } as const;

/** Position of each basis in {@link PreventionPlan.costBasis}. */
export const basisCodes = { fixed: 0, perReferred: 1, perTreated: 2, stepped: 3 } as const;

/** How a count changes its unit: not at all, from families to children, or back. */
export const conversionCodes = { none: 0, toChildren: 1, toFamilies: 2 } as const;

/**
 * What does not move when an assumption does: how a model's numbers hang together. The numbers
 * themselves are a flat vector, laid out as `layout` says, so that sensitivity and simulation can
 * fill one in place and run it again.
 */
export interface PreventionPlan {
  readonly layout: PreventionLayout;
  /** The model's own numbers. */
  readonly values: Float64Array;
  readonly discountFactors: Float64Array;

  readonly costPriceFactor: Float64Array;
  /** 1 for cash, 0 for in-kind. */
  readonly costIsCash: Uint8Array;
  readonly costBasis: Uint8Array;
  readonly costConversion: Uint8Array;
  /** 1 where one amount holds for every year. */
  readonly costIsUniform: Uint8Array;

  readonly category: Uint8Array;
  readonly unitPriceFactor: Float64Array;
  /** Discount factors of each outcome, one after the other. */
  readonly outcomeFactors: Float64Array;
  readonly measure: Uint8Array;
  /** 1 where more is the gain. */
  readonly aimIsMore: Uint8Array;
  readonly deadweightInPoints: Uint8Array;
  readonly effectConversion: Uint8Array;
  readonly valueConversion: Uint8Array;
  readonly isExtended: Uint8Array;
  /** 1 where the cashable part is an amount for each case. */
  readonly cashableIsAmount: Uint8Array;
  /** Which step unit an outcome fills; -1 for none. */
  readonly stepUnit: Int32Array;
  readonly stepUnitCount: number;
}

/** Every row of a run; a row a cost or an outcome is `years` long, one after the other. */
export interface PreventionRows {
  readonly treated: Float64Array;
  readonly costReal: Float64Array;
  readonly costPresent: Float64Array;
  readonly profile: Float64Array;
  /** Gain for one person treated at full effect, before deadweight. */
  readonly impact: Float64Array;
  readonly netPerTreated: Float64Array;
  readonly unitValueReal: Float64Array;
  readonly quantity: Float64Array;
  readonly gross: Float64Array;
  readonly value: Float64Array;
  readonly cashable: Float64Array;
  readonly valuePresent: Float64Array;
  readonly cashablePresent: Float64Array;
  /** Part of `valuePresent` from years past the evidence. */
  readonly extensionPresent: Float64Array;
  /** Cases avoided by year that share a step unit, and how many whole units they free. */
  readonly stepStock: Float64Array;
  readonly stepWhole: Float64Array;
  /** Value by year: fiscal, then economic, then social. */
  readonly byCategory: Float64Array;
  readonly publicByYear: Float64Array;
  readonly cashableByYear: Float64Array;
  readonly costByYear: Float64Array;
  readonly cashCostByYear: Float64Array;
  /** The same discounted: fiscal value, cashable value, public value. */
  readonly presentByYear: Float64Array;
  /** Cumulative discounted fiscal value less cash cost. */
  readonly cumulativeFiscal: Float64Array;
  /** Cumulative discounted cashable value less cash cost. */
  readonly cumulativeCashable: Float64Array;
  /** Cumulative discounted public value less all cost. */
  readonly cumulativePublic: Float64Array;
  /** Present value of fiscal, economic and social value. */
  readonly presentByCategory: Float64Array;
  presentCashable: number;
  presentCost: number;
  presentCashCost: number;
  presentExtension: number;
}

const [
  UNIT_VALUE,
  VALUE_RISE,
  PREVALENCE,
  EFFECT,
  DEADWEIGHT,
  ATTRIBUTION,
  DISPLACEMENT,
  LEAKAGE,
  SUBSTITUTION,
  MULTIPLIER,
  LAG,
  RAMP,
  DURATION,
  HORIZON,
  DROP_OFF,
  BIAS,
  CASHABLE_SHARE,
  CASHABLE_AMOUNT,
] = Array.from(outcomeFields.keys()) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const [UNIT_COST, STEP_SIZE, COST_RISE, COST_BIAS] = Array.from(costFields.keys()) as [
  number,
  number,
  number,
  number,
];
const stride = outcomeFields.length;

/** A count that misses a whole unit by less than this has reached it. */
const rounding = 1e-9;

/**
 * Make room for the rows of a run; the same rows can be used for any number of runs.
 *
 * @param plan - The model.
 * @returns Rows of zeros.
 * @internal
 */
export function preventionRows(plan: PreventionPlan): PreventionRows {
  const { years, costCount, outcomeCount } = plan.layout;
  const row = (length: number): Float64Array => new Float64Array(length);
  return {
    treated: row(years),
    costReal: row(costCount * years),
    costPresent: row(costCount),
    profile: row(outcomeCount * years),
    impact: row(outcomeCount),
    netPerTreated: row(outcomeCount),
    unitValueReal: row(outcomeCount),
    quantity: row(outcomeCount * years),
    gross: row(outcomeCount * years),
    value: row(outcomeCount * years),
    cashable: row(outcomeCount * years),
    valuePresent: row(outcomeCount),
    cashablePresent: row(outcomeCount),
    extensionPresent: row(outcomeCount),
    stepStock: row(plan.stepUnitCount * years),
    stepWhole: row(plan.stepUnitCount * years),
    byCategory: row(3 * years),
    publicByYear: row(years),
    cashableByYear: row(years),
    costByYear: row(years),
    cashCostByYear: row(years),
    presentByYear: row(3 * years),
    cumulativeFiscal: row(years),
    cumulativeCashable: row(years),
    cumulativePublic: row(years),
    presentByCategory: row(3),
    presentCashable: 0,
    presentCost: 0,
    presentCashCost: 0,
    presentExtension: 0,
  };
}

/**
 * Run a prevention model. Unchecked, and without allocation: for loops over changed assumptions.
 *
 * @param plan - The model.
 * @param values - Its numbers, as `plan.layout` lays them out; `plan.values` for the model itself.
 * @param rows - Filled in place.
 * @returns The same rows.
 * @internal
 */
export function runPrevention(
  plan: PreventionPlan,
  values: Float64Array,
  rows: PreventionRows,
): PreventionRows {
  const { years } = plan.layout;
  const treatedShare = (values[general.takeUp] ?? 0) * (values[general.retention] ?? 0);
  for (let year = 0; year < years; year++) {
    rows.treated[year] = (values[general.cohort + year] ?? 0) * treatedShare;
  }
  addCosts(plan, values, rows);
  addOutcomes(plan, values, rows);
  if (plan.stepUnitCount > 0) keepWholeUnits(plan, values, rows);
  addUp(plan, rows);
  return rows;
}

function converted(code: number, childrenPerFamily: number): number {
  if (code === conversionCodes.none) return 1;
  return code === conversionCodes.toChildren ? childrenPerFamily : 1 / childrenPerFamily;
}

function addCosts(plan: PreventionPlan, values: Float64Array, rows: PreventionRows): void {
  const { discountFactors, layout } = plan;
  const { years } = layout;
  const childrenPerFamily = values[general.childrenPerFamily] ?? 1;
  rows.costByYear.fill(0);
  rows.cashCostByYear.fill(0);
  rows.presentCost = 0;
  rows.presentCashCost = 0;
  for (let cost = 0; cost < layout.costCount; cost++) {
    const at = layout.costs + cost * layout.costStride;
    const amounts = at + costFields.length;
    const start = cost * years;
    const scale = (plan.costPriceFactor[cost] ?? 0) * (1 + (values[at + COST_BIAS] ?? 0));
    const growth = 1 + (values[at + COST_RISE] ?? 0);
    const basis = plan.costBasis[cost] ?? 0;
    const people = converted(plan.costConversion[cost] ?? 0, childrenPerFamily);
    const stepSize = values[at + STEP_SIZE] ?? 1;
    const isUniform = plan.costIsUniform[cost] === 1;
    const isCash = plan.costIsCash[cost] === 1;
    let risen = 1;
    let present = 0;
    for (let year = 0; year < years; year++) {
      const amount = (isUniform ? values[at + UNIT_COST] : values[amounts + year]) ?? 0;
      let real = amount * scale * risen;
      if (basis === basisCodes.perReferred) {
        real *= (values[general.cohort + year] ?? 0) * people;
      } else if (basis === basisCodes.perTreated) {
        real *= (rows.treated[year] ?? 0) * people;
      } else if (basis === basisCodes.stepped) {
        real *= Math.ceil(((rows.treated[year] ?? 0) * people) / stepSize - rounding);
      }
      rows.costReal[start + year] = real;
      rows.costByYear[year] = (rows.costByYear[year] ?? 0) + real;
      if (isCash) rows.cashCostByYear[year] = (rows.cashCostByYear[year] ?? 0) + real;
      present += real * (discountFactors[year] ?? 0);
      risen *= growth;
    }
    rows.costPresent[cost] = present;
    rows.presentCost += present;
    if (isCash) rows.presentCashCost += present;
  }
}

function addOutcomes(plan: PreventionPlan, values: Float64Array, rows: PreventionRows): void {
  const { layout } = plan;
  const { years } = layout;
  const childrenPerFamily = values[general.childrenPerFamily] ?? 1;
  for (let outcome = 0; outcome < layout.outcomeCount; outcome++) {
    const at = layout.outcomes + outcome * stride;
    const start = outcome * years;
    const impact = impactOf(plan, values, outcome, at);
    rows.impact[outcome] = impact;
    const netPerTreated = netOf(plan, values, outcome, at, impact);
    rows.netPerTreated[outcome] = netPerTreated;
    const unitValue = (values[at + UNIT_VALUE] ?? 0) * (plan.unitPriceFactor[outcome] ?? 0);
    rows.unitValueReal[outcome] = unitValue;

    const lag = Math.round(values[at + LAG] ?? 0);
    const full = lag + Math.round(values[at + DURATION] ?? 0);
    const horizon = Math.round(values[at + HORIZON] ?? full);
    const isExtended = plan.isExtended[outcome] === 1 && horizon < full;
    const end = isExtended ? full : Math.min(full, horizon);
    fillEffectProfile(rows.profile, start, years, {
      lag,
      end,
      ramp: Math.round(values[at + RAMP] ?? 1),
      dropOff: values[at + DROP_OFF] ?? 0,
    });

    const inEffect = converted(plan.effectConversion[outcome] ?? 0, childrenPerFamily);
    const perUnit = converted(plan.valueConversion[outcome] ?? 0, childrenPerFamily);
    const kept = 1 - (values[at + BIAS] ?? 0);
    const growth = 1 + (values[at + VALUE_RISE] ?? 0);
    const cashable =
      plan.cashableIsAmount[outcome] === 1
        ? (values[at + CASHABLE_AMOUNT] ?? 0) * (plan.unitPriceFactor[outcome] ?? 0)
        : unitValue * (values[at + CASHABLE_SHARE] ?? 0);
    let risen = 1;
    let extension = 0;
    for (let year = 0; year < years; year++) {
      let peopleInEffect = 0;
      for (let since = lag; since < end && since <= year; since++) {
        peopleInEffect += (rows.treated[year - since] ?? 0) * (rows.profile[start + since] ?? 0);
      }
      const quantity = netPerTreated * inEffect * peopleInEffect;
      const valued = quantity * perUnit * risen;
      rows.quantity[start + year] = quantity;
      rows.gross[start + year] = valued * unitValue;
      rows.value[start + year] = valued * unitValue * kept;
      rows.cashable[start + year] = valued * cashable * kept;
      if (isExtended) {
        let beyond = 0;
        for (let since = Math.max(lag, horizon); since < end && since <= year; since++) {
          beyond += (rows.treated[year - since] ?? 0) * (rows.profile[start + since] ?? 0);
        }
        extension +=
          netPerTreated *
          inEffect *
          beyond *
          perUnit *
          risen *
          unitValue *
          kept *
          (plan.outcomeFactors[start + year] ?? 0);
      }
      risen *= growth;
    }
    rows.extensionPresent[outcome] = extension;
  }
}

/** Gain for one person at full effect, before deadweight: below zero for harm. */
function impactOf(plan: PreventionPlan, values: Float64Array, outcome: number, at: number): number {
  const measure = plan.measure[outcome] ?? 0;
  const risk = values[at + PREVALENCE] ?? 0;
  const effect = values[at + EFFECT] ?? 0;
  if (measure === 0) return risk * effect;
  const change = changeForOne(measure, effect, risk);
  return plan.aimIsMore[outcome] === 1 ? change : -change;
}

function netOf(
  plan: PreventionPlan,
  values: Float64Array,
  outcome: number,
  at: number,
  impact: number,
): number {
  const deadweight = values[at + DEADWEIGHT] ?? 0;
  const inPoints = plan.deadweightInPoints[outcome] === 1;
  // Percentage points come off the effect among those with the need, not off its product with need.
  const left =
    inPoints && plan.measure[outcome] === 0
      ? (values[at + PREVALENCE] ?? 0) * afterDeadweight(values[at + EFFECT] ?? 0, deadweight, true)
      : afterDeadweight(impact, deadweight, inPoints);
  return (
    left *
    (values[at + ATTRIBUTION] ?? 1) *
    (1 - (values[at + DISPLACEMENT] ?? 0)) *
    (1 - (values[at + LEAKAGE] ?? 0)) *
    (1 - (values[at + SUBSTITUTION] ?? 0)) *
    (values[at + MULTIPLIER] ?? 1)
  );
}

/** Leave of the cashable value what whole step units release, over all outcomes that share them. */
function keepWholeUnits(plan: PreventionPlan, values: Float64Array, rows: PreventionRows): void {
  const { layout, stepUnit } = plan;
  const { years, outcomeCount } = layout;
  rows.stepStock.fill(0);
  for (let outcome = 0; outcome < outcomeCount; outcome++) {
    const unit = stepUnit[outcome] ?? -1;
    if (unit < 0) continue;
    const kept = 1 - (values[layout.outcomes + outcome * stride + BIAS] ?? 0);
    for (let year = 0; year < years; year++) {
      const at = unit * years + year;
      rows.stepStock[at] =
        (rows.stepStock[at] ?? 0) + (rows.quantity[outcome * years + year] ?? 0) * kept;
    }
  }
  for (let unit = 0; unit < plan.stepUnitCount; unit++) {
    const size = values[layout.stepUnits + unit] ?? 1;
    for (let year = 0; year < years; year++) {
      const at = unit * years + year;
      const stock = rows.stepStock[at] ?? 0;
      rows.stepWhole[at] = stock > 0 ? Math.floor(stock / size + rounding) : 0;
    }
  }
  for (let outcome = 0; outcome < outcomeCount; outcome++) {
    const unit = stepUnit[outcome] ?? -1;
    if (unit < 0) continue;
    const size = values[layout.stepUnits + unit] ?? 1;
    for (let year = 0; year < years; year++) {
      const at = unit * years + year;
      const stock = rows.stepStock[at] ?? 0;
      // Where demand rises there is nothing to close: the extra cost is counted in full.
      if (stock <= 0) continue;
      const share = Math.min(1, ((rows.stepWhole[at] ?? 0) * size) / stock);
      rows.cashable[outcome * years + year] = (rows.cashable[outcome * years + year] ?? 0) * share;
    }
  }
}

function addUp(plan: PreventionPlan, rows: PreventionRows): void {
  const { discountFactors, layout, outcomeFactors } = plan;
  const { years } = layout;
  rows.byCategory.fill(0);
  rows.cashableByYear.fill(0);
  rows.presentByYear.fill(0);
  rows.presentByCategory.fill(0);
  rows.presentCashable = 0;
  rows.presentExtension = 0;
  for (let outcome = 0; outcome < layout.outcomeCount; outcome++) {
    const category = plan.category[outcome] ?? 0;
    let present = 0;
    let presentCashable = 0;
    for (let year = 0, at = outcome * years; year < years; year++, at++) {
      const factor = outcomeFactors[at] ?? 0;
      const value = rows.value[at] ?? 0;
      const cashable = rows.cashable[at] ?? 0;
      const inCategory = category * years + year;
      rows.byCategory[inCategory] = (rows.byCategory[inCategory] ?? 0) + value;
      rows.cashableByYear[year] = (rows.cashableByYear[year] ?? 0) + cashable;
      if (category === 0)
        rows.presentByYear[year] = (rows.presentByYear[year] ?? 0) + value * factor;
      rows.presentByYear[years + year] =
        (rows.presentByYear[years + year] ?? 0) + cashable * factor;
      rows.presentByYear[2 * years + year] =
        (rows.presentByYear[2 * years + year] ?? 0) + value * factor;
      present += value * factor;
      presentCashable += cashable * factor;
    }
    rows.valuePresent[outcome] = present;
    rows.cashablePresent[outcome] = presentCashable;
    rows.presentByCategory[category] = (rows.presentByCategory[category] ?? 0) + present;
    rows.presentCashable += presentCashable;
    rows.presentExtension += rows.extensionPresent[outcome] ?? 0;
  }
  let fiscal = 0;
  let cashable = 0;
  let everything = 0;
  for (let year = 0; year < years; year++) {
    const factor = discountFactors[year] ?? 0;
    const cashCost = (rows.cashCostByYear[year] ?? 0) * factor;
    fiscal += (rows.presentByYear[year] ?? 0) - cashCost;
    cashable += (rows.presentByYear[years + year] ?? 0) - cashCost;
    everything +=
      (rows.presentByYear[2 * years + year] ?? 0) - (rows.costByYear[year] ?? 0) * factor;
    rows.publicByYear[year] =
      (rows.byCategory[year] ?? 0) +
      (rows.byCategory[years + year] ?? 0) +
      (rows.byCategory[2 * years + year] ?? 0);
    rows.cumulativeFiscal[year] = fiscal;
    rows.cumulativeCashable[year] = cashable;
    rows.cumulativePublic[year] = everything;
  }
}
