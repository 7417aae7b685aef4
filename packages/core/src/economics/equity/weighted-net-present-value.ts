import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { described, label, poundsPerYear } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  discountBands,
  discountChoice,
  discountProvenance,
  type DiscountProvenance,
} from "../time/discount.js";
import { finite } from "../time/finite.js";
import { sumDiscounted } from "../time/present-value-kernel.js";
import { eta, etaOf, type EtaProvenance, income, weightOf } from "./marginal-utility.js";

const WeightedGroup = z.strictObject({
  name: label({ title: "Name", description: "Who they are, such as the lowest fifth by income." }),
  incomeGbp: income("Income", "Yearly income of the group, equivalised."),
  netGbp: poundsPerYear({
    title: "Net benefits",
    description: "Benefit less cost that falls to the group in each year; the first is year 0.",
  }),
});

/** Callers may pass read-only lists; zod's own type asks for mutable ones. */
const groups: z.ZodMiniType<
  readonly z.output<typeof WeightedGroup>[],
  readonly z.input<typeof WeightedGroup>[]
> = /* @__PURE__ */ z.array(WeightedGroup);

/** Input of {@link weightedNetPresentValue}. */
export const WeightedNetPresentValueInput = z.strictObject({
  groups: described({ title: "Groups", description: "Who gains and who pays, by income." }, groups),
  medianIncomeGbp: income("Median income", "The median of the same income, in the same prices."),
  eta,
  discount: z.optional(discountChoice()),
});
export type WeightedNetPresentValueInput = z.input<typeof WeightedNetPresentValueInput>;

/** One group of {@link weightedNetPresentValue}. */
export interface WeightedGroupValue {
  readonly name: string;
  readonly weight: number;
  readonly netPresentValueGbp: number;
  /** The same times the weight: pounds as the median household would feel them. */
  readonly weightedGbp: number;
}

/** Result of {@link weightedNetPresentValue}. */
export interface WeightedNetPresentValue {
  readonly groups: readonly WeightedGroupValue[];
  /** Without weights: every pound counts alike. */
  readonly netPresentValueGbp: number;
  readonly weightedNetPresentValueGbp: number;
  readonly provenance: { readonly eta: EtaProvenance; readonly discount: DiscountProvenance };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Discount what falls to each group and weigh it by the group's income.
 *
 * The weighted value stands beside the plain one and never instead of it.
 *
 * @param input - Net benefits by group with their incomes, the median income, eta, and how to discount.
 * @returns Each group's value plain and weighted, and both sums.
 * @throws {@link UpstreamError} `INVALID_INPUT` for no group, a name used twice, an income below £1, an
 * eta outside 0 to 5 or a rate given as a percentage; `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2026, chapter 7 (read in a work that quotes it).
 *
 * @example
 * ```ts
 * weightedNetPresentValue({ groups, medianIncomeGbp: 35000 }).weightedNetPresentValueGbp; // => 54.87
 * ```
 */
export function weightedNetPresentValue(
  input: WeightedNetPresentValueInput,
): WeightedNetPresentValue {
  const given = parseInput(WeightedNetPresentValueInput, input);
  requireNamedGroups(given.groups.map(({ name }) => name));
  const elasticity = etaOf(given.eta);
  const lastYear = Math.max(...given.groups.map(({ netGbp }) => netGbp.length)) - 1;
  const bands = discountBands(given.discount, lastYear);
  const rows = given.groups.map(({ name, incomeGbp, netGbp }) => {
    const weight = finite(weightOf(incomeGbp, given.medianIncomeGbp, elasticity.eta));
    const netPresentValueGbp = finite(sumDiscounted(netGbp, bands));
    return { name, weight, netPresentValueGbp, weightedGbp: finite(weight * netPresentValueGbp) };
  });
  const plain = finite(rows.reduce((sum, row) => sum + row.netPresentValueGbp, 0));
  const weighted = finite(rows.reduce((sum, row) => sum + row.weightedGbp, 0));
  const turns = plain > 0 !== weighted > 0 && plain !== 0 && weighted !== 0;
  return {
    groups: rows,
    netPresentValueGbp: plain,
    weightedNetPresentValueGbp: weighted,
    provenance: { eta: elasticity, discount: discountProvenance(given.discount, lastYear) },
    warnings: turns ? [say(words.weightsTurnTheSign)] : [],
    conclusion: say(words.weightedConclusion, { plain, weighted, eta: elasticity.eta }),
  };
}

function requireNamedGroups(names: readonly string[]): void {
  if (names.length === 0) throw refusal(["groups"], say(words.giveGroupByIncome));
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      throw refusal(["groups", index, "name"], say(words.giveNameOnce, { name }));
    }
  }
}
