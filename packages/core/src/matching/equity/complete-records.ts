import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** A column of numbers where null is missing. */
type Column = ArrayLike<number | null>;

/** Records in which nothing is missing. */
export interface CompleteRecords {
  /** The columns asked for, in their order, without the records left out. */
  readonly columns: readonly Float64Array[];
  readonly weight: Float64Array;
  /** Records read. */
  readonly records: number;
  /** Records left out because a value is missing. */
  readonly excluded: number;
}

/**
 * Keep the records in which every value is known.
 *
 * @param first - Name of the first column, with which the others are compared.
 * @param columns - Columns with their paths; the weight is given apart.
 * @param weight - Weights, or nothing for 1 each.
 * @returns The complete records.
 * @throws {@link UpstreamError} `INVALID_INPUT` for columns that are not equally long.
 * @internal
 */
export function completeRecords(
  first: string,
  columns: readonly { readonly path: readonly string[]; readonly values: Column }[],
  weight: ArrayLike<number> | undefined,
): CompleteRecords {
  const records = columns[0]?.values.length ?? 0;
  const lengths = columns.map(({ path, values }) => ({ path, got: values.length }));
  if (weight !== undefined) lengths.push({ path: ["weight"], got: weight.length });
  for (const { path, got } of lengths) {
    if (got === records) continue;
    const about = { other: first, expected: records, got };
    throw refusal(path, say(words.giveEqualLengths, about));
  }
  const complete: number[] = [];
  for (let record = 0; record < records; record++) {
    if (columns.every(({ values }) => values[record] !== null)) complete.push(record);
  }
  return {
    columns: columns.map(({ values }) =>
      Float64Array.from(complete, (record) => values[record] ?? 0),
    ),
    weight: Float64Array.from(complete, (record) => weight?.[record] ?? 1),
    records,
    excluded: records - complete.length,
  };
}
