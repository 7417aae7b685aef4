import { refusal, type UpstreamErrorPath } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { SampledFrom } from "./sampled-from.js";
import type { Tally, TallyCell } from "../tally.js";

/** One stratum of the sample; the only one where none was named. */
export interface Stratum {
  /** Null where the tally names no strata. */
  readonly name: string | null;
  /** Units sampled: clusters, or records where each was sampled on its own. */
  readonly units: number;
  /** Units in the population; null where nobody said. */
  readonly population: number | null;
}

/** One cluster of the sample. */
export interface SampledUnit {
  readonly name: string;
  readonly stratum: number;
  /** Records sampled in it, also those whose need or service is not known. */
  readonly records: number;
  /** Records in its population; null where nobody said. */
  readonly population: number | null;
}

/** A tally read as a sample: who was sampled with whom. */
export interface SampleDesign {
  readonly cells: readonly TallyCell[];
  /** Whether units are clusters; otherwise each record is a unit. */
  readonly clustered: boolean;
  /** The cluster of each cell, or its stratum where there are no clusters. */
  readonly placeOf: Int32Array;
  readonly strata: readonly Stratum[];
  readonly units: readonly SampledUnit[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Read strata and sampling units from a tally. Records left out keep their unit in the sample.
 *
 * @param tally - A tally whose cells have been checked one by one.
 * @param whole - Where the tally stands in the caller's input; null where it is the input's `tally`,
 * so that a refusal can point at the cell.
 * @returns The sample.
 * @throws {@link UpstreamError} `INVALID_INPUT` when cells contradict one another.
 * @internal
 */
export function sampleDesign(
  { cells, excluded }: Pick<Tally, "cells" | "excluded">,
  whole: UpstreamErrorPath | null = null,
): SampleDesign {
  const lines = [...cells, ...excluded];
  const first: SampledFrom = lines[0] ?? {};
  const clustered = first.psu !== undefined;
  const strata: Mutable<Stratum>[] = [];
  const units: Mutable<SampledUnit>[] = [];
  const stratumOf = new Map<string | null, number>();
  const unitOf = new Map<string, number>();
  const refuse = (index: number, sentence: Sentence): Error => {
    if (whole !== null) return refusal(whole, sentence);
    const isCell = index < cells.length;
    const at = isCell ? index : index - cells.length;
    return refusal(["tally", isCell ? "cells" : "excluded", at], sentence);
  };
  const placeOf = new Int32Array(cells.length);
  for (const [index, line] of lines.entries()) {
    const field = differentField(line, first);
    if (field !== undefined) throw refuse(index, say(words.giveSampleOfEveryCell, { field }));
    const name = line.stratum ?? null;
    let stratum = stratumOf.get(name);
    if (stratum === undefined) {
      stratum = strata.push({ name, units: 0, population: line.fpc ?? null }) - 1;
      stratumOf.set(name, stratum);
    }
    const place = strata[stratum];
    if (place === undefined) continue;
    if (place.population !== (line.fpc ?? null)) {
      const differs = { first: place.population ?? 0, second: line.fpc ?? 0 };
      throw refuse(
        index,
        say(words.giveOnePopulation, { stratum: name ?? say(words.theSample), ...differs }),
      );
    }
    if (!clustered) {
      place.units += line.n;
      if (index < cells.length) placeOf[index] = stratum;
      continue;
    }
    const cluster = line.psu ?? "";
    let unit = unitOf.get(cluster);
    if (unit === undefined) {
      unit =
        units.push({ name: cluster, stratum, records: 0, population: line.fpcWithin ?? null }) - 1;
      unitOf.set(cluster, unit);
      place.units += 1;
    }
    const sampled = units[unit];
    if (sampled === undefined) continue;
    if (sampled.stratum !== stratum) {
      const before = strata[sampled.stratum]?.name ?? "";
      const named = { unit: cluster, first: before, second: name ?? "" };
      throw refuse(index, say(words.giveUnitOneStratum, named));
    }
    if (sampled.population !== (line.fpcWithin ?? null)) {
      const differs = { first: sampled.population ?? 0, second: line.fpcWithin ?? 0 };
      throw refuse(index, say(words.giveOnePopulation, { stratum: cluster, ...differs }));
    }
    sampled.records += line.n;
    if (index < cells.length) placeOf[index] = unit;
  }
  checkSizes(strata, units, whole ?? ["tally"]);
  return { cells, clustered, placeOf, strata, units };
}

/** The field of the sample that one line has and another has not. */
function differentField(line: SampledFrom, first: SampledFrom): string | undefined {
  if ((line.stratum === undefined) !== (first.stratum === undefined)) return "stratum";
  if ((line.psu === undefined) !== (first.psu === undefined)) return "psu";
  if ((line.fpc === undefined) !== (first.fpc === undefined)) return "fpc";
  if ((line.fpcWithin === undefined) !== (first.fpcWithin === undefined)) return "fpcWithin";
  return undefined;
}

function checkSizes(
  strata: readonly Stratum[],
  units: readonly SampledUnit[],
  path: UpstreamErrorPath,
): void {
  const sizes = [
    ...strata.map(({ units: sampled, population }) => ({ sampled, population })),
    ...units.map(({ records, population }) => ({ sampled: records, population })),
  ];
  for (const { sampled, population } of sizes) {
    if (population !== null && sampled > population) {
      throw refusal(path, say(words.givePopulationOfSample, { sampled, size: population }));
    }
  }
}

/** Which strata and units have somebody in a part of the tally. */
export interface Presence {
  readonly strata: readonly boolean[];
  /** Empty where there are no clusters. */
  readonly units: readonly boolean[];
  /** How many units have somebody; records where there are no clusters. */
  readonly unitCount: number;
  readonly stratumCount: number;
}

/**
 * Find the strata and units in which there is somebody of a part of the tally.
 *
 * @param design - The sample.
 * @param isIn - Which cells are in the part.
 * @param weightless - Whether cells without weight count as well.
 * @returns Who is present.
 * @internal
 */
export function presence(
  { cells, clustered, placeOf, strata, units }: SampleDesign,
  isIn: (cell: number) => boolean,
  weightless = false,
): Presence {
  const inStrata = strata.map(() => false);
  const inUnits = units.map(() => false);
  let records = 0;
  for (let index = 0; index < cells.length; index++) {
    const { n = 0, w = 0 } = cells[index] ?? {};
    if (n === 0 || (w === 0 && !weightless) || !isIn(index)) continue;
    const place = placeOf[index] ?? 0;
    records += n;
    if (clustered) inUnits[place] = true;
    inStrata[clustered ? (units[place]?.stratum ?? 0) : place] = true;
  }
  const countOf = (list: readonly boolean[]): number => list.filter(Boolean).length;
  return {
    strata: inStrata,
    units: inUnits,
    unitCount: clustered ? countOf(inUnits) : records,
    stratumCount: countOf(inStrata),
  };
}
