import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";
import { agreementOf } from "./agreement.js";
import { type NumberTable, squareCounts } from "./counted.js";
import { type KappaEstimate, kappaEstimate, noKappa, withinOne } from "./kappa-estimate.js";
import type { Figure } from "../targeting.js";

/** Input of {@link levelMatch}. */
export const LevelMatchInput = z.strictObject({
  table: squareCounts({
    title: "Table",
    description:
      "Children by level of need (rows, lowest first) and level of service (columns, lowest first).",
  }),
  confidence: confidenceLevel(),
});
export type LevelMatchInput = z.input<typeof LevelMatchInput>;

/** Result of {@link levelMatch}. */
export interface LevelMatch {
  readonly population: number;
  /** Levels of need, and of service. */
  readonly levels: number;
  /** Service at the level of need, of all children. */
  readonly matched: ShareEstimate;
  /** Service above the level of need: it may be success or step-down. */
  readonly overServed: ShareEstimate;
  /** Service below the level of need. */
  readonly underServed: ShareEstimate;
  /** Share that would match if service fell at random. */
  readonly matchExpected: Figure;
  readonly kappa: KappaEstimate;
  /** Kappa that counts a miss by the square of its levels. */
  readonly weightedKappa: KappaEstimate;
  /** Goodman and Kruskal's gamma: how surely more need goes with more service, ties left out. */
  readonly gamma: Figure;
  /** Somers' d of service given need: the same, with ties in service counted. */
  readonly somersD: Figure;
  readonly method: { readonly kappa: "largeSample"; readonly weights: "quadratic" };
  /** Figures as other programs print them, for comparison only. */
  readonly compatibility: {
    /** Standard error of weighted kappa in R's psych 2.2.9, whose formula is not Fleiss's. */
    readonly weightedKappaErrorAsPsych: number | null;
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure how well levels of service match levels of need.
 *
 * @param input - Counts by level of need and level of service, both from low to high.
 * @returns Who is matched, over-served and under-served, and how strongly the two go together.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a table that is not square or not of counts.
 * @see Fleiss, Cohen and Everitt 1969; Goodman and Kruskal 1954; Somers 1962.
 *
 * @example
 * ```ts
 * levelMatch({ table: [[520, 40], [110, 95]] }).matched.value; // => 0.804
 * ```
 */
export function levelMatch(input: LevelMatchInput): LevelMatch {
  const { table, confidence } = parseInput(LevelMatchInput, input);
  const levels = table.length;
  const z = -normalQuantile((1 - confidence) / 2);
  const { matched, over, under, concordant, discordant, untied } = pairsOf(table);
  const population = matched + over + under;
  const nobody = say(words.nobodyInPopulation);
  const ofAll = (count: number): ShareEstimate => shareOf(count, population, z, nobody);
  const shares = { matched: ofAll(matched), overServed: ofAll(over), underServed: ofAll(under) };
  const about = {
    ...{ population, levels, ...shares },
    method: { kappa: "largeSample", weights: "quadratic" },
    ...{ confidence, warnings: [] },
  } as const;
  if (population === 0) {
    const figure = { value: null, reason: nobody };
    const none = noKappa(nobody);
    return {
      ...about,
      ...{ matchExpected: figure, kappa: none, weightedKappa: none, gamma: figure },
      ...{ somersD: figure, compatibility: { weightedKappaErrorAsPsych: null } },
      conclusion: nobody,
    };
  }
  const plain = agreementOf(table, (row, column) => (row === column ? 1 : 0));
  const weighted = agreementOf(table, (row, column) => 1 - ((row - column) / (levels - 1)) ** 2);
  return {
    ...about,
    matchExpected: { value: plain.expected, reason: null },
    kappa: withinOne(kappaEstimate(plain.kappa, plain.standardError, z)),
    weightedKappa: withinOne(kappaEstimate(weighted.kappa, weighted.standardError, z)),
    gamma: ratio(concordant - discordant, concordant + discordant),
    somersD: ratio(concordant - discordant, untied),
    compatibility: { weightedKappaErrorAsPsych: weighted.standardErrorAsPsych },
    conclusion: say(words.concludeLevels, {
      population,
      ...{ matched: matched / population, over: over / population, under: under / population },
    }),
  };
}

function ratio(part: number, whole: number): Figure {
  return whole === 0
    ? { value: null, reason: say(words.noPairs) }
    : { value: part / whole, reason: null };
}

interface Pairs {
  readonly matched: number;
  readonly over: number;
  readonly under: number;
  /** Pairs of children of whom the one in more need gets more service. */
  readonly concordant: number;
  readonly discordant: number;
  /** Pairs of children in different need. */
  readonly untied: number;
}

function pairsOf(table: NumberTable): Pairs {
  let matched = 0;
  let over = 0;
  let under = 0;
  let concordant = 0;
  let discordant = 0;
  let untied = 0;
  /** Children in less need than this row, by level of service. */
  const before = new Float64Array(table.length);
  let lessNeed = 0;
  table.forEach((row, need) => {
    const people = Array.from(row).reduce((total, count) => total + count, 0);
    let lessService = 0;
    for (let service = 0; service < row.length; service++) {
      const count = row[service] ?? 0;
      if (service === need) matched += count;
      else if (service > need) over += count;
      else under += count;
      concordant += count * lessService;
      lessService += before[service] ?? 0;
      discordant += count * (lessNeed - lessService);
    }
    untied += people * lessNeed;
    for (let service = 0; service < row.length; service++) {
      before[service] = (before[service] ?? 0) + (row[service] ?? 0);
    }
    lessNeed += people;
  });
  return { matched, over, under, concordant, discordant, untied };
}
