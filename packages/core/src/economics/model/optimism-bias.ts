import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, pounds, quantity, shareProblem } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import { costBiasProblem, gradeChoice } from "./model-quantities.js";
import { gradedShare, OptimismTable } from "./optimism-table.js";

const kinds = ["cost", "benefit"] as const;

/** A table of optimism bias without a figure in it: fill it from a source of your own. */
export const optimismTemplate: {
  readonly costs: readonly null[];
  readonly benefits: readonly null[];
} = {
  costs: [null, null, null, null, null, null],
  benefits: [null, null, null, null, null, null],
};

/** Input of {@link optimismBias}. */
export const OptimismBiasInput = z.strictObject({
  kind: choice(kinds, {
    title: "Kind",
    description: "A cost tends to turn out higher, a benefit lower.",
  }),
  adjustment: z.optional(
    quantity<number>(
      {
        title: "Adjustment",
        description: "The change itself, signed: 0.15 adds 15%, -0.15 takes 15% off.",
        unit: "fraction",
      },
      (value) => {
        const sentence = Number(value) < 0 ? shareProblem(-Number(value)) : costBiasProblem(value);
        return sentence && { sentence };
      },
    ),
  ),
  grade: z.optional(
    gradeChoice({
      title: "Grade",
      description:
        "Instead of an adjustment: confidence grade from 1, the surest, to 6, or one for each part.",
    }),
  ),
  table: z.optional(OptimismTable),
  amountGbp: z.optional(pounds({ title: "Amount", description: "Amount to adjust." })),
});
export type OptimismBiasInput = z.input<typeof OptimismBiasInput>;

/** Result of {@link optimismBias}. */
export interface OptimismBias {
  /** Signed change: above 0 for a cost, below 0 for a benefit. */
  readonly adjustment: number;
  /** 1 plus the adjustment. */
  readonly factor: number;
  /** The amount adjusted; null where none was given. */
  readonly adjustedGbp: number | null;
  /** Where the table's shares come from; null where none is stated or none was used. */
  readonly source: string | null;
  readonly conclusion: Sentence;
}

/**
 * Correct a figure for optimism, by a stated change or by confidence grade from your own table.
 *
 * No table is on file: the grades of the 2014 guidance were not seen. The template is empty, and a
 * grade for which nothing is filled in is refused.
 *
 * @param input - Cost or benefit, and either an adjustment or a grade with its table.
 * @returns The signed change, and the amount after it.
 * @throws {@link UpstreamError} `INVALID_INPUT` for neither or both, a grade without a table or a grade
 * that the table leaves empty.
 *
 * @example
 * ```ts
 * optimismBias({ kind: "cost", adjustment: 0.15, amountGbp: 200 }).adjustedGbp; // => 230
 * ```
 */
export function optimismBias(input: OptimismBiasInput): OptimismBias {
  const { kind, adjustment, grade, table, amountGbp } = parseInput(OptimismBiasInput, input);
  if (adjustment === undefined && grade === undefined) {
    throw refusal(["adjustment"], say(words.giveAdjustmentOrGrade));
  }
  if (adjustment !== undefined && grade !== undefined) {
    throw refusal(["grade"], say(words.giveBiasOrGrade));
  }
  let change = adjustment ?? 0;
  if (grade !== undefined) {
    if (table === undefined) throw refusal(["table"], say(words.giveOptimismTable));
    const column = kind === "cost" ? "costs" : "benefits";
    const { share, missing } = gradedShare(grade, column, table);
    if (missing !== null) {
      const path = ["table", column, missing.grade - 1];
      throw refusal(path, say(words.giveShareOfGrade, { grade: missing.grade }));
    }
    change = kind === "cost" ? share : -share;
  }
  return {
    adjustment: change,
    factor: 1 + change,
    adjustedGbp: amountGbp === undefined ? null : finite(amountGbp * (1 + change)),
    source: grade === undefined ? null : (table?.source ?? null),
    conclusion:
      change === 0
        ? say(words.noOptimismAdjustment)
        : say(change > 0 ? words.optimismAdds : words.optimismTakesOff, {
            share: Math.abs(change),
          }),
  };
}
