import { refusal } from "../../errors.js";
import { isColumn, isCount, quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { checkLabelColumn, type CodedLabels, type LabelColumn } from "../segments.js";

/** Where in the sample a cell stands; fields are absent where nobody said. */
export interface SampledFrom {
  /** Stratum within which the sample was drawn. */
  readonly stratum?: string;
  /** Primary sampling unit, such as a school; without it each child was sampled. */
  readonly psu?: string;
  /** Sampling units in the population of the stratum; without it there is no correction. */
  readonly fpc?: number;
  /** Children in the population of the sampling unit, where children were sampled within it. */
  readonly fpcWithin?: number;
}

/** The sample's columns as one column of places. */
export interface CodedSample {
  /** The sampling unit of each record, or its stratum where each child was sampled. */
  readonly places: CodedLabels;
  at(place: number): SampledFrom;
}

/** The sample's columns, coded and equally long; null where nobody said. */
export interface SampleColumns {
  readonly stratum: CodedLabels | null;
  readonly psu: CodedLabels | null;
  readonly fpc: ArrayLike<number> | null;
  readonly fpcWithin: ArrayLike<number> | null;
}

/** Where a refusal of one column at one record points. */
export type Locate = (column: keyof SampleColumns, record?: number) => readonly (string | number)[];

/** Text columns that say where each record was sampled. */
export const stratumColumn = /* @__PURE__ */ quantity<LabelColumn>(
  {
    title: "Stratum",
    description: "Stratum in which each record was sampled.",
    unit: "text",
  },
  checkLabelColumn,
);
export const psuColumn = /* @__PURE__ */ quantity<LabelColumn>(
  {
    title: "Sampling unit",
    description: "Primary sampling unit of each record, such as its school.",
    unit: "text",
  },
  checkLabelColumn,
);
export const fpcColumn = /* @__PURE__ */ populationColumn(
  "Population of the stratum",
  "Sampling units in the population of each record's stratum.",
);
export const fpcWithinColumn = /* @__PURE__ */ populationColumn(
  "Population of the unit",
  "Children in the population of each record's sampling unit.",
);

// @__NO_SIDE_EFFECTS__
function populationColumn(
  title: string,
  description: string,
): ReturnType<typeof quantity<ArrayLike<number>>> {
  return quantity<ArrayLike<number>>({ title, description, unit: "people" }, (value) => {
    if (!isColumn(value)) return { sentence: say(words.givePopulationSize) };
    for (let record = 0; record < value.length; record++) {
      if (isPopulation(value[record])) continue;
      return { sentence: say(words.givePopulationSize), path: [record] };
    }
    return undefined;
  });
}

/**
 * Tell a possible size of a population from anything else.
 *
 * @param value - Anything.
 * @returns Whether it is a whole number of 1 or more.
 * @internal
 */
export function isPopulation(value: unknown): value is number {
  return typeof value === "number" && isCount(value) && value >= 1;
}

/**
 * Put the sample's columns together and check that they fit.
 *
 * @param columns - Coded columns.
 * @param locate - Where a refusal points.
 * @returns One place a record; null where there are no columns.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a unit in two strata, a blank, or a population
 * that varies or is smaller than its sample.
 * @internal
 */
export function codeSample(columns: SampleColumns, locate: Locate): CodedSample | null {
  const { stratum, psu, fpc, fpcWithin } = columns;
  if (fpcWithin !== null && psu === null) {
    throw refusal(locate("psu"), say(words.giveUnitsForSecondStage));
  }
  if (fpcWithin !== null && fpc === null) {
    throw refusal(locate("fpc"), say(words.giveFirstStage));
  }
  if (stratum !== null) refuseBlanks(stratum, "stratum", locate);
  if (psu !== null) refuseBlanks(psu, "psu", locate);
  const records = psu?.codes.length ?? stratum?.codes.length ?? fpc?.length ?? 0;
  const places =
    psu ?? stratum ?? (fpc === null ? null : { codes: allZero(records), labels: [""] });
  if (places === null) return null;

  const stratumOf = psu === null || stratum === null ? null : nest(psu, stratum, locate);
  const stratumAt = (place: number): number =>
    psu === null ? place : stratumOf === null ? 0 : (stratumOf[place] ?? 0);
  const sizes = onePerPlace(places, stratumAt, fpc, (record, first, second) => {
    const named = stratum?.labels[stratumAt(places.codes[record] ?? 0)] ?? say(words.theSample);
    const about = { stratum: named, first, second };
    return refusal(locate("fpc", record), say(words.giveOnePopulation, about));
  });
  const within = onePerPlace(
    places,
    (place) => place,
    fpcWithin,
    (record, first, second) => {
      const unit = places.labels[places.codes[record] ?? 0] ?? "";
      return refusal(
        locate("fpcWithin", record),
        say(words.giveOnePopulation, { stratum: unit, first, second }),
      );
    },
  );
  refuseTooSmall(places, psu !== null, stratumAt, sizes, within, locate);
  return {
    places,
    at: (place) => ({
      ...(stratum !== null && { stratum: stratum.labels[stratumAt(place)] ?? "" }),
      ...(psu !== null && { psu: psu.labels[place] ?? "" }),
      ...(fpc !== null && { fpc: sizes.get(stratumAt(place)) ?? 0 }),
      ...(fpcWithin !== null && { fpcWithin: within.get(place) ?? 0 }),
    }),
  };
}

const allZero = (length: number): ArrayLike<number> => new Uint8Array(length);

/** A record that is in no known stratum or unit cannot be left out: the sample would be another. */
function refuseBlanks(
  { codes, labels }: CodedLabels,
  column: "stratum" | "psu",
  locate: Locate,
): void {
  const blanks = new Set(labels.flatMap((text, code) => (text.trim() === "" ? [code] : [])));
  if (blanks.size === 0) return;
  for (let record = 0; record < codes.length; record++) {
    if (blanks.has(codes[record] ?? 0)) {
      throw refusal(locate(column, record), say(words.giveEveryRecordAPlace));
    }
  }
}

/** The stratum of each unit. */
function nest(psu: CodedLabels, stratum: CodedLabels, locate: Locate): Int32Array {
  const stratumOf = new Int32Array(psu.labels.length).fill(-1);
  for (let record = 0; record < psu.codes.length; record++) {
    const unit = psu.codes[record] ?? 0;
    const here = stratum.codes[record] ?? 0;
    const first = stratumOf[unit] ?? -1;
    if (first < 0) stratumOf[unit] = here;
    else if (first !== here) {
      const named = {
        unit: psu.labels[unit] ?? "",
        first: stratum.labels[first] ?? "",
        second: stratum.labels[here] ?? "",
      };
      throw refusal(locate("psu", record), say(words.giveUnitOneStratum, named));
    }
  }
  return stratumOf;
}

/** The one value that a column has in each stratum or unit. */
function onePerPlace(
  { codes }: CodedLabels,
  owner: (place: number) => number,
  values: ArrayLike<number> | null,
  differs: (record: number, first: number, second: number) => Error,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (values === null) return found;
  for (let record = 0; record < codes.length; record++) {
    const place = owner(codes[record] ?? 0);
    const value = values[record] ?? 0;
    const first = found.get(place);
    if (first === undefined) found.set(place, value);
    else if (first !== value) throw differs(record, first, value);
  }
  return found;
}

/** Refuse a population that is smaller than the sample from it. */
function refuseTooSmall(
  { codes }: CodedLabels,
  clustered: boolean,
  stratumAt: (place: number) => number,
  sizes: ReadonlyMap<number, number>,
  within: ReadonlyMap<number, number>,
  locate: Locate,
): void {
  if (sizes.size === 0) return;
  const sampled = new Map<number, number>();
  const inUnit = new Map<number, number>();
  const firstOf = new Map<number, number>();
  for (let record = 0; record < codes.length; record++) {
    const place = codes[record] ?? 0;
    const stratum = stratumAt(place);
    const before = inUnit.get(place) ?? 0;
    if (!firstOf.has(place)) firstOf.set(place, record);
    inUnit.set(place, before + 1);
    if (!clustered || before === 0) sampled.set(stratum, (sampled.get(stratum) ?? 0) + 1);
  }
  for (const [place, record] of firstOf) {
    const size = sizes.get(stratumAt(place)) ?? Infinity;
    const units = sampled.get(stratumAt(place)) ?? 0;
    if (units > size) {
      throw refusal(
        locate("fpc", record),
        say(words.givePopulationOfSample, { sampled: units, size }),
      );
    }
    const children = within.get(place) ?? Infinity;
    const records = inUnit.get(place) ?? 0;
    if (records > children) {
      throw refusal(
        locate("fpcWithin", record),
        say(words.givePopulationOfSample, { sampled: records, size: children }),
      );
    }
  }
}
