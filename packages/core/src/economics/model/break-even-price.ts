import * as z from "zod/mini";
import { parseInput, type UpstreamErrorPath } from "../../errors.js";
import { choice, described } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { assumptionName } from "./assumption-names.js";
import { assumptionsOf, type Assumption } from "./break-even-assumptions.js";
import { switchingOf } from "./break-even-search.js";
import { PreventionModelInput } from "./prevention-model-input.js";
import {
  evaluateModelField,
  standingOf,
  type PreventionRun,
  type Standing,
} from "./prevention-run.js";
import { costIn, netIn, valueIn, type View, views } from "./views.js";

/** Input of {@link breakEvenPrice}. */
export const BreakEvenPriceInput = z.strictObject({
  model: described({ title: "Model", description: "A prevention model." }, PreventionModelInput),
  view: z._default(
    choice(views, {
      title: "View",
      description:
        "Which value has to meet which cost when assumptions are moved: public value and all cost, " +
        "fiscal value and cash cost, or cash: cashable value and cash cost.",
    }),
    "public",
  ),
});
export type BreakEvenPriceInput = z.input<typeof BreakEvenPriceInput>;

/** The most that may be paid for each person referred, in pounds of the base price year. */
export interface ViewPrice {
  readonly view: View;
  /** The price, all in; null where nobody is referred. */
  readonly priceGbp: number | null;
  /** What the model pays for each person referred. */
  readonly costNowGbp: number | null;
  /** Price less cost now: below zero the service is too dear. */
  readonly headroomGbp: number | null;
  readonly reason: Sentence | null;
}

/** How far one assumption can move, all others held. */
export interface SwitchingAssumption {
  readonly path: UpstreamErrorPath;
  readonly name: Sentence;
  /** The value in the model; 1 for a list of amounts or people, which moves as a whole. */
  readonly value: number;
  /** Whether the switching value multiplies a whole list. */
  readonly isMultiplier: boolean;
  /** The value at which the view's net is zero; null where no possible value does it. */
  readonly switchingValue: number | null;
  /** Change from the value to the switching value, as a share of the value; null where it is 0. */
  readonly change: number | null;
  /** Whether the net is a straight line in it, so that the switching value is exact. */
  readonly isLinear: boolean;
  readonly reason: Sentence | null;
}

/** Result of {@link breakEvenPrice}. */
export interface BreakEvenPrices extends Standing {
  readonly view: View;
  /** Value less cost in this view. */
  readonly netGbp: number;
  readonly prices: readonly ViewPrice[];
  /** The assumption whose smallest change turns the net; null where none can. */
  readonly mostImportant: SwitchingAssumption | null;
  /** Every assumption, the one that turns the net with the smallest change first. */
  readonly assumptions: readonly SwitchingAssumption[];
}

/**
 * Find the most that may be paid for each person referred, and the assumption that decides the case.
 *
 * Prices are in closed form: discounted value over discounted people referred, since value does not
 * depend on the price. Each assumption is moved on its own; where the net is a straight line in it
 * the switching value is exact, elsewhere it is the nearest found by search.
 *
 * @param input - A prevention model, and the view in which assumptions are moved.
 * @returns Prices in all three views, and the switching value of every assumption.
 * @throws {@link UpstreamError} As `preventionModel` does, with `model` before the path.
 * @see HM Treasury, The Green Book 2022, on switching values.
 *
 * @example
 * ```ts
 * breakEvenPrice({ model }).prices[0]; // => view "public", priceGbp 5099.92, costNowGbp 4573.74
 * ```
 */
export function breakEvenPrice(input: BreakEvenPriceInput): BreakEvenPrices {
  const { model, view } = parseInput(BreakEvenPriceInput, input);
  const run = evaluateModelField(model);
  const prices = views.map((each) => priceOf(run, each));
  const assumptions = assumptionsOf(run)
    .map((assumption) => moved(run, view, assumption))
    .sort((a, b) => rank(a) - rank(b));
  const first = assumptions[0];
  const mostImportant = first !== undefined && first.switchingValue !== null ? first : null;
  return {
    view,
    netGbp: netIn(run.rows, view),
    prices,
    mostImportant,
    assumptions,
    ...standingOf(run),
    conclusion: conclusionOf(prices, view, mostImportant),
  };
}

function priceOf({ model, compiled, rows }: PreventionRun, view: View): ViewPrice {
  let referred = 0;
  for (let year = 0; year < model.years; year++) {
    referred += (model.cohort[year] ?? 0) * (compiled.plan.discountFactors[year] ?? 0);
  }
  if (!(referred > 0)) {
    const reason = say(words.nobodyReferred);
    return { view, priceGbp: null, costNowGbp: null, headroomGbp: null, reason };
  }
  const priceGbp = valueIn(rows, view) / referred;
  const costNowGbp = costIn(rows, view) / referred;
  if (!Number.isFinite(priceGbp) || !Number.isFinite(costNowGbp)) {
    const reason = say(words.tooFewReferred);
    return { view, priceGbp: null, costNowGbp: null, headroomGbp: null, reason };
  }
  return { view, priceGbp, costNowGbp, headroomGbp: priceGbp - costNowGbp, reason: null };
}

function moved(run: PreventionRun, view: View, assumption: Assumption): SwitchingAssumption {
  const { path, value, isMultiplier } = assumption;
  const found = switchingOf(run, assumption, (rows) => netIn(rows, view));
  const { switchingValue } = found;
  const change =
    switchingValue === null || value === 0 ? null : (switchingValue - value) / Math.abs(value);
  return {
    path,
    name: assumptionName(run.model, path),
    value,
    isMultiplier,
    switchingValue,
    change: change !== null && Number.isFinite(change) ? change : null,
    isLinear: found.isLinear,
    reason: found.reason,
  };
}

/** Smallest change first, then those that start from 0, then those that turn nothing. */
function rank({ switchingValue, change }: SwitchingAssumption): number {
  if (switchingValue === null) return Infinity;
  // What multiplies the same product ties but for rounding; ties stay in the model's order.
  return change === null ? 1e300 : Number(Math.abs(change).toPrecision(9));
}

function conclusionOf(
  prices: readonly ViewPrice[],
  view: View,
  mostImportant: SwitchingAssumption | null,
): Sentence {
  const priced = prices.flatMap((price) => {
    if (price.priceGbp === null) return [];
    return [say(viewPrices[price.view], { price: Math.max(0, price.priceGbp) })];
  });
  const costNow = prices.find((price) => price.view === view)?.costNowGbp ?? null;
  const turning =
    mostImportant === null
      ? say(words.nothingTurns)
      : say(words.turnsFirst, {
          name: mostImportant.name,
          value: mostImportant.value,
          to: roundedForReading(mostImportant.switchingValue ?? 0),
        });
  if (priced.length === 0 || costNow === null) return turning;
  return say(words.breakEvenPrices, { prices: priced, cost: costNow, turning });
}

const viewPrices = {
  public: words.pricePublic,
  fiscal: words.priceFiscal,
  cash: words.priceCash,
} as const;

/** Four figures are enough to read; the field has them all. */
function roundedForReading(value: number): number {
  return Number(value.toPrecision(4));
}
