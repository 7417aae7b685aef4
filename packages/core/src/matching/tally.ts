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
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { flagWords } from "./flag-words.js";
import {
  checkGroups,
  codeColumn,
  crossLabels,
  type LabelColumn,
  type Segments,
} from "./segments.js";
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
  flagWords,
});
export type TallyInput = z.input<typeof TallyInput>;

/** How many children share need, service and, where it was asked, support. */
export interface TallyCell {
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
export interface ExcludedRecords {
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
 * support keeps a child in the two circles of need and service.
 *
 * @param input - Columns with one value a child, all equally long, and names for the groupings.
 * @returns Counts and sums of weights by cell; its size does not depend on the number of records.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a value that is no flag, or unequal columns.
 *
 * @example
 * ```ts
 * tally({ need: [1, 1, 0], service: [1, 0, 0] }).cells.length; // => 3
 * ```
 */
export function tally(input: TallyInput): Tally {
  const { need, service, support, weight, by = {}, ...read } = parseInput(TallyInput, input);
  const groups = Object.fromEntries(
    Object.entries(by).map(([name, column]) => [name, codeColumn(column)]),
  );
  checkLengths(need.length, {
    service: service.length,
    ...(support && { support: support.length }),
    ...(weight && { weight: weight.length }),
  });
  for (const [name, { codes }] of Object.entries(groups)) {
    checkLengths(need.length, { [name]: codes.length }, ["by"]);
  }
  const segments = crossLabels(groups);
  const counts = countCells(
    codeFlags("need", need, read.flagWords),
    codeFlags("service", service, read.flagWords),
    support === undefined ? null : codeFlags("support", support, read.flagWords),
    weight ?? null,
    segments.index,
    segments.groups.length,
  );
  return toTally(counts, segments, need.length, support !== undefined, weight !== undefined);
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
  { n, w, w2, excluded }: TallyCounts,
  { groups }: Segments,
  records: number,
  asked: boolean,
  weighted: boolean,
): Tally {
  const named = (segment: number): Pick<TallyCell, "group"> => {
    const group = groups[segment] ?? {};
    return Object.keys(group).length === 0 ? {} : { group };
  };
  const cells = Array.from(n, (count, index): TallyCell => {
    const support = ([0, 1, null] as const)[index % 3] ?? null;
    return {
      ...named(Math.floor(index / cellsPerSegment)),
      need: index % cellsPerSegment < 6 ? 0 : 1,
      service: index % 6 < 3 ? 0 : 1,
      ...(asked && { support }),
      n: count,
      w: w[index] ?? 0,
      w2: w2[index] ?? 0,
    };
  });
  return {
    measure: weighted ? "weighted" : "count",
    records,
    cells: cells.filter((cell) => cell.n > 0),
    excluded: Array.from(excluded, ([pattern, count]) => ({
      ...named(Math.floor(pattern / 49)),
      need: flagOf(Math.floor(pattern / 7) % 7),
      service: flagOf(pattern % 7),
      n: count,
    })),
  };
}

/** Code a column of flags; a Uint8Array is taken for codes and only checked. */
function codeFlags(
  field: string,
  column: FlagColumn,
  known?: Readonly<Record<string, Flag>>,
): Uint8Array {
  if (column instanceof Uint8Array) {
    for (let record = 0; record < column.length; record++) {
      if ((column[record] ?? 0) > 6) throw refusal([field, record], say(words.giveFlagCode));
    }
    return column;
  }
  return Uint8Array.from(column, (value, record) => {
    const code = flagCode(value, known);
    if (code === undefined) throw refusal([field, record], say(words.giveFlagValue));
    return code;
  });
}

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
