import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { choice, confidenceLevel } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";
import { type Agreement, agreementOf } from "./agreement.js";
import { type FourCells, fourCells } from "../four-cells.js";
import { type KappaEstimate, kappaEstimate, noKappa, withinOne } from "./kappa-estimate.js";
import type { ExcludedRecords } from "../tally.js";
import { type FourCounts, type FromTally, tallyOrCounts } from "../tally-or-counts.js";
import type { Figure, RatioEstimate } from "../targeting.js";

/** The standard errors from which limits of kappa can be made, the default first. */
export const kappaErrors = ["largeSample", "byChance"] as const;
export type KappaError = (typeof kappaErrors)[number];

/** Input of {@link kappa}. */
export const KappaInput = z.strictObject({
  ...tallyOrCounts,
  standardError: z._default(
    choice(kappaErrors, {
      title: "Standard error",
      description:
        "Behind the limits: largeSample, or byChance as in R's epiR, which suits a test only.",
    }),
    "largeSample",
  ),
  confidence: confidenceLevel(),
});
export type KappaInput = (FourCounts | FromTally) &
  Pick<z.input<typeof KappaInput>, "standardError" | "confidence">;

/** Result of {@link kappa}. */
export interface Kappa extends FourCells {
  readonly population: number;
  readonly need: number;
  readonly service: number;
  /** Children in both circles or in neither, of all. */
  readonly agreement: ShareEstimate;
  /** Share that would agree if service fell at random. */
  readonly agreementExpected: Figure;
  /** 0 is as good as chance, 1 is perfect. */
  readonly kappa: KappaEstimate;
  /** Prevalence- and bias-adjusted kappa: agreement stretched from -1 to 1. */
  readonly pabak: RatioEstimate;
  /** Children in both circles less those in neither, of all: far from 0, kappa is held down. */
  readonly prevalenceIndex: Figure;
  /** Unmet need less served without high need, of all: above 0 when need exceeds service. */
  readonly biasIndex: Figure;
  readonly excluded: readonly ExcludedRecords[];
  readonly method: KappaError;
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure how far need and service agree beyond chance.
 *
 * Limits from the standard error `byChance` are those of R's epiR and may pass 1.
 *
 * @param input - A tally, or the four counts of a published table; the confidence level.
 * @returns Agreement, kappa with limits, and what helps to read it.
 * @throws {@link UpstreamError} `INVALID_INPUT` for counts that contradict one another.
 * @see Cohen 1960; Fleiss, Cohen and Everitt 1969 (standard errors); Byrt, Bishop and Carlin 1993
 * (prevalence and bias).
 *
 * @example
 * ```ts
 * kappa({ population: 8459, need: 2176, service: 649, both: 223 }).kappa.value; // => 0.0450
 * ```
 */
export function kappa(input: KappaInput): Kappa {
  const parsed = parseInput(KappaInput, input);
  const { standardError, confidence } = parsed;
  const { excluded, warnings, ...cells } = fourCells(parsed);
  const { both, servedLowNeed, unmetNeed, neither } = cells;
  const population = both + servedLowNeed + unmetNeed + neither;
  const z = -normalQuantile((1 - confidence) / 2);
  const nobody = say(words.nobodyInPopulation);
  const ofAll = (count: number): Figure =>
    population === 0
      ? { value: null, reason: nobody }
      : { value: count / population, reason: null };
  const found =
    population === 0
      ? null
      : agreementOf(
          [
            [both, unmetNeed],
            [servedLowNeed, neither],
          ],
          (row, column) => (row === column ? 1 : 0),
        );
  const agreement = shareOf(both + neither, population, z, nobody);
  const estimate =
    found === null ? noKappa(nobody) : kappaEstimate(found.kappa, errorOf(found, standardError), z);
  const shown = standardError === "largeSample" ? withinOne(estimate) : estimate;
  return {
    ...cells,
    ...{ population, need: both + unmetNeed, service: both + servedLowNeed },
    agreement,
    agreementExpected: { value: found?.expected ?? null, reason: found === null ? nobody : null },
    kappa: shown,
    pabak: stretched(agreement),
    prevalenceIndex: ofAll(both - neither),
    biasIndex: ofAll(unmetNeed - servedLowNeed),
    ...{ excluded, method: standardError, confidence, warnings },
    conclusion: conclude(agreement, found?.expected ?? null, shown),
  };
}

function errorOf(found: Agreement, standardError: KappaError): number | null {
  return standardError === "largeSample" ? found.standardError : found.standardErrorByChance;
}

/** Agreement from 0 to 1, stretched to -1 to 1, with its own limits. */
function stretched({ value, lower, upper, reason }: ShareEstimate): RatioEstimate {
  const stretch = (share: number | null): number | null => (share === null ? null : 2 * share - 1);
  return { value: stretch(value), lower: stretch(lower), upper: stretch(upper), reason };
}

function conclude(
  agreement: ShareEstimate,
  expected: number | null,
  { value, lower, upper, reason }: KappaEstimate,
): Sentence {
  if (agreement.value === null || expected === null) return say(words.nobodyInPopulation);
  const about = { agreement: agreement.value, expected };
  if (value === null || lower === null || upper === null) {
    return say(words.concludeAgreementOnly, { ...about, reason: reason ?? "" });
  }
  return say(words.concludeKappa, { ...about, kappa: value, lower, upper });
}
