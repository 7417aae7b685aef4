import {
  type Cells,
  confidenceArgument,
  type ExcelArgument,
  headersArgument,
} from "../internal/spreadsheet.js";
import type { BetweenStudyMethod } from "./between-studies.js";
import { betweenStudyMethods } from "./between-studies.js";
import { effectMeasures } from "./effect-measures.js";
import type { PooledStudiesInput, StudyInput } from "./read-studies.js";

const studyColumns = [
  {
    name: "name",
    kind: "text",
    header: "Study",
    aliases: ["Name", "Trial"],
    optional: true,
    help: "Name of the study.",
  },
  {
    name: "country",
    kind: "text",
    header: "Country",
    optional: true,
    help: "Where it was done; studies of the home countries are pooled apart as well.",
  },
] as const;

/** Studies by estimate and limits, as reviews print them. */
export const studiesArgument = {
  name: "studies",
  kind: "table",
  help: "A row a study: Estimate, Lower and Upper as published; Study and Country if you can.",
  columns: [
    ...studyColumns,
    {
      name: "estimate",
      kind: "number",
      header: "Estimate",
      aliases: ["Effect"],
      help: "The effect; a ratio as it is, not its logarithm.",
    },
    {
      name: "lower",
      kind: "number",
      header: "Lower",
      aliases: ["Lower limit"],
      help: "Lower limit.",
    },
    {
      name: "upper",
      kind: "number",
      header: "Upper",
      aliases: ["Upper limit"],
      help: "Upper limit.",
    },
  ],
} as const satisfies ExcelArgument;

/** Studies by events and people of both groups. */
const studyCountsArgument = {
  name: "studies",
  kind: "table",
  help: "A row a study: events and people of both groups; Study and Country if you can.",
  columns: [
    ...studyColumns,
    {
      name: "treatedEvents",
      kind: "count",
      header: "Treated events",
      help: "People with the outcome among those offered the service.",
    },
    {
      name: "treatedPeople",
      kind: "count",
      header: "Treated people",
      help: "Everyone offered the service and followed up.",
    },
    {
      name: "comparisonEvents",
      kind: "count",
      header: "Comparison events",
      help: "People with the outcome in the comparison group.",
    },
    {
      name: "comparisonPeople",
      kind: "count",
      header: "Comparison people",
      help: "Everyone in the comparison group who was followed up.",
    },
  ],
} as const satisfies ExcelArgument;

export const measureArgument = {
  name: "measure",
  kind: "choice",
  choices: effectMeasures,
  help: "rr, or, rd, md, smd, or other for any effect that adds up.",
} as const satisfies ExcelArgument;

export const riskMeasureArgument = {
  name: "measure",
  kind: "choice",
  choices: ["rr", "or", "rd"],
  help: "rr for relative risk, or for odds ratio, rd for risk difference.",
} as const satisfies ExcelArgument;

const methodArgument = {
  name: "method",
  kind: "choice",
  choices: betweenStudyMethods,
  optional: true,
  help: "How the variance between studies is estimated; FE: one effect common to all.",
  default: "REML",
} as const satisfies ExcelArgument;

/** Arguments of every function that pools published effects. */
export const poolArguments = [
  studiesArgument,
  measureArgument,
  methodArgument,
  confidenceArgument,
  headersArgument,
] as const satisfies readonly ExcelArgument[];

interface Labels {
  readonly name: string | undefined;
  readonly country: string | undefined;
}

function labelled({ name, country }: Labels): Pick<StudyInput, "name" | "country"> {
  return {
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
  };
}

interface PoolOptions {
  readonly method: BetweenStudyMethod | undefined;
  readonly confidence: number | undefined;
}

function options({
  method,
  confidence,
}: PoolOptions): Pick<PooledStudiesInput, "method" | "confidence"> {
  return {
    ...(method !== undefined && { method }),
    ...(confidence !== undefined && { confidence }),
  };
}

/**
 * Turn rows of published effects into studies.
 *
 * @param rows - Rows as read.
 * @returns One study a row.
 * @internal
 */
export function studiesFromCells(
  rows: Cells<readonly [typeof studiesArgument]>["studies"],
): StudyInput[] {
  return rows.map(({ name, country, estimate, lower, upper }) => ({
    ...labelled({ name, country }),
    published: { estimate, lower, upper },
  }));
}

/**
 * Turn cells of published effects into studies to pool.
 *
 * @param cells - Cells as read.
 * @returns The input of `poolEffects`.
 * @internal
 */
export function poolFromCells(cells: Cells<typeof poolArguments>): PooledStudiesInput {
  return {
    measure: cells.measure,
    studies: studiesFromCells(cells.studies),
    ...options(cells),
  };
}

/** Arguments of the function that pools counts. */
export const poolCountsArguments = [
  studyCountsArgument,
  riskMeasureArgument,
  methodArgument,
  confidenceArgument,
  headersArgument,
] as const satisfies readonly ExcelArgument[];

/**
 * Turn cells of counts into studies to pool.
 *
 * @param cells - Cells as read.
 * @returns The input of `poolEffects`.
 * @internal
 */
export function poolFromCounts(cells: Cells<typeof poolCountsArguments>): PooledStudiesInput {
  return {
    measure: cells.measure,
    studies: cells.studies.map(({ name, country, ...counts }) => ({
      ...labelled({ name, country }),
      counts,
    })),
    ...options(cells),
  };
}

/** Three studies with limits, for the examples. */
export const exampleStudyCells: readonly (readonly unknown[])[] = [
  ["Study", "Country", "Estimate", "Lower", "Upper"],
  ["First", "England", 0.6, 0.4, 0.9],
  ["Second", "United States", 0.75, 0.5, 1.125],
  ["Third", "Wales", 0.9, 0.6, 1.35],
  ["Fourth", "Norway", 0.5, 0.25, 1],
];
