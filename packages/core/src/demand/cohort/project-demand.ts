import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { wholeMonths } from "../quantities.js";
import { runCohort } from "./cohort-kernel.js";
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
import {
  comparisonConclusion,
  type DemandPath,
  describePath,
  firstMonthBelow,
} from "./path-figures.js";

/** Input of {@link projectDemand}. */
export const ProjectDemandInput = z.strictObject({
  ...cohortFields,
  months: wholeMonths({ title: "Months", description: "How many months to project." }),
  scenario: z.optional(ScenarioInput),
  unitCosts: z.optional(UnitCosts),
  ...focusField,
});
export type ProjectDemandInput = z.input<typeof ProjectDemandInput>;

/** What a scenario changes against the path without it. */
export interface DemandComparison {
  /** By state: the first month with visibly fewer people; null when there is none. */
  readonly firstMonthBelow: readonly (number | null)[];
  /** By state: the first month with at least one person fewer; null when there is none. */
  readonly firstMonthOneFewer: readonly (number | null)[];
  /** By state: fewer people at the end; negative when there are more. */
  readonly fewerAtEnd: readonly number[];
  readonly personMonthsAvoided: readonly number[];
  /** By state: fewer people who came from another state. */
  readonly entriesAvoided: readonly number[];
  /** Scenario less baseline, by year; negative is spent less. Null without prices. */
  readonly costDifferenceByYearGbp: readonly number[] | null;
  readonly totalCostDifferenceGbp: number | null;
}

/** Result of {@link projectDemand}. */
export interface DemandProjection {
  readonly states: readonly string[];
  readonly months: number;
  /** The state that the conclusion is about. */
  readonly focus: string;
  /** What happens if nothing changes. */
  readonly baseline: DemandPath;
  /** Null without a scenario. */
  readonly scenario: DemandPath | null;
  readonly comparison: DemandComparison | null;
  readonly method: {
    readonly model: "monthlyOpenCohort";
    readonly costs: "meanOfOpeningAndClosingStock";
  };
  readonly warnings: readonly Sentence[];
  readonly provenance: PriceSource & { readonly version: string };
  readonly conclusion: Sentence;
}

/**
 * Project how many people will be in each state, with and without a prevention scenario.
 *
 * The path without the scenario is always there, so that the lag before care numbers move is seen.
 * Costs are undiscounted, in pounds of one price year.
 *
 * @param input - States, monthly chances, people, and what the scenario multiplies.
 * @returns Stocks and flows by month, costs by year, and when the scenario is first seen.
 * @throws {@link UpstreamError} `INVALID_INPUT` for chances that add up to more than 1, or a move that is
 * not in the model.
 *
 * @example
 * ```ts
 * projectDemand({
 *   states: ["in need", "looked after"],
 *   transition: [[0.9, 0.01], [0, 0.97]],
 *   opening: [1000, 400],
 *   inflow: [90, 0],
 *   months: 24,
 *   scenario: { multipliers: { "in need>looked after": 0.8 }, rampMonths: 12 },
 * }).comparison?.fewerAtEnd[1]; // => 25.1
 * ```
 */
export function projectDemand(input: ProjectDemandInput): DemandProjection {
  const parsed = parseInput(ProjectDemandInput, input);
  const { states, months } = parsed;
  const cohort = compileCohort(parsed);
  const prices = compileCosts(parsed.unitCosts, cohort.size);
  const { focus, state: shown } = focusOf(parsed);
  const limited = cohort.capacity !== null;
  const run = runCohort(cohort, months, null);
  const baseline = describePath(run, limited, prices, null, undefined);
  const about = {
    states,
    months,
    focus,
    baseline,
    method: { model: "monthlyOpenCohort", costs: "meanOfOpeningAndClosingStock" },
    provenance: {
      version,
      ...priceSource(parsed.unitCosts),
    },
  } as const;
  const atEnd = (path: DemandPath, state: number): number => path.stocks[months]?.[state] ?? 0;
  if (parsed.scenario === undefined) {
    const values = {
      state: focus,
      opening: cohort.opening[shown] ?? 0,
      months,
      closing: atEnd(baseline, shown),
    };
    return {
      ...about,
      scenario: null,
      comparison: null,
      warnings: [],
      conclusion: say(words.demandNothingChanges, values),
    };
  }
  const change = compileScenario(parsed, cohort, parsed.scenario);
  const changed = runCohort(cohort, months, change);
  const scenario = describePath(changed, limited, prices, change, parsed.scenario.costPerMonthGbp);
  const byState = <T>(figure: (state: number) => T): T[] => states.map((_, state) => figure(state));
  const inTotal = (rows: DemandPath["entries"], state: number): number =>
    rows.reduce((sum, row) => sum + (row[state] ?? 0), 0);
  const comparison: DemandComparison = {
    firstMonthBelow: byState((state) => firstMonthBelow(run, changed, state, 0)),
    firstMonthOneFewer: byState((state) => firstMonthBelow(run, changed, state, 1)),
    fewerAtEnd: byState((state) => atEnd(baseline, state) - atEnd(scenario, state)),
    personMonthsAvoided: byState(
      (state) => (baseline.personMonths[state] ?? 0) - (scenario.personMonths[state] ?? 0),
    ),
    entriesAvoided: byState(
      (state) => inTotal(baseline.entries, state) - inTotal(scenario.entries, state),
    ),
    costDifferenceByYearGbp:
      scenario.costByYearGbp?.map((cost, year) => cost - (baseline.costByYearGbp?.[year] ?? 0)) ??
      null,
    totalCostDifferenceGbp:
      scenario.totalCostGbp === null || baseline.totalCostGbp === null
        ? null
        : scenario.totalCostGbp - baseline.totalCostGbp,
  };
  return {
    ...about,
    scenario,
    comparison,
    warnings: scenarioWarnings(states, cohort, parsed.scenario, prices !== null),
    conclusion: comparisonConclusion(
      focus,
      months,
      atEnd(baseline, shown),
      atEnd(scenario, shown),
      comparison.firstMonthOneFewer[shown] ?? null,
    ),
  };
}
