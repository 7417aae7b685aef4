import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { wholeMonths } from "../quantities.js";
import { type Change, type CohortPath, personMonths, runCohort } from "./cohort-kernel.js";
import {
  cohortFields,
  compileCohort,
  compileCosts,
  compileScenario,
  focusField,
  focusOf,
  priceSource,
  type PriceSource,
  ScenarioInput,
  scenarioWarnings,
  UnitCosts,
} from "./cohort-model.js";
import { costByYear, firstMonthBelow } from "./path-figures.js";

/** Input of {@link costOfDelay}. */
export const CostOfDelayInput = z.strictObject({
  ...cohortFields,
  months: wholeMonths({ title: "Months", description: "How far to look, from now." }),
  scenario: ScenarioInput,
  delayMonths: z._default(
    quantity<readonly number[]>(
      {
        title: "Delays",
        description: "Months by which the start is put off; 12 and 24 if left out.",
        unit: "months",
      },
      (value) => {
        if (!Array.isArray(value) || value.length === 0 || value.length > 60) {
          return { sentence: say(words.giveDelays) };
        }
        const wrong = (value as unknown[]).findIndex(
          (delay) => !Number.isInteger(delay) || Number(delay) < 1 || Number(delay) > 1200,
        );
        const sentence = say(words.giveWholeMonths, { minimum: 1, maximum: 1200 });
        return wrong < 0 ? undefined : { sentence, path: [wrong] };
      },
    ),
    [12, 24],
  ),
  unitCosts: z.optional(UnitCosts),
  ...focusField,
});
export type CostOfDelayInput = z.input<typeof CostOfDelayInput>;

/** One way to go on. */
export interface DelayOption {
  /** Null for doing nothing, 0 for starting as planned. */
  readonly delayMonths: number | null;
  /** People in the focus state at the end of each month; the first is the opening. */
  readonly stocks: readonly number[];
  readonly atEnd: number;
  /** The first month with at least one person fewer than doing nothing; null when there is none. */
  readonly firstMonthOneFewer: number | null;
  /** Person-months in the focus state up to the end. */
  readonly personMonths: number;
  /** Person-months more than with the start as planned. */
  readonly extraPersonMonths: number;
  /** Pounds up to the end, undiscounted; null without prices. */
  readonly totalCostGbp: number | null;
  /** Pounds more than with the start as planned; negative when waiting is cheaper. */
  readonly extraCostGbp: number | null;
  /** The same for each year of waiting; null for doing nothing and for no delay. */
  readonly extraCostPerYearGbp: number | null;
}

/** Result of {@link costOfDelay}. */
export interface CostOfDelay {
  readonly focus: string;
  readonly months: number;
  /** Doing nothing, the start as planned, and then each delay. */
  readonly options: readonly DelayOption[];
  readonly method: {
    readonly model: "monthlyOpenCohort";
    readonly costs: "undiscounted, meanOfOpeningAndClosingStock";
  };
  readonly warnings: readonly Sentence[];
  readonly provenance: PriceSource & { readonly version: string };
  readonly conclusion: Sentence;
}

/**
 * Show what waiting costs: doing nothing, starting as planned, and starting later, side by side.
 *
 * All run to the same month, so a late start also has less time to work; that is what waiting means.
 *
 * @param input - The model, the scenario, and the delays to compare.
 * @returns People, person-months and costs of each, and what is lost against the start as planned.
 * @throws {@link UpstreamError} `INVALID_INPUT` as `projectDemand`.
 *
 * @example
 * ```ts
 * costOfDelay({
 *   states: ["in need", "looked after"],
 *   transition: [[0.9, 0.01], [0, 0.97]],
 *   opening: [1000, 400],
 *   inflow: [90, 0],
 *   months: 36,
 *   scenario: { multipliers: { "in need>looked after": 0.8 }, rampMonths: 12 },
 *   delayMonths: [12],
 * }).options[2]?.extraPersonMonths; // => 369.1
 * ```
 */
export function costOfDelay(input: CostOfDelayInput): CostOfDelay {
  const parsed = parseInput(CostOfDelayInput, input);
  const { states, months, scenario } = parsed;
  const cohort = compileCohort(parsed);
  const prices = compileCosts(parsed.unitCosts, cohort.size);
  const planned = compileScenario(parsed, cohort, scenario);
  const { focus, state } = focusOf(parsed);
  const latest = Math.max(...parsed.delayMonths) + planned.start;
  if (latest >= months) {
    throw refusal(["months"], say(words.giveMonthsPastDelay, { latest }));
  }
  const nothing = runCohort(cohort, months, null);
  const start = runCohort(cohort, months, planned);
  const startMonths = personMonths(start, state);
  const costOf = (path: CohortPath, change: Change | null): number | null =>
    costByYear(path, prices, change, scenario.costPerMonthGbp)?.reduce(
      (sum, cost) => sum + cost,
      0,
    ) ?? null;
  const startCost = costOf(start, planned);
  const option = (delay: number | null, path: CohortPath, change: Change | null): DelayOption => {
    const stocks = Array.from(
      { length: months + 1 },
      (_, month) => path.stocks[month * path.size + state] ?? 0,
    );
    const inFocus = personMonths(path, state);
    const cost = costOf(path, change);
    const extraCostGbp = cost === null || startCost === null ? null : cost - startCost;
    return {
      delayMonths: delay,
      stocks,
      atEnd: stocks[months] ?? 0,
      firstMonthOneFewer: change === null ? null : firstMonthBelow(nothing, path, state, 1),
      personMonths: inFocus,
      extraPersonMonths: inFocus - startMonths,
      totalCostGbp: cost,
      extraCostGbp,
      extraCostPerYearGbp: delay && extraCostGbp !== null ? (extraCostGbp * 12) / delay : null,
    };
  };
  const later = parsed.delayMonths.map((delay) => {
    const change = { ...planned, start: planned.start + delay };
    return option(delay, runCohort(cohort, months, change), change);
  });
  return {
    focus,
    months,
    options: [option(null, nothing, null), option(0, start, planned), ...later],
    method: {
      model: "monthlyOpenCohort",
      costs: "undiscounted, meanOfOpeningAndClosingStock",
    },
    warnings: scenarioWarnings(states, cohort, scenario, prices !== null),
    provenance: {
      version,
      ...priceSource(parsed.unitCosts),
    },
    conclusion: delayConclusion(focus, months, later[0]),
  };
}

function delayConclusion(state: string, months: number, first: DelayOption | undefined): Sentence {
  const delay = first?.delayMonths ?? 0;
  const extra = first?.extraPersonMonths ?? 0;
  const about = { state, months, delay };
  const people =
    extra > 0
      ? say(words.delayMoreMonths, { ...about, extra })
      : say(words.delayNoMoreMonths, about);
  const cost = first?.extraCostGbp ?? null;
  if (cost === null) return people;
  return cost > 0
    ? say(words.delayCosts, { people, cost })
    : say(words.delaySaves, { people, cost: -cost });
}
