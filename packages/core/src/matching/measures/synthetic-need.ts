import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, count } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { counts, type NumberColumn } from "./counted.js";
import type { RatioEstimate } from "../targeting.js";

/** Input of {@link syntheticNeed}. */
export const SyntheticNeedInput = z.strictObject({
  population: counts({
    title: "Population",
    description:
      "Children of the area in each stratum, such as an age band or a deprivation fifth.",
  }),
  referenceCount: counts({
    title: "Reference count",
    description: "Children in need in each stratum of the reference survey.",
  }),
  referenceTotal: counts({
    title: "Reference total",
    description: "Children surveyed in each stratum of the reference survey.",
  }),
  known: z.optional(
    count({ title: "Known", description: "Children of the area whom services know already." }),
  ),
  confidence: confidenceLevel(),
});
export type SyntheticNeedInput = z.input<typeof SyntheticNeedInput>;

/** One stratum of the area. */
export interface NeedStratum {
  readonly population: number;
  readonly referenceShare: number;
  readonly expected: number;
}

/** Result of {@link syntheticNeed}. */
export interface SyntheticNeed {
  readonly population: number;
  /** Children expected in need, with the reference survey's sampling error. */
  readonly expected: RatioEstimate & { readonly standardError: number };
  /** The same as a share of the population. */
  readonly rate: RatioEstimate;
  /** Expected less known; null where no number known was given. */
  readonly notKnown: RatioEstimate | null;
  readonly strata: readonly NeedStratum[];
  /** On what the estimate rests: children like these are in need as often here as there. */
  readonly premise: Sentence;
  readonly method: "indirectStandardisation";
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Estimate need in an area that has no survey of its own.
 *
 * The limits tell how well the reference rates are known, not how far this area may differ from
 * them. They are cut at 0 and at the population.
 *
 * @param input - Children of the area and of a reference survey, stratum by stratum.
 * @returns Children expected in need, with limits, and how many of them services do not know.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, or a stratum nobody surveyed.
 * @see Rao and Molina 2015 (synthetic estimation); Cochran 1977.
 *
 * @example
 * ```ts
 * syntheticNeed({ population: [1000], referenceCount: [90], referenceTotal: [900] }).expected.value;
 * // => 100
 * ```
 */
export function syntheticNeed(input: SyntheticNeedInput): SyntheticNeed {
  const { known, confidence, ...columns } = parseInput(SyntheticNeedInput, input);
  const strata = strataOf(columns);
  const z = -normalQuantile((1 - confidence) / 2);
  const population = sum(strata.map((stratum) => stratum.population));
  const value = sum(strata.map(({ expected }) => expected));
  const variance = sum(
    strata.map(({ population: people, referenceShare }, stratum) => {
      const surveyed = columns.referenceTotal[stratum] ?? 1;
      return people * people * ((referenceShare * (1 - referenceShare)) / surveyed);
    }),
  );
  const standardError = Math.sqrt(variance);
  const lower = Math.max(0, value - z * standardError);
  const upper = Math.min(population, value + z * standardError);
  const sure = strata.some(
    ({ population: people, referenceShare }) =>
      people > 0 && (referenceShare === 0 || referenceShare === 1),
  );
  const nobody = say(words.nobodyInPopulation);
  const rate =
    population === 0
      ? { value: null, lower: null, upper: null, reason: nobody }
      : {
          ...{ value: value / population, lower: lower / population },
          ...{ upper: upper / population, reason: null },
        };
  const notKnown = known === undefined ? null : less({ value, lower, upper }, known);
  return {
    population,
    expected: { value, lower, upper, standardError, reason: null },
    ...{ rate, notKnown, strata },
    premise: say(words.sameRates),
    ...{ method: "indirectStandardisation", confidence },
    warnings: sure ? [say(words.certainStratum)] : [],
    conclusion: say(words.concludeExpectedNeed, { value, population, lower, upper }),
  };
}

type Columns = Readonly<Record<"population" | "referenceCount" | "referenceTotal", NumberColumn>>;

function strataOf({ population, referenceCount, referenceTotal }: Columns): NeedStratum[] {
  const expected = population.length;
  for (const [field, { length }] of Object.entries({ referenceCount, referenceTotal })) {
    if (length === expected) continue;
    const about = { other: "population", expected, got: length };
    throw refusal([field], say(words.giveEqualLengths, about));
  }
  return Array.from(population, (people, stratum) => {
    const counted = referenceCount[stratum] ?? 0;
    const total = referenceTotal[stratum] ?? 0;
    if (total === 0) throw refusal(["referenceTotal", stratum], say(words.giveSurveyedStratum));
    if (counted > total) {
      throw refusal(["referenceCount", stratum], say(words.giveCountWithinTotal, { total }));
    }
    const referenceShare = counted / total;
    return { population: people, referenceShare, expected: people * referenceShare };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

type Limits = Readonly<Record<"value" | "lower" | "upper", number>>;

/** More may be known than expected: the figure is then below 0, which says something. */
function less({ value, lower, upper }: Limits, known: number): RatioEstimate {
  return { value: value - known, lower: lower - known, upper: upper - known, reason: null };
}
