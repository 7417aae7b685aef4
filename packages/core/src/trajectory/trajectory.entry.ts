import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { periodOfCell } from "./sheet-periods.js";
import { trajectory, type Trajectory, TrajectoryInput } from "./trajectory.js";

const header = [
  words.seriesPeriodHeader,
  words.plannedHeader,
  words.actualHeader,
  words.planVarianceHeader,
  words.progressHeader,
  words.verdictHeader,
].map(({ text }) => text);

/** A figure that was marked as missing says so; what lies ahead of the last one is blank. */
function pathTable({ path, warnings, conclusion }: Trajectory, figures: number): SheetTable {
  const none = say(words.noFigureHere);
  return {
    header,
    rows: [
      ...path.map((step, index): CellOut[] =>
        step.actual === null
          ? [step.period, step.planned, ...Array<CellOut>(4).fill(index < figures ? none : "")]
          : [
              step.period,
              step.planned,
              step.actual,
              step.variance ?? none,
              step.progressShare ?? say(words.noWayToGo),
              (step.favourable === true ? words.stepFavourable : words.stepBehind).text,
            ],
      ),
      ...[conclusion, ...warnings].map(({ text }) => [text, ...header.slice(1).map(() => "")]),
    ],
  };
}

export const trajectoryEntry = defineEntry({
  name: "trajectory",
  group: "Trajectory",
  summary:
    "Plan a path from baseline to target, and measure what happened against it step by step.",
  input: TrajectoryInput,
  result: {
    unit: "figure",
    description: "The path with variances, and the share of the planned benefit realised.",
  },
  references: ["greenBook2022Monitoring"],
  examples: [
    {
      // Plan 100, 99, ...; by step 1 a fall of 1 was planned and 0.5 came.
      input: {
        ...{ baseline: 100, target: 90, steps: 10, direction: "decrease" },
        actual: [100, 99.5],
      },
      result: { realisationRate: 0.5, path: { 1: { planned: 99, variance: 0.5 } } },
    },
  ],
  run: trajectory,
  excel: [
    excelFunction({
      name: "PLANNEDPATH",
      summary: "Plan a path from baseline to target, and measure what happened against it.",
      arguments: [
        { name: "baseline", kind: "number", help: "Where the figure starts, at step 0." },
        { name: "target", kind: "number", help: "Where it is to end, at the last step." },
        { name: "steps", kind: "count", help: "How many periods from baseline to target." },
        {
          name: "direction",
          kind: "choice",
          choices: ["increase", "decrease"],
          help: "Which way is better.",
        },
        {
          name: "actual",
          kind: "series",
          unit: "figure",
          missing: true,
          optional: true,
          help: "What happened, step 0 first; write ? where a figure is missing.",
          default: "no figures yet",
        },
        {
          name: "shape",
          kind: "choice",
          choices: ["linear", "sCurve"],
          optional: true,
          help: "A straight line, or a slow start and a slow end.",
          default: "linear",
        },
        {
          name: "start",
          kind: "text",
          optional: true,
          help: "Month of step 0: a date, 2024-03 or Mar 2024.",
          default: "steps are numbered",
        },
        {
          name: "tolerance",
          kind: "number",
          optional: true,
          help: "How far behind the plan still counts as on plan.",
          default: "0",
        },
        headersArgument,
      ],
      toInput: (cells): TrajectoryInput => ({
        baseline: cells.baseline,
        target: cells.target,
        steps: cells.steps,
        direction: cells.direction,
        ...(cells.actual !== undefined && { actual: cells.actual }),
        ...(cells.shape !== undefined && { shape: cells.shape }),
        ...(cells.start !== undefined && { start: periodOfCell(cells.start) }),
        ...(cells.tolerance !== undefined && { tolerance: cells.tolerance }),
      }),
      toCells: (result: Trajectory, { actual }) => pathTable(result, actual?.length ?? 0),
      examples: [
        {
          cells: [100, 90, 10, "decrease", [[100], [99.5]]],
          shows: { row: 2, column: 3, value: 0.5 },
        },
        { cells: [100, 90, 10, "decrease"], shows: { row: 1, column: 2, value: "" } },
        {
          cells: [100, 90, 10, "decrease", [[100], ["?"]], "sCurve", "2024-03"],
          shows: { row: 2, column: 2, value: say(words.noFigureHere) },
        },
      ],
    }),
  ],
});
