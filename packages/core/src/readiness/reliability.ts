import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { fQuantile } from "../internal/distributions.js";
import { confidenceLevel, share } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { alphaOf, dropItem, itemRestCorrelations, lambdaSix } from "./alpha-kernel.js";
import { elementName } from "./default-elements.js";
import { finiteOrNull } from "./finite-or-null.js";
import {
  completeRows,
  correlationsOf,
  itemCovariances,
  pairwiseCorrelations,
} from "./item-covariances.js";
import { median } from "./median.js";
import { type OmegaEstimate, omegaEstimate } from "./omega-estimate.js";
import {
  type ReadinessElement,
  type ReadinessInstrument,
  ReadinessInstrumentInput,
} from "./readiness-instrument.js";
import type { ReliabilityVerdict } from "./reliability-verdict.js";
import { scaleColumns } from "./scale-columns.js";
import { answerTable, itemNames } from "./return-fields.js";

/** Input of {@link reliability}. */
export const ReliabilityInput = z.strictObject({
  answers: answerTable(),
  items: z.optional(itemNames()),
  instrument: z.optional(ReadinessInstrumentInput),
  confidence: confidenceLevel(),
  minimumAlpha: z._default(
    share({
      title: "Minimum alpha",
      description: "Alpha from which items are taken to measure one thing; 0.7 by convention.",
    }),
    0.7,
  ),
});
export type ReliabilityInput = z.input<typeof ReliabilityInput>;

/** What one item does for its element. */
export interface ItemReliability {
  readonly item: string;
  readonly reversed: boolean;
  /** People who answered it. */
  readonly n: number;
  /** Of the answers, reversed ones turned round. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Correlation with the sum of the element's other items. */
  readonly itemRestCorrelation: number | null;
  /** Alpha of the others; null for an element of two items. */
  readonly alphaIfDropped: number | null;
  /** On the element's one factor. */
  readonly loading: number | null;
  /** Why a figure is null; null when none is. */
  readonly reason: Sentence | null;
}

/** How well the items of one element go together. */
export interface ElementReliability {
  readonly element: string;
  readonly label: string;
  /** Returns, blank ones counted. */
  readonly n: number;
  /** Returns on which every item of the element was answered. */
  readonly complete: number;
  /** From covariances over the people who answered both items of each pair. */
  readonly alpha: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** From complete returns alone. */
  readonly alphaComplete: number | null;
  /** Of correlations; for two items it is Spearman and Brown's. */
  readonly alphaStandardised: number | null;
  readonly averageCorrelation: number | null;
  readonly medianCorrelation: number | null;
  /** Guttman's lambda 6. */
  readonly lambda6: number | null;
  readonly omega: OmegaEstimate;
  readonly items: readonly ItemReliability[];
  readonly verdict: ReliabilityVerdict;
  /** Why a figure is null; null when alpha is not. */
  readonly reason: Sentence | null;
  readonly conclusion: Sentence;
}

/** Result of {@link reliability}. */
export interface Reliability {
  readonly elements: readonly ElementReliability[];
  readonly method: {
    readonly alpha: "pairwiseCovariances";
    /** Feldt's limits, with all returns as the sample, as psych has them. */
    readonly interval: "feldt";
    readonly confidence: number;
    readonly minimumAlpha: number;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Show whether the items of each element measure one thing.
 *
 * Without elements all columns are taken for one. Coefficients describe these answers from these
 * people; a long list of items has a high alpha even when it measures several things.
 *
 * @param input - Answers, a row a respondent; the item in each column; the questionnaire.
 * @returns Alpha with limits, omega, and what each item adds, element by element.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an answer outside the scale, naming row and item.
 * @see Cronbach 1951; Feldt 1965 (limits); McDonald 1999 (omega).
 *
 * @example
 * ```ts
 * const answers = [[1, 2], [2, 2], [3, 3], [4, 5], [5, 5], [4, 4], [3, 2], [2, 1]];
 * reliability({ answers }).elements[0]?.alphaStandardised; // => 0.928 (3 d.p.)
 * ```
 */
export function reliability(input: ReliabilityInput): Reliability {
  const parsed = parseInput(ReliabilityInput, input);
  const { confidence, minimumAlpha } = parsed;
  const { instrument, items, values } = scaleColumns(parsed);
  const people = parsed.answers.length;
  const width = items.length;
  const byItem = new Map(
    items.map((item, column) => [
      item,
      Float64Array.from({ length: people }, (_, row) => values[row * width + column] ?? Number.NaN),
    ]),
  );
  const rules = { confidence, minimumAlpha, reversed: instrument.reversed };
  const elements = instrument.elements.map((element) =>
    elementReliability(
      element,
      element.items.map((item) => byItem.get(item) ?? new Float64Array(people)),
      rules,
    ),
  );
  return {
    elements,
    method: { alpha: "pairwiseCovariances", interval: "feldt", confidence, minimumAlpha },
    warnings: elements.flatMap(warningsOf),
    conclusion: conclude(elements, minimumAlpha),
  };
}

interface ReliabilityRules extends Pick<ReadinessInstrument, "reversed"> {
  readonly confidence: number;
  readonly minimumAlpha: number;
}

function elementReliability(
  { id, label, items }: ReadinessElement,
  columns: readonly Float64Array[],
  { confidence, minimumAlpha, reversed }: ReliabilityRules,
): ElementReliability {
  const k = items.length;
  const n = columns[0]?.length ?? 0;
  const { n: answered, mean, covariance } = itemCovariances(columns);
  const correlation = correlationsOf(covariance);
  const whole = completeRows(columns);
  const complete = whole[0]?.length ?? 0;
  const alpha = finiteOrNull(alphaOf(covariance));
  const [lower, upper] = alpha === null || n < 2 ? [null, null] : feldt(alpha, n, k, confidence);
  const reason = alpha === null ? whyNoAlpha(items, answered, covariance) : null;
  const omega = omegaEstimate(pairwiseCorrelations(columns));
  const rest = itemRestCorrelations(covariance);
  const flat = correlation.flatMap((line, row) => line.slice(0, row));
  const verdict = verdictOf(alpha, lower, upper, minimumAlpha);
  const about = { element: elementName({ id, label }), minimum: minimumAlpha };
  return {
    element: id,
    label,
    n,
    complete,
    alpha,
    lower,
    upper,
    alphaComplete: finiteOrNull(alphaOf(itemCovariances(whole).covariance)),
    alphaStandardised: finiteOrNull(alphaOf(correlation)),
    averageCorrelation: finiteOrNull(flat.reduce((sum, value) => sum + value, 0) / flat.length),
    medianCorrelation: flat.some(Number.isNaN) || k < 2 ? null : median(flat),
    lambda6: k < 2 ? null : finiteOrNull(lambdaSix(correlation)),
    omega,
    items: items.map((item, index): ItemReliability => {
      const spread = Math.sqrt(covariance[index]?.[index] ?? Number.NaN);
      const itemRest = finiteOrNull(rest[index] ?? Number.NaN);
      const dropped = k < 3 ? null : finiteOrNull(alphaOf(dropItem(covariance, index)));
      return {
        item,
        reversed: reversed.includes(item),
        n: answered[index] ?? 0,
        mean: finiteOrNull(mean[index] ?? Number.NaN),
        sd: finiteOrNull(spread),
        itemRestCorrelation: itemRest,
        alphaIfDropped: dropped,
        loading: omega.loadings?.[index] ?? null,
        reason: whyNoItem(item, spread, itemRest, k) ?? (dropped === null ? reason : null),
      };
    }),
    verdict,
    reason,
    conclusion:
      alpha === null || lower === null
        ? say(words.reliabilityUnknown, { element: about.element, reason: reason ?? "" })
        : say(verdictWords[verdict], { ...about, alpha, lower, upper }),
  };
}

const verdictWords = {
  holds: words.reliabilityHolds,
  unsure: words.reliabilityUnsure,
  fails: words.reliabilityFails,
  // Without alpha there is nothing to compare, so this one is never said.
  unknown: words.reliabilityUnsure,
} as const satisfies Record<ReliabilityVerdict, unknown>;

/**
 * Limits of alpha, from the F distribution of (1 - alpha) / (1 - estimate).
 *
 * The upper quantile is the inverse of a lower one, since 1 less a tiny tail is 1 in binary.
 */
function feldt(alpha: number, n: number, k: number, confidence: number): [number, number] {
  const tail = (1 - confidence) / 2;
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  return [1 - (1 - alpha) / fQuantile(tail, df2, df1), 1 - (1 - alpha) * fQuantile(tail, df1, df2)];
}

function verdictOf(
  alpha: number | null,
  lower: number | null,
  upper: number | null,
  minimum: number,
): ReliabilityVerdict {
  if (alpha === null || lower === null || upper === null) return "unknown";
  if (lower >= minimum) return "holds";
  return upper < minimum ? "fails" : "unsure";
}

function whyNoAlpha(
  items: readonly string[],
  answered: readonly number[],
  covariance: readonly (readonly number[])[],
): Sentence {
  if (items.length < 2) return say(words.alphaNeedsTwoItems);
  const few = items.find((_, index) => (answered[index] ?? 0) < 2);
  if (few !== undefined) return say(words.itemNeedsTwoPeople, { item: few });
  const lone = covariance.findIndex((line) => line.some(Number.isNaN));
  if (lone >= 0) {
    const other = covariance[lone]?.findIndex(Number.isNaN) ?? 0;
    return say(words.itemsNeedCommonPeople, {
      one: items[lone] ?? "",
      other: items[other] ?? "",
    });
  }
  return say(words.itemsWithoutSum);
}

function whyNoItem(
  item: string,
  spread: number,
  itemRest: number | null,
  k: number,
): Sentence | null {
  if (Number.isNaN(spread)) return say(words.itemNeedsTwoPeople, { item });
  if (spread === 0) return say(words.itemWithoutSpread, { item });
  if (k < 2) return say(words.alphaNeedsTwoItems);
  if (k === 2) return say(words.droppingNeedsThreeItems);
  return itemRest === null ? say(words.itemsWithoutSum) : null;
}

function warningsOf({ label, element, items, omega }: ElementReliability): readonly Sentence[] {
  const name = elementName({ id: element, label });
  const against = items.filter(({ itemRestCorrelation: rest }) => rest !== null && rest < 0);
  const flat = items.filter(({ sd }) => sd === 0);
  return [
    ...against.map(({ item }) => say(words.warnItemRunsAgainst, { item, element: name })),
    ...flat.map(({ item }) => say(words.warnItemWithoutSpread, { item, element: name })),
    ...(omega.heywood ? [say(words.warnHeywood, { element: name })] : []),
  ];
}

function conclude(elements: readonly ElementReliability[], minimum: number): Sentence {
  const [only] = elements;
  if (only !== undefined && elements.length === 1) return only.conclusion;
  const weak = elements.filter(({ verdict }) => verdict !== "holds");
  if (weak.length === 0) return say(words.reliabilityAllHold, { minimum });
  const names = weak.map(({ element, label }) => elementName({ id: element, label }));
  return say(words.reliabilitySomeWeak, { elements: names, minimum });
}
