import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { fUpperTail } from "../../internal/distributions.js";
import { choice } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { linearisedVariance, lonelyChoices, type LonelyPsu } from "./linearised-variance.js";
import { presence, sampleDesign } from "./sample-design.js";
import { sampleTally } from "./sample-tally.js";
import { correctionOf } from "./survey-figures.js";
import type { ExcludedRecords, TallyCell } from "../tally.js";

/** Input of {@link raoScott}. */
export const RaoScottInput = z.strictObject({
  tally: sampleTally,
  lonelyPsu: z._default(
    choice(lonelyChoices, {
      title: "Lonely units",
      description: "What to do about a stratum with one sampling unit.",
    }),
    "fail",
  ),
});
export type RaoScottInput = z.input<typeof RaoScottInput>;

/** Result of {@link raoScott}. */
export interface RaoScott {
  /** Pearson's statistic over the design effect; null, with the two below, where a cell is empty. */
  readonly f: number | null;
  readonly pValue: number | null;
  /** Of the logarithm of the odds ratio. */
  readonly designEffect: number | null;
  readonly numeratorDegreesOfFreedom: 1;
  /** Sampling units less strata of the whole sample. */
  readonly denominatorDegreesOfFreedom: number;
  /** Unweighted records. */
  readonly records: number;
  readonly method: {
    readonly test: "raoScottF";
    readonly lonelyPsu: LonelyPsu;
    readonly finitePopulation: "none" | "firstStage" | "bothStages";
  };
  readonly excluded: readonly ExcludedRecords[];
  readonly warnings: readonly Sentence[];
  /** Why there is no test; null when there is one. */
  readonly reason: Sentence | null;
  readonly conclusion: Sentence;
}

/**
 * Test in a survey whether getting a service is related to need, allowing for the design.
 *
 * @param input - The tally, and what to do about strata with one sampling unit.
 * @returns Rao and Scott's F with its degrees of freedom and p value.
 * @throws {@link UpstreamError} `NOT_ENOUGH_DATA` for a stratum with one sampling unit, unless
 * `lonelyPsu` says what to do about it; `INVALID_INPUT` for a tally that contradicts itself.
 * @see Rao and Scott 1984. Equal to R's survey package, `svychisq(statistic = "F")`.
 *
 * @example
 * ```ts
 * const school = tally({
 *   need: [1, 1, 0, 1, 1, 0, 0, 1],
 *   service: [1, 0, 1, 1, 0, 0, 0, 1],
 *   psu: ["S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4"],
 * });
 * raoScott({ tally: school }); // => f 0.8, pValue 0.4370
 * ```
 */
export function raoScott(input: RaoScottInput): RaoScott {
  const { tally, lonelyPsu } = parseInput(RaoScottInput, input);
  const design = sampleDesign(tally);
  const units = design.strata.reduce((total, each) => total + each.units, 0);
  const degrees = Math.max(0, units - design.strata.length);
  const weights = sumByCell(design.cells, ({ w }) => w);
  const records = design.cells.reduce((total, { n }) => total + n, 0);
  const about = {
    numeratorDegreesOfFreedom: 1,
    denominatorDegreesOfFreedom: degrees,
    records,
    method: { test: "raoScottF", lonelyPsu, finitePopulation: correctionOf(design) },
    excluded: tally.excluded,
  } as const;
  const without = (reason: Sentence, warnings: readonly Sentence[] = []): RaoScott => ({
    ...about,
    ...{ f: null, pValue: null, designEffect: null, warnings, reason },
    conclusion: say(words.concludeNoTest, { reason }),
  });
  if (records === 0) return without(say(words.nobodyInPopulation));
  if (weights.some((weight) => weight === 0)) return without(say(words.emptyCellOfTest));

  // Slopes of log(ad / bc) in the weight of each cell.
  const slopes = Float64Array.from(design.cells, (cell) => {
    const sign = cell.need === cell.service ? 1 : -1;
    return sign / (weights[cellOf(cell)] ?? 1);
  });
  const present = presence(design, () => true, true);
  const { variance, lonelyStrata, lonelyUnits } = linearisedVariance(
    design,
    slopes,
    present,
    lonelyPsu,
  );
  const names = [
    ...lonelyStrata.map((index) => design.strata[index]?.name ?? ""),
    ...lonelyUnits.map((index) => design.units[index]?.name ?? ""),
  ].filter((name) => name !== "");
  if (lonelyPsu === "fail" && names[0] !== undefined) {
    const sentence =
      lonelyStrata.length > 0
        ? say(words.giveTwoUnits, { stratum: names[0] })
        : say(words.giveTwoInUnit, { unit: names[0] });
    throw new UpstreamError("NOT_ENOUGH_DATA", ["tally"], sentence);
  }
  const warnings =
    names.length === 0 ? [] : [say(words.lonelyTreated, { names, choice: lonelyPsu })];
  if (degrees === 0) return without(say(words.noDegreesOfFreedom), warnings);
  if (variance === null || variance === 0) return without(say(words.noVarianceOfTest), warnings);
  const { chiSquareOfOne, simple } = tableOf(weights);
  // Both are of one record: the number of records cancels.
  const designEffect = (variance * records) / simple;
  const f = (chiSquareOfOne * simple) / variance;
  const pValue = fUpperTail(f, 1, degrees);
  return {
    ...about,
    ...{ f, pValue, designEffect, warnings },
    reason: null,
    conclusion:
      pValue < 0.001
        ? say(words.concludeRelationClear, { degrees, f })
        : say(words.concludeRelation, { degrees, f, pValue }),
  };
}

/** Both, served without high need, unmet need, neither. */
function cellOf({ need, service }: TallyCell): number {
  return need === 1 ? (service === 1 ? 0 : 2) : service === 1 ? 1 : 3;
}

function sumByCell(
  cells: readonly TallyCell[],
  amount: (cell: TallyCell) => number,
): readonly [number, number, number, number] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const cell of cells) {
    const index = cellOf(cell) as 0 | 1 | 2 | 3;
    sums[index] += amount(cell);
  }
  return sums;
}

/** Pearson's statistic of shares for one record, and the simple variance of the log odds ratio. */
function tableOf([both, servedOnly, needOnly, neither]: readonly [
  number,
  number,
  number,
  number,
]): {
  chiSquareOfOne: number;
  simple: number;
} {
  const total = both + servedOnly + needOnly + neither;
  const need = (both + needOnly) / total;
  const service = (both + servedOnly) / total;
  const difference = both / total - need * service;
  const chiSquareOfOne = difference ** 2 / (need * (1 - need) * service * (1 - service));
  const simple = [both, servedOnly, needOnly, neither].reduce(
    (sum, weight) => sum + total / weight,
    0,
  );
  return { chiSquareOfOne, simple };
}
