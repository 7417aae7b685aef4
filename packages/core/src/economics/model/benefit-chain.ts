import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, pounds, share, signedShare } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import { afterDeadweight, deadweightModes } from "./additionality-kernel.js";
import { numberBetween } from "./model-quantities.js";

/** Input of {@link benefitChain}. */
export const BenefitChainInput = z.strictObject({
  population: numberBetween(
    { title: "Population", description: "People in the target group." },
    { minimum: 0, maximum: 1e10 },
  ),
  prevalence: share({
    title: "Prevalence",
    description: "Share of the group to whom the outcome would happen without the service.",
  }),
  reach: share({ title: "Reach", description: "Share of the group whom the service reaches." }),
  retention: z._default(
    share({ title: "Retention", description: "Share of those reached who complete." }),
    1,
  ),
  effect: signedShare({
    title: "Effect",
    description: "Relative reduction of the prevalence; below 0 where the service does harm.",
  }),
  deadweight: z._default(
    share({
      title: "Deadweight",
      description: "What would have come about anyway: a share of the effect, or points off it.",
    }),
    0,
  ),
  deadweightMode: z._default(
    choice(deadweightModes, {
      title: "Deadweight mode",
      description: "Whether deadweight is a shareOfImpact, or percentagePoints off it.",
    }),
    "shareOfImpact",
  ),
  unitValueGbp: pounds({
    title: "Unit value",
    description: "Pounds for one case avoided.",
  }),
  optimismBias: z._default(
    share({
      title: "Optimism bias",
      description: "Share taken off because benefits tend to turn out lower.",
    }),
    0,
  ),
});
export type BenefitChainInput = z.input<typeof BenefitChainInput>;

/** Result of {@link benefitChain}: the number of people or outcomes after each link. */
export interface BenefitChain {
  readonly affected: number;
  readonly reached: number;
  readonly completed: number;
  /** Outcomes that change among those who complete. */
  readonly changed: number;
  /** Of those, what would not have come about anyway. */
  readonly netOutcomes: number;
  readonly grossValueGbp: number;
  /** After optimism bias, for one year, not discounted. */
  readonly valueGbp: number;
  readonly conclusion: Sentence;
}

/**
 * Multiply a benefit out: people, need, reach, effect, deadweight, unit value.
 *
 * The chain of the Greater Manchester model for one outcome in one year. For years, agencies and
 * discounting use `preventionModel`.
 *
 * @param input - The links of the chain.
 * @returns What is left after each link, and the value in the prices of the unit value.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a link out of its limits.
 *
 * @example
 * ```ts
 * benefitChain({ population: 1000, prevalence: 0.2, reach: 0.5, effect: 0.3, deadweight: 0.2, unitValueGbp: 100 });
 * // => netOutcomes 24, valueGbp 2400
 * ```
 */
export function benefitChain(input: BenefitChainInput): BenefitChain {
  const chain = parseInput(BenefitChainInput, input);
  const affected = chain.population * chain.prevalence;
  const reached = affected * chain.reach;
  const completed = reached * chain.retention;
  const inPoints = chain.deadweightMode === "percentagePoints";
  const netOutcomes = completed * afterDeadweight(chain.effect, chain.deadweight, inPoints);
  const grossValueGbp = finite(netOutcomes * chain.unitValueGbp);
  const valueGbp = grossValueGbp * (1 - chain.optimismBias);
  return {
    affected,
    reached,
    completed,
    changed: completed * chain.effect,
    netOutcomes,
    grossValueGbp,
    valueGbp,
    conclusion: say(words.chainComesTo, {
      population: chain.population,
      affected,
      completed,
      outcomes: netOutcomes,
      value: valueGbp,
    }),
  };
}
