import * as z from "zod/mini";
import {
  choice,
  described,
  isColumn,
  label,
  quantity,
  shareProblem,
} from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { confidenceGrades, costBiasProblem, type GradeChoice } from "./model-quantities.js";

/** How the shares of several graded parts become one. */
export const gradeCombinations = ["worst", "mean", "product"] as const;
export type GradeCombination = (typeof gradeCombinations)[number];

// @__NO_SIDE_EFFECTS__
function shareByGrade(
  title: string,
  description: string,
  problem: typeof shareProblem,
): z.ZodMiniType<readonly (number | null)[], readonly (number | null)[]> {
  return quantity({ title, description, unit: "fraction" }, (value) => {
    if (!isColumn(value) || value.length !== confidenceGrades) {
      return { sentence: say(words.giveShareForEachGrade, { grades: confidenceGrades }) };
    }
    for (let grade = 0; grade < confidenceGrades; grade++) {
      const sentence = value[grade] === null ? undefined : problem(value[grade]);
      if (sentence) return { sentence, path: [grade] };
    }
    return undefined;
  });
}

/** What each confidence grade adds to costs and takes off benefits; filled by the user. */
export const OptimismTable = described(
  {
    title: "Optimism table",
    description: "Share for each confidence grade, from your own source; none is on file.",
  },
  z.strictObject({
    costs: shareByGrade(
      "Costs",
      "Share added to a cost of grade 1, 2, ..., 6; null if not filled.",
      costBiasProblem,
    ),
    benefits: shareByGrade(
      "Benefits",
      "Share taken off a benefit of grade 1, 2, ..., 6; null if not filled.",
      shareProblem,
    ),
    combine: z._default(
      choice(gradeCombinations, {
        title: "Combine",
        description: "How the shares of several parts become one: worst, mean or product.",
      }),
      "worst",
    ),
    source: z.optional(label({ title: "Source", description: "Where the shares come from." })),
  }),
);
export type OptimismTable = z.output<typeof OptimismTable>;

/** What a cost's or a benefit's grade comes to. */
export interface GradedShare {
  /** Share added or taken off. */
  readonly share: number;
  /** The first grade for which the table holds nothing; then the share means nothing. */
  readonly missing: { readonly grade: number; readonly part: string | null } | null;
}

/**
 * Look a grade up.
 *
 * @param grade - One grade, or one for each part.
 * @param kind - Which column of the table.
 * @param table - The table.
 * @returns The share, or what is missing.
 * @internal
 */
export function gradedShare(
  grade: GradeChoice,
  kind: "costs" | "benefits",
  table: OptimismTable,
): GradedShare {
  const parts: readonly (readonly [string | null, number])[] =
    typeof grade === "number" ? [[null, grade]] : Object.entries(grade);
  const shares: number[] = [];
  for (const [part, value] of parts) {
    const share = table[kind][value - 1] ?? null;
    if (share === null) return { share: 0, missing: { grade: value, part } };
    shares.push(share);
  }
  return { share: combined(shares, kind, table.combine), missing: null };
}

function combined(
  shares: readonly number[],
  kind: "costs" | "benefits",
  combine: GradeCombination,
): number {
  if (combine === "worst") return Math.max(...shares);
  if (combine === "mean") return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const sign = kind === "costs" ? 1 : -1;
  return sign * (shares.reduce((product, share) => product * (1 + sign * share), 1) - 1);
}
