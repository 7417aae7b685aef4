/** Position of each category in {@link PreventionNumbers.category}. */
export const categoryCodes = { fiscal: 0, economic: 1, social: 2 } as const;

/**
 * A prevention model as numbers alone. Every field may be changed between two runs, which is how
 * sensitivity and simulation move an assumption.
 */
export interface PreventionNumbers {
  readonly years: number;
  readonly discountFactors: Float64Array;
  readonly cohort: Float64Array;
  takeUp: number;
  retention: number;

  /** Amounts as entered, one cost after the other, `years` long each. */
  readonly costAmounts: Float64Array;
  readonly costPriceFactor: Float64Array;
  readonly costOptimismBias: Float64Array;
  /** 1 for cash, 0 for in-kind. */
  readonly costIsCash: Uint8Array;

  readonly category: Uint8Array;
  readonly unitValue: Float64Array;
  readonly unitPriceFactor: Float64Array;
  readonly prevalence: Float64Array;
  readonly effect: Float64Array;
  readonly deadweight: Float64Array;
  readonly lag: Int32Array;
  readonly ramp: Int32Array;
  readonly duration: Int32Array;
  readonly dropOff: Float64Array;
  readonly optimismBias: Float64Array;
  readonly cashableShare: Float64Array;
}

/** Every row of a run; a row a cost or an outcome is `years` long, one after the other. */
export interface PreventionRows {
  readonly treated: Float64Array;
  readonly costReal: Float64Array;
  readonly costPresent: Float64Array;
  readonly profile: Float64Array;
  readonly netPerTreated: Float64Array;
  readonly unitValueReal: Float64Array;
  readonly quantity: Float64Array;
  readonly gross: Float64Array;
  readonly value: Float64Array;
  readonly cashable: Float64Array;
  readonly valuePresent: Float64Array;
  readonly cashablePresent: Float64Array;
  /** Value by year: fiscal, then economic, then social. */
  readonly byCategory: Float64Array;
  readonly publicByYear: Float64Array;
  readonly cashableByYear: Float64Array;
  readonly costByYear: Float64Array;
  readonly cashCostByYear: Float64Array;
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
}

/**
 * Make room for the rows of a run; the same rows can be used for any number of runs.
 *
 * @param numbers - The model.
 * @returns Rows of zeros.
 * @internal
 */
export function preventionRows(numbers: PreventionNumbers): PreventionRows {
  const { years } = numbers;
  const costs = numbers.costPriceFactor.length;
  const outcomes = numbers.unitValue.length;
  const row = (count: number): Float64Array => new Float64Array(count);
  return {
    treated: row(years),
    costReal: row(costs * years),
    costPresent: row(costs),
    profile: row(outcomes * years),
    netPerTreated: row(outcomes),
    unitValueReal: row(outcomes),
    quantity: row(outcomes * years),
    gross: row(outcomes * years),
    value: row(outcomes * years),
    cashable: row(outcomes * years),
    valuePresent: row(outcomes),
    cashablePresent: row(outcomes),
    byCategory: row(3 * years),
    publicByYear: row(years),
    cashableByYear: row(years),
    costByYear: row(years),
    cashCostByYear: row(years),
    cumulativeFiscal: row(years),
    cumulativeCashable: row(years),
    cumulativePublic: row(years),
    presentByCategory: row(3),
    presentCashable: 0,
    presentCost: 0,
    presentCashCost: 0,
  };
}

/**
 * Run a prevention model. Unchecked, and without allocation: for loops over changed assumptions.
 *
 * @param numbers - The model.
 * @param rows - Filled in place.
 * @returns The same rows.
 * @internal
 */
export function runPrevention(numbers: PreventionNumbers, rows: PreventionRows): PreventionRows {
  const { years, cohort, discountFactors } = numbers;
  const started = numbers.takeUp * numbers.retention;
  for (let year = 0; year < years; year++) rows.treated[year] = (cohort[year] ?? 0) * started;
  addCosts(numbers, rows);
  addOutcomes(numbers, rows);
  let fiscal = 0;
  let cashable = 0;
  let everything = 0;
  for (let year = 0; year < years; year++) {
    const factor = discountFactors[year] ?? 0;
    const fiscalValue = rows.byCategory[year] ?? 0;
    const publicValue =
      fiscalValue + (rows.byCategory[years + year] ?? 0) + (rows.byCategory[2 * years + year] ?? 0);
    const cashCost = rows.cashCostByYear[year] ?? 0;
    fiscal += (fiscalValue - cashCost) * factor;
    cashable += ((rows.cashableByYear[year] ?? 0) - cashCost) * factor;
    everything += (publicValue - (rows.costByYear[year] ?? 0)) * factor;
    rows.publicByYear[year] = publicValue;
    rows.cumulativeFiscal[year] = fiscal;
    rows.cumulativeCashable[year] = cashable;
    rows.cumulativePublic[year] = everything;
  }
  return rows;
}

function addCosts(numbers: PreventionNumbers, rows: PreventionRows): void {
  const { years, discountFactors, costAmounts } = numbers;
  rows.costByYear.fill(0);
  rows.cashCostByYear.fill(0);
  rows.presentCost = 0;
  rows.presentCashCost = 0;
  for (let cost = 0; cost < numbers.costPriceFactor.length; cost++) {
    const scale =
      (numbers.costPriceFactor[cost] ?? 0) * (1 + (numbers.costOptimismBias[cost] ?? 0));
    const isCash = numbers.costIsCash[cost] === 1;
    let present = 0;
    for (let year = 0, at = cost * years; year < years; year++, at++) {
      const real = (costAmounts[at] ?? 0) * scale;
      rows.costReal[at] = real;
      rows.costByYear[year] = (rows.costByYear[year] ?? 0) + real;
      if (isCash) rows.cashCostByYear[year] = (rows.cashCostByYear[year] ?? 0) + real;
      present += real * (discountFactors[year] ?? 0);
    }
    rows.costPresent[cost] = present;
    rows.presentCost += present;
    if (isCash) rows.presentCashCost += present;
  }
}

function addOutcomes(numbers: PreventionNumbers, rows: PreventionRows): void {
  const { years, discountFactors } = numbers;
  rows.byCategory.fill(0);
  rows.cashableByYear.fill(0);
  rows.presentByCategory.fill(0);
  rows.presentCashable = 0;
  for (let outcome = 0; outcome < numbers.unitValue.length; outcome++) {
    const start = outcome * years;
    fillProfile(numbers, rows.profile, outcome);
    const netPerTreated =
      (numbers.prevalence[outcome] ?? 0) *
      (numbers.effect[outcome] ?? 0) *
      (1 - (numbers.deadweight[outcome] ?? 0));
    const unitValue = (numbers.unitValue[outcome] ?? 0) * (numbers.unitPriceFactor[outcome] ?? 0);
    const kept = 1 - (numbers.optimismBias[outcome] ?? 0);
    const cashableShare = numbers.cashableShare[outcome] ?? 0;
    const category = numbers.category[outcome] ?? 0;
    const lag = numbers.lag[outcome] ?? 0;
    const last = lag + (numbers.duration[outcome] ?? 0) - 1;
    let present = 0;
    for (let year = 0, at = start; year < years; year++, at++) {
      let peopleInEffect = 0;
      for (let since = lag; since <= last && since <= year; since++) {
        peopleInEffect += (rows.treated[year - since] ?? 0) * (rows.profile[start + since] ?? 0);
      }
      const quantity = netPerTreated * peopleInEffect;
      const gross = quantity * unitValue;
      const value = gross * kept;
      const cashable = value * cashableShare;
      const inCategory = category * years + year;
      rows.quantity[at] = quantity;
      rows.gross[at] = gross;
      rows.value[at] = value;
      rows.cashable[at] = cashable;
      rows.byCategory[inCategory] = (rows.byCategory[inCategory] ?? 0) + value;
      rows.cashableByYear[year] = (rows.cashableByYear[year] ?? 0) + cashable;
      present += value * (discountFactors[year] ?? 0);
    }
    rows.netPerTreated[outcome] = netPerTreated;
    rows.unitValueReal[outcome] = unitValue;
    rows.valuePresent[outcome] = present;
    rows.cashablePresent[outcome] = present * cashableShare;
    rows.presentByCategory[category] = (rows.presentByCategory[category] ?? 0) + present;
    rows.presentCashable += present * cashableShare;
  }
}

/** Share of the full effect by years since joining: nothing, then the ramp, then the drop-off. */
function fillProfile(numbers: PreventionNumbers, profile: Float64Array, outcome: number): void {
  const { years } = numbers;
  const lag = numbers.lag[outcome] ?? 0;
  const ramp = numbers.ramp[outcome] ?? 1;
  const end = lag + (numbers.duration[outcome] ?? 0);
  const kept = 1 - (numbers.dropOff[outcome] ?? 0);
  let level = 1;
  for (let since = 0, at = outcome * years; since < years; since++, at++) {
    const inEffect = since - lag;
    // Multiplied year by year rather than by pow(), whose last digit differs between engines.
    if (inEffect >= ramp) level *= kept;
    profile[at] = inEffect < 0 || since >= end ? 0 : Math.min(1, (inEffect + 1) / ramp) * level;
  }
}
