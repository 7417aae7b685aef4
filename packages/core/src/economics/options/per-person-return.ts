import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { isColumn, pounds, quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import { costProblem } from "./option-quantities.js";
import { poundsEach } from "./pounds-each.js";

/** Input of {@link perPersonReturn}. */
export const PerPersonReturnInput = z.strictObject({
  benefitsGbp: quantity<Readonly<Record<string, number>>>(
    {
      title: "Benefits",
      description:
        "Present value for each person by whom it falls to, such as taxpayers, participants and " +
        "others; below 0 where they lose.",
      unit: "object",
    },
    (value) => {
      const entries =
        typeof value === "object" && value !== null && !isColumn(value)
          ? Object.entries(value as Record<string, unknown>)
          : [];
      if (entries.length === 0) return { sentence: say(words.giveBenefitsByPerspective) };
      for (const [perspective, amount] of entries) {
        const sentence = costProblem(amount);
        if (sentence) return { sentence, path: [perspective] };
      }
      return undefined;
    },
  ),
  costGbp: pounds({
    title: "Cost",
    description: "Present value of the programme's cost for each person.",
  }),
  comparatorCostGbp: z._default(
    pounds({
      title: "Comparator's cost",
      description: "The same of what would be done instead; 0 if nothing is.",
    }),
    0,
  ),
});
export type PerPersonReturnInput = z.input<typeof PerPersonReturnInput>;

/** One perspective of {@link perPersonReturn}. */
export interface PerspectiveReturn {
  readonly perspective: string;
  readonly benefitGbp: number;
  /** Its benefit for each pound of extra cost; null where there is no extra cost. */
  readonly perPound: number | null;
}

/** Result of {@link perPersonReturn}. */
export interface PerPersonReturn {
  readonly benefitsGbp: number;
  /** Cost less that of the comparator: below 0 where the programme saves money by itself. */
  readonly incrementalCostGbp: number;
  readonly benefitsLessCostGbp: number;
  /** Benefits for each pound of extra cost; null, with the reason, where there is no extra cost. */
  readonly bcr: number | null;
  readonly reason: Sentence | null;
  readonly perspectives: readonly PerspectiveReturn[];
  readonly conclusion: Sentence;
}

/**
 * Set benefits for each person against the extra cost of reaching them.
 *
 * A programme that costs less than what it replaces has no benefit-cost ratio: dividing by a saving
 * would rank it below one that costs money. Its benefits less cost still compare.
 *
 * @param input - Benefits for each person by perspective, cost, and the comparator's cost.
 * @returns Benefits less cost, and the ratio where the programme costs more than its comparator.
 * @throws {@link UpstreamError} `INVALID_INPUT` for no perspective or a number that is none.
 * @see Washington State Institute for Public Policy, Benefit-cost results.
 *
 * @example
 * ```ts
 * perPersonReturn({ benefitsGbp: { all: 1120 }, costGbp: 150 }).bcr; // => 7.47
 * ```
 */
export function perPersonReturn(input: PerPersonReturnInput): PerPersonReturn {
  const { benefitsGbp, costGbp, comparatorCostGbp } = parseInput(PerPersonReturnInput, input);
  const entries = Object.entries(benefitsGbp);
  const benefits = finite(entries.reduce((sum, [, amount]) => sum + amount, 0));
  const incrementalCostGbp = costGbp - comparatorCostGbp;
  const perPound = (amount: number): number | null => {
    const value = amount / incrementalCostGbp;
    return incrementalCostGbp > 0 && Number.isFinite(value) ? value : null;
  };
  const bcr = perPound(benefits);
  const net = benefits - incrementalCostGbp;
  const reason = bcr === null ? noRatio(incrementalCostGbp) : null;
  return {
    benefitsGbp: benefits,
    incrementalCostGbp,
    benefitsLessCostGbp: net,
    bcr,
    reason,
    perspectives: entries.map(([perspective, benefitGbp]) => ({
      perspective,
      benefitGbp,
      perPound: perPound(benefitGbp),
    })),
    conclusion: say(net >= 0 ? words.perPersonGain : words.perPersonLoss, {
      benefits,
      cost: incrementalCostGbp,
      net: Math.abs(net),
      ratio: reason ?? say(words.perPoundOfCost, { ratio: poundsEach(bcr ?? 0) }),
    }),
  };
}

function noRatio(incrementalCost: number): Sentence {
  return incrementalCost < 0
    ? say(words.savesByItself, { amount: -incrementalCost })
    : say(words.noExtraCost);
}
