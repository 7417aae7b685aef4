import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import {
  type Flag,
  flagCode,
  type FlagColumn,
  missingReasons,
  type MissingReason,
} from "../internal/flags.js";
import { flags, quantity, weights } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { flagWords } from "./flag-words.js";
import {
  codeSample,
  fpcColumn,
  fpcWithinColumn,
  psuColumn,
  type SampledFrom,
  stratumColumn,
} from "./survey/sampled-from.js";
import {
  checkGroups,
  type CodedLabels,
  codeColumn,
  crossLabels,
  type LabelColumn,
  type Segments,
} from "./segments.js";
import { makeCell, makeExcluded } from "./tally-cell.js";
import { cellsPerSegment, countCells, type TallyCounts } from "./tally-kernel.js";

/** Input of {@link tally}. */
export const TallyInput = z.strictObject({
  need: flags({ title: "High need", description: "Whether each child is in high need." }),
  service: flags({ title: "Service", description: "Whether each child gets a service." }),
  support: z.optional(
    flags({ title: "Informal support", description: "Whether each child has someone to turn to." }),
  ),
  weight: z.optional(
    weights({ title: "Weight", description: "How many children each record stands for." }),
  ),
  by: z.optional(
    quantity<Readonly<Record<string, LabelColumn>>>(
      {
        title: "Groups",
        description: "Columns of labels by name, such as the area of each child.",
        unit: "object",
      },
      checkGroups,
    ),
  ),
  stratum: z.optional(stratumColumn),
  psu: z.optional(psuColumn),
  fpc: z.optional(fpcColumn),
  fpcWithin: z.optional(fpcWithinColumn),
  flagWords,
});
export type TallyInput = z.input<typeof TallyInput>;

/** How many children share need, service and, where it was asked, support. */
export interface TallyCell extends SampledFrom {
  /** Label by grouping; absent where the tally has no groups. */
  readonly group?: Readonly<Record<string, string>>;
  readonly need: 0 | 1;
  readonly service: 0 | 1;
  /** Null where support was asked but is not known; absent where nobody asked. */
  readonly support?: 0 | 1 | null;
  /** Records. */
  readonly n: number;
  /** Sum of weights; equal to `n` without weights. */
  readonly w: number;
  /** Sum of squared weights; equal to `n` without weights. */
  readonly w2: number;
}

/** Records left out because need or service is not known. */
export interface ExcludedRecords extends SampledFrom {
  readonly group?: Readonly<Record<string, string>>;
  readonly need: 0 | 1 | MissingReason;
  readonly service: 0 | 1 | MissingReason;
  readonly n: number;
}

/** Everything that need-service matching needs to know of the records: a plain, JSON-safe object. */
export interface Tally {
  readonly measure: "count" | "weighted";
  /** Records read, whether counted or excluded. */
  readonly records: number;
  /** Cells in which there is somebody. */
  readonly cells: readonly TallyCell[];
  readonly excluded: readonly ExcludedRecords[];
}

/**
 * Count children by need, service and support.
 *
 * A child whose need or service is not known is left out and counted under the reason; unknown
 * support keeps a child in the two circles of need and service. Children of a sample are counted
 * by stratum and sampling unit as well, which is all that `designEstimate` needs.
 *
 * @param input - Columns with one value a child, all equally long, and names for the groupings.
 * @returns Counts and sums of weights by cell; its size does not depend on the number of records.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a value that is no flag, unequal columns, or a
 * sampling unit in two strata.
 *
 * @example
 * ```ts
 * tally({ need: [1, 1, 0], service: [1, 0, 0] }).cells.length; // => 3
 * ```
 */
export function tally(input: TallyInput): Tally {
  const { need, service, support, weight, by = {}, ...read } = parseInput(TallyInput, input);
  const { stratum, psu, fpc, fpcWithin } = read;
  const groups = codeColumns(by);
  const sampled = codeColumns({ ...(stratum && { stratum }), ...(psu && { psu }) });
  checkLengths(need.length, {
    service: service.length,
    ...(support && { support: support.length }),
    ...(weight && { weight: weight.length }),
    ...lengthsOf(sampled),
    ...(fpc && { fpc: fpc.length }),
    ...(fpcWithin && { fpcWithin: fpcWithin.length }),
  });
  checkLengths(need.length, lengthsOf(groups), ["by"]);
  const sample = codeSample(
    {
      stratum: sampled["stratum"] ?? null,
      psu: sampled["psu"] ?? null,
      fpc: fpc ?? null,
      fpcWithin: fpcWithin ?? null,
    },
    (column, record) => (record === undefined ? [column] : [column, record]),
  );
  const segments = crossLabels(groups, sample);
  const counts = countCells(
    codeFlags("need", need, read.flagWords),
    codeFlags("service", service, read.flagWords),
    support === undefined ? null : codeFlags("support", support, read.flagWords),
    weight ?? null,
    segments.columns,
    segments.size,
  );
  return toTally(counts, segments, need.length, support !== undefined, weight !== undefined);
}

function codeColumns(
  columns: Readonly<Record<string, LabelColumn>>,
): Readonly<Record<string, CodedLabels>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, codeColumn(column)]),
  );
}

function lengthsOf(
  columns: Readonly<Record<string, CodedLabels>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { codes }]) => [name, codes.length]),
  );
}

/**
 * Turn the counts of one pass into a tally.
 *
 * @param counts - What the kernel counted.
 * @param segments - What its segments stand for.
 * @param records - Records read.
 * @param asked - Whether support was asked.
 * @param weighted - Whether there were weights.
 * @returns The tally, without empty cells.
 * @internal
 */
export function toTally(
  counts: TallyCounts,
  segments: Segments,
  records: number,
  asked: boolean,
  weighted: boolean,
): Tally {
  const { n, w, w2, excluded } = counts;
  const cells: TallyCell[] = [];
  for (let place = 0; place < counts.segments.length; place++) {
    const first = place * cellsPerSegment;
    const occupied = cellNumbers.filter((cell) => (n[first + cell] ?? 0) > 0);
    if (occupied.length === 0) continue;
    const named = segments.at(counts.segments[place] ?? 0);
    for (const cell of occupied) {
      const index = first + cell;
      const support = asked ? (supportCodes[cell % 3] ?? null) : undefined;
      const sums = [n[index] ?? 0, w[index] ?? 0, w2[index] ?? 0] as const;
      cells.push(makeCell(named, cell < 6 ? 0 : 1, cell % 6 < 3 ? 0 : 1, support, ...sums));
    }
  }
  return {
    measure: weighted ? "weighted" : "count",
    records,
    cells,
    excluded: Array.from(excluded, ([pattern, count]) =>
      makeExcluded(
        segments.at(Math.floor(pattern / 49)),
        flagOf(Math.floor(pattern / 7) % 7),
        flagOf(pattern % 7),
        count,
      ),
    ),
  };
}

const cellNumbers = Array.from({ length: cellsPerSegment }, (_, cell) => cell);
const supportCodes = [0, 1, null] as const;

/**
 * Code a column of flags.
 *
 * @param field - The column's name or path, for the refusal.
 * @param column - Flags; a Uint8Array is taken for codes and only checked.
 * @param known - What texts stand for.
 * @returns One code a record.
 * @throws {@link UpstreamError} `INVALID_INPUT` at the first value that is no flag.
 * @internal
 */
export function codeFlags(
  field: string | readonly string[],
  column: FlagColumn,
  known?: Readonly<Record<string, Flag>>,
): Uint8Array {
  const path = typeof field === "string" ? [field] : field;
  if (column instanceof Uint8Array) {
    for (let record = 0; record < column.length; record++) {
      if ((column[record] ?? 0) > 6) throw refusal([...path, record], say(words.giveFlagCode));
    }
    return column;
  }
  return Uint8Array.from(column, (value, record) => {
    const code = flagCode(value, known);
    if (code === undefined)
      throw refusal([...path, record], flagProblem(value, record, path, known));
    return code;
  });
}

/** Texts that are flags in a map at most, so that asking for yes or no would ask in vain. */
const meantAsFlag = /^(y|yes|true|1|n|no|false|0)$/i;

/**
 * Say what is wrong with a value that is no flag.
 *
 * @param value - The value.
 * @param record - Its record, from 0.
 * @param path - Ends with the name of the column.
 * @param known - The map of words, where there is one.
 * @returns The refusal; a text is named with its column and its row, counted from 1.
 * @internal
 */
export function flagProblem(
  value: unknown,
  record: number,
  path: readonly (string | number)[],
  known: Readonly<Record<string, Flag>> | undefined,
): Sentence {
  if (typeof value !== "string") return say(words.giveFlagValue);
  const name = String(path.at(-1));
  // A plain word reads as a title; a field such as any_service stays as it is spelt.
  const column = /^[a-z]+$/.test(name) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
  const about = { column, found: value, row: record + 1 };
  return known === undefined && meantAsFlag.test(value.trim())
    ? say(words.useFlagMap, about)
    : say(words.useFlagWord, about);
}

/** What a code stands for. */
function flagOf(code: number): 0 | 1 | MissingReason {
  if (code === 0 || code === 1) return code;
  return missingReasons[code - 2] ?? "unknown";
}

/** Refuse the first column that is not as long as `need`. */
function checkLengths(
  expected: number,
  lengths: Readonly<Record<string, number>>,
  inside: readonly string[] = [],
): void {
  for (const [field, got] of Object.entries(lengths)) {
    if (got === expected) continue;
    const sentence = say(words.giveEqualLengths, { other: "need", expected, got });
    throw refusal([...inside, field], sentence);
  }
}
