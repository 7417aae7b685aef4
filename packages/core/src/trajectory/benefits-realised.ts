import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { described, label, pounds, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";

const volume = (about: { title: string; description: string }) =>
  quantity<number>({ ...about, unit: "people" }, (value) =>
    Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1e12
      ? undefined
      : { sentence: say(words.giveVolume) },
  );

const Line = z.strictObject({
  name: label({ title: "Name", description: "What is bought, such as a type of placement." }),
  plannedVolume: volume({
    title: "Planned volume",
    description: "Units in the plan, such as weeks.",
  }),
  plannedPriceGbp: pounds({ title: "Planned price", description: "Pounds a unit in the plan." }),
  actualVolume: volume({ title: "Actual volume", description: "Units that were bought." }),
  actualPriceGbp: pounds({ title: "Actual price", description: "Pounds a unit that were paid." }),
  baselineVolume: z.optional(
    volume({ title: "Baseline volume", description: "Units if nothing had been done." }),
  ),
  baselinePriceGbp: z.optional(
    pounds({ title: "Baseline price", description: "Pounds a unit if nothing had been done." }),
  ),
});

/** Input of {@link benefitsRealised}. */
export const BenefitsRealisedInput = z.strictObject({
  lines: described(
    {
      title: "Lines",
      description:
        "One line for each thing that is bought, with plan, outturn and, if known, baseline.",
    },
    z.array(Line),
  ),
});
export type BenefitsRealisedInput = z.input<typeof BenefitsRealisedInput>;

/** Parts that add up to a difference of cost. */
export interface CostSplit {
  /** More or fewer units, at the planned average price. */
  readonly volumeGbp: number;
  /** Dearer or cheaper kinds among as many units, at planned prices. */
  readonly mixGbp: number;
  /** Dearer or cheaper units of each kind. */
  readonly priceGbp: number;
  /** The sum of the three. */
  readonly totalGbp: number;
}

/** One line of the result. */
export interface BenefitLine extends CostSplit {
  readonly name: string;
  readonly plannedCostGbp: number;
  readonly actualCostGbp: number;
}

/** Result of {@link benefitsRealised}. */
export interface BenefitsRealised {
  readonly lines: readonly BenefitLine[];
  readonly plannedCostGbp: number;
  readonly actualCostGbp: number;
  /** Actual less planned cost, and what it is made of. */
  readonly variance: CostSplit;
  /** Cost if nothing had been done; null without a baseline. */
  readonly baselineCostGbp: number | null;
  /** Baseline less planned cost. */
  readonly plannedBenefitGbp: number | null;
  /** Baseline less actual cost, and what it is made of: above 0 is a saving. */
  readonly actualBenefitGbp: number | null;
  readonly benefitSplit: CostSplit | null;
  /** Actual over planned benefit; null without a planned benefit. */
  readonly realisationRate: number | null;
  readonly realisationReason: Sentence | null;
  readonly method: "volume at planned average price, mix at planned prices, price at actual volumes";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell whether a planned benefit arrived, and split the difference by volume, mix and price.
 *
 * The three parts add to the difference exactly, so that a scheme is neither blamed for dearer fees nor
 * praised for a cheaper mix. Give all amounts in pounds of one price year.
 *
 * @param input - Volume and price of each line in the plan and in the outturn.
 * @returns Cost against plan, its parts by line and in all, and the share of the benefit realised.
 * @throws {@link UpstreamError} `INVALID_INPUT` for no lines, a name twice, or a baseline in some lines only.
 * @see Horngren, Datar and Rajan, Cost Accounting, on price, quantity and mix variances.
 *
 * @example
 * ```ts
 * benefitsRealised({
 *   lines: [
 *     { name: "Foster", plannedVolume: 100, plannedPriceGbp: 10, actualVolume: 90, actualPriceGbp: 12 },
 *   ],
 * }).variance.priceGbp; // => 180
 * ```
 */
export function benefitsRealised(input: BenefitsRealisedInput): BenefitsRealised {
  const { lines } = parseInput(BenefitsRealisedInput, input);
  if (lines.length === 0) throw refusal(["lines"], say(words.giveOneLine));
  const names = new Set<string>();
  for (const [index, { name }] of lines.entries()) {
    if (names.has(name)) throw refusal(["lines", index, "name"], say(words.giveLineOnce, { name }));
    names.add(name);
  }
  const baselines = readBaselines(lines);
  const plan = lines.map((line) => ({ volume: line.plannedVolume, price: line.plannedPriceGbp }));
  const outturn = lines.map((line) => ({ volume: line.actualVolume, price: line.actualPriceGbp }));
  const splits = splitCosts(plan, outturn);
  const plannedCostGbp = costOf(plan);
  const actualCostGbp = costOf(outturn);
  const variance = addSplits(splits);
  const baselineCostGbp = baselines && costOf(baselines);
  const plannedBenefitGbp = baselineCostGbp === null ? null : baselineCostGbp - plannedCostGbp;
  const actualBenefitGbp = baselineCostGbp === null ? null : baselineCostGbp - actualCostGbp;
  const realisationRate =
    plannedBenefitGbp !== null && actualBenefitGbp !== null && plannedBenefitGbp > 0
      ? finite(actualBenefitGbp / plannedBenefitGbp)
      : null;
  return {
    lines: lines.map(({ name }, k) => ({
      name,
      plannedCostGbp: costOf(plan.slice(k, k + 1)),
      actualCostGbp: costOf(outturn.slice(k, k + 1)),
      ...(splits[k] ?? none),
    })),
    plannedCostGbp,
    actualCostGbp,
    variance,
    baselineCostGbp,
    plannedBenefitGbp,
    actualBenefitGbp,
    benefitSplit: baselines && negative(addSplits(splitCosts(baselines, outturn))),
    realisationRate,
    realisationReason:
      realisationRate === null
        ? say(baselines === null ? words.noBaselineGiven : words.noBenefitPlanned)
        : null,
    method: "volume at planned average price, mix at planned prices, price at actual volumes",
    warnings: plan.every((line) => line.volume === 0) ? [say(words.noPlannedVolume)] : [],
    conclusion: conclude(variance, plannedBenefitGbp, actualBenefitGbp, realisationRate),
  };
}

interface Bought {
  readonly volume: number;
  readonly price: number;
}

const none: CostSplit = { volumeGbp: 0, mixGbp: 0, priceGbp: 0, totalGbp: 0 };

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function readBaselines(lines: readonly z.output<typeof Line>[]): Bought[] | null {
  const has = (line: z.output<typeof Line>): boolean =>
    line.baselineVolume !== undefined || line.baselinePriceGbp !== undefined;
  if (!lines.some(has)) return null;
  return lines.map(({ baselineVolume, baselinePriceGbp }, index) => {
    if (baselineVolume === undefined || baselinePriceGbp === undefined) {
      const field = baselineVolume === undefined ? "baselineVolume" : "baselinePriceGbp";
      throw refusal(["lines", index, field], say(words.giveWholeBaseline));
    }
    return { volume: baselineVolume, price: baselinePriceGbp };
  });
}

function costOf(lines: readonly Bought[]): number {
  return lines.reduce((sum, { volume, price }) => sum + volume * price, 0);
}

/** What takes the cost of one set of purchases to that of another, a line each. */
function splitCosts(from: readonly Bought[], to: readonly Bought[]): CostSplit[] {
  const before = from.reduce((sum, { volume }) => sum + volume, 0);
  const after = to.reduce((sum, { volume }) => sum + volume, 0);
  return from.map(({ volume, price }, k) => {
    const { volume: newVolume, price: newPrice } = to[k] ?? { volume: 0, price: 0 };
    // Without any planned volume there is no planned mix to keep.
    const kept = before === 0 ? newVolume : volume * (after / before);
    const volumeGbp = (kept - volume) * price;
    const mixGbp = (newVolume - kept) * price;
    const priceGbp = newVolume * (newPrice - price);
    return { volumeGbp, mixGbp, priceGbp, totalGbp: volumeGbp + mixGbp + priceGbp };
  });
}

function addSplits(splits: readonly CostSplit[]): CostSplit {
  return splits.reduce(
    (sum, split) => ({
      volumeGbp: sum.volumeGbp + split.volumeGbp,
      mixGbp: sum.mixGbp + split.mixGbp,
      priceGbp: sum.priceGbp + split.priceGbp,
      totalGbp: sum.totalGbp + split.totalGbp,
    }),
    none,
  );
}

/** A saving is a cost that did not come. */
function negative({ volumeGbp, mixGbp, priceGbp, totalGbp }: CostSplit): CostSplit {
  return {
    volumeGbp: 0 - volumeGbp,
    mixGbp: 0 - mixGbp,
    priceGbp: 0 - priceGbp,
    totalGbp: 0 - totalGbp,
  };
}

function conclude(
  { volumeGbp, mixGbp, priceGbp, totalGbp }: CostSplit,
  planned: number | null,
  actual: number | null,
  rate: number | null,
): Sentence {
  const parts = { volume: volumeGbp, mix: mixGbp, price: priceGbp };
  const cost = say(totalGbp > 0 ? words.costAbovePlan : words.costBelowPlan, {
    ...parts,
    difference: Math.abs(totalGbp),
  });
  if (planned === null || actual === null || rate === null) return cost;
  const benefit = say(words.benefitArrived, { planned, actual, rate });
  return say(words.sentencePair, { first: benefit, second: cost });
}
