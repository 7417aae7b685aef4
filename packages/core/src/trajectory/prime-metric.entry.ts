import { defineEntry } from "../internal/define-entry.js";
import { excelFunction, headersArgument, type SheetTable } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { primeMetric, type PrimeMetric, PrimeMetricInput } from "./prime-metric.js";
import { periodOfCell } from "./sheet-periods.js";

const partWords = {
  decision: words.partDecision,
  systems: words.partSystems,
  purpose: words.partPurpose,
  trigger: words.partTrigger,
  owner: words.partOwner,
  source: words.partSource,
  measure: words.partMeasure,
  direction: words.partDirection,
  baseline: words.partBaseline,
  target: words.partTarget,
  lag: words.partLag,
} as const;

const header = [words.primedPartHeader, words.primedInPlaceHeader, words.primedWriteHeader].map(
  ({ text }) => text,
);

function checkTable({ checks, warnings, conclusion }: PrimeMetric): SheetTable {
  return {
    header,
    rows: [
      ...checks.map(({ part, met, sentence }) => [
        partWords[part].text,
        met,
        met ? "" : sentence.text,
      ]),
      ...[conclusion, ...warnings].map(({ text }) => [text, "", ""]),
    ],
  };
}

export const primeMetricEntry = defineEntry({
  name: "primeMetric",
  group: "Trajectory",
  summary:
    "Check that a metric is primed: that someone will decide something by it, across systems.",
  input: PrimeMetricInput,
  result: {
    unit: "object",
    description: "The record, each requirement with what to write, and the verdict.",
  },
  references: ["primedMetrics2022"],
  examples: [
    {
      input: { label: "Re-referrals", decision: "Review thresholds", systems: ["Council"] },
      result: { primed: false, checks: { 0: { met: true }, 1: { part: "systems", met: false } } },
    },
  ],
  run: primeMetric,
  excel: [
    excelFunction({
      name: "PRIMECHECK",
      summary: "Check that a metric is primed: that someone decides by it, across systems.",
      arguments: [
        {
          name: "metric",
          kind: "settings",
          help: "Two columns, name and value: the metric's record.",
          columns: [
            { name: "label", header: "Label", kind: "text", help: "What the figure is called." },
            {
              name: "purpose",
              header: "Purpose",
              kind: "text",
              optional: true,
              help: "What it is to tell.",
            },
            {
              name: "decision",
              header: "Decision",
              kind: "text",
              optional: true,
              help: "What changes when it moves.",
            },
            {
              name: "trigger",
              header: "Trigger",
              kind: "text",
              optional: true,
              help: "How far it must move for that.",
            },
            { name: "owner", header: "Owner", kind: "text", optional: true, help: "Who acts." },
            {
              name: "source",
              header: "Source",
              kind: "text",
              optional: true,
              help: "Where the figure comes from.",
            },
            {
              name: "systems",
              header: "Systems",
              kind: "text",
              optional: true,
              help: "Agencies or systems that it crosses, with semicolons between them.",
            },
            {
              name: "numerator",
              header: "Numerator",
              kind: "text",
              optional: true,
              help: "What is counted.",
            },
            {
              name: "denominator",
              header: "Denominator",
              kind: "text",
              optional: true,
              help: "Out of what; blank for a count.",
            },
            {
              name: "direction",
              header: "Direction",
              kind: "choice",
              choices: ["increase", "decrease"],
              optional: true,
              help: "Which way is better.",
            },
            {
              name: "kind",
              header: "Kind",
              kind: "choice",
              choices: ["flow", "stock", "rate", "cost"],
              optional: true,
              help: "Whether the figure is a flow, a stock, a rate or a cost.",
            },
            {
              name: "lagMonths",
              header: "Lag in months",
              kind: "number",
              optional: true,
              help: "Months from a change of practice to a change of the figure.",
            },
            {
              name: "baseline",
              header: "Baseline",
              kind: "number",
              optional: true,
              help: "Where it stands.",
            },
            {
              name: "target",
              header: "Target",
              kind: "number",
              optional: true,
              help: "Where it is to be.",
            },
            {
              name: "targetMonth",
              header: "Target month",
              kind: "text",
              optional: true,
              help: "By when, such as 2027-03.",
            },
          ],
        },
        headersArgument,
      ],
      toInput: ({ metric }): PrimeMetricInput => {
        const { systems, targetMonth, ...rest } = metric;
        const given = Object.entries(rest).filter(([, value]) => value !== undefined);
        return {
          ...(Object.fromEntries(given) as Omit<PrimeMetricInput, "systems" | "targetMonth">),
          ...(systems !== undefined && { systems: systems.split(/[;,]/) }),
          ...(targetMonth !== undefined && { targetMonth: periodOfCell(targetMonth) }),
        };
      },
      toCells: checkTable,
      examples: [
        {
          cells: [
            [
              ["Label", "Re-referrals"],
              ["Decision", "Review thresholds"],
              ["Systems", "Council; NHS"],
            ],
          ],
          shows: { row: 2, column: 1, value: true },
        },
      ],
    }),
  ],
});
