import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { flagCode } from "../internal/flags.js";
import { isColumn, label, quantity, weightProblem } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { flagWords } from "./flag-words.js";
import { type CodedLabels, codeLabels, crossLabels } from "./segments.js";
import { codeSample, isPopulation } from "./survey/sampled-from.js";
import { flagProblem, type Tally, toTally } from "./tally.js";
import { countCells } from "./tally-kernel.js";

/** Input of {@link tallyRows}. */
export const TallyRowsInput = z.strictObject({
  rows: quantity<readonly Readonly<Record<string, unknown>>[]>(
    {
      title: "Rows",
      description: "One object a child, such as the rows of a file.",
      unit: "object",
    },
    (value) => (isColumn(value) ? undefined : { sentence: say(words.giveRows) }),
  ),
  need: label({ title: "High need", description: "Field that tells who is in high need." }),
  service: label({ title: "Service", description: "Field that tells who gets a service." }),
  support: z.optional(
    label({
      title: "Informal support",
      description: "Field that tells who has someone to turn to.",
    }),
  ),
  weight: z.optional(
    label({ title: "Weight", description: "Field with how many children a row stands for." }),
  ),
  by: z.optional(
    quantity<readonly string[]>(
      { title: "Groups", description: "Fields to group by, such as area.", unit: "object" },
      (value) =>
        Array.isArray(value) && value.every((field) => typeof field === "string")
          ? undefined
          : { sentence: say(words.giveFieldNames) },
    ),
  ),
  stratum: z.optional(
    label({ title: "Stratum", description: "Field with the stratum in which a row was sampled." }),
  ),
  psu: z.optional(
    label({
      title: "Sampling unit",
      description: "Field with a row's primary sampling unit, such as its school.",
    }),
  ),
  fpc: z.optional(
    label({
      title: "Population of the stratum",
      description: "Field with the sampling units in the population of a row's stratum.",
    }),
  ),
  fpcWithin: z.optional(
    label({
      title: "Population of the unit",
      description: "Field with the children in the population of a row's sampling unit.",
    }),
  ),
  flagWords,
});
export type TallyRowsInput = z.input<typeof TallyRowsInput>;

/**
 * Count children by need, service and support, from one object a child.
 *
 * @param input - The rows, and which fields tell need, service, support, weight and groups.
 * @returns The same tally as `tally` gives for columns.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the row and field of the first bad value.
 *
 * @example
 * ```ts
 * const rows = [{ inNeed: true, served: false }, { inNeed: true, served: true }];
 * tallyRows({ rows, need: "inNeed", service: "served" }).records; // => 2
 * ```
 */
export function tallyRows(input: TallyRowsInput): Tally {
  const {
    rows,
    need,
    service,
    support,
    weight,
    by = [],
    ...read
  } = parseInput(TallyRowsInput, input);
  const flagColumn = (field: string): Uint8Array => {
    const column = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      const code = flagCode(rows[row]?.[field], read.flagWords);
      if (code === undefined) {
        throw refusal(
          ["rows", row, field],
          flagProblem(rows[row]?.[field], row, [field], read.flagWords),
        );
      }
      column[row] = code;
    }
    return column;
  };
  const { stratum, psu, fpc, fpcWithin } = read;
  const fields = { stratum, psu, fpc, fpcWithin };
  const sample = codeSample(
    {
      stratum: stratum === undefined ? null : labelColumn(rows, stratum),
      psu: psu === undefined ? null : labelColumn(rows, psu),
      fpc: fpc === undefined ? null : populationColumn(rows, fpc),
      fpcWithin: fpcWithin === undefined ? null : populationColumn(rows, fpcWithin),
    },
    (column, record) => (record === undefined ? [column] : ["rows", record, fields[column] ?? ""]),
  );
  const groups = Object.fromEntries(by.map((field) => [field, labelColumn(rows, field)]));
  const segments = crossLabels(groups, sample);
  const counts = countCells(
    flagColumn(need),
    flagColumn(service),
    support === undefined ? null : flagColumn(support),
    weight === undefined ? null : weightColumn(rows, weight),
    segments.columns,
    segments.size,
  );
  return toTally(counts, segments, rows.length, support !== undefined, weight !== undefined);
}

type Rows = readonly Readonly<Record<string, unknown>>[];

function labelColumn(rows: Rows, field: string): CodedLabels {
  return codeLabels(rows.length, (row) => {
    const value = rows[row]?.[field] ?? "";
    if (typeof value !== "string") throw refusal(["rows", row, field], say(words.giveText));
    return value;
  });
}

function weightColumn(rows: Rows, field: string): Float64Array {
  const column = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[field];
    if (typeof value !== "number" || !(value >= 0) || value === Infinity) {
      throw refusal(["rows", row, field], weightProblem(value));
    }
    column[row] = value;
  }
  return column;
}

function populationColumn(rows: Rows, field: string): Float64Array {
  const column = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[field];
    if (!isPopulation(value)) {
      throw refusal(["rows", row, field], say(words.givePopulationSize));
    }
    column[row] = value;
  }
  return column;
}
