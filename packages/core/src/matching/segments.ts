import { refusal } from "../errors.js";
import { isColumn, type Problem } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { CodedSample, SampledFrom } from "./survey/sampled-from.js";

/** Labels of every record, coded: `codes[i]` is an index into `labels`. */
export interface CodedLabels {
  readonly codes: ArrayLike<number>;
  readonly labels: readonly string[];
}

/** One grouping column: a label a record, plain or coded. */
export type LabelColumn = ArrayLike<string> | CodedLabels;

/** The segments of a tally: every combination of its columns has a number, in mixed radix. */
export interface Segments {
  /** Outermost first. */
  readonly columns: readonly CodedLabels[];
  /** How many combinations there are, whether or not a record is in them. */
  readonly size: number;
  /** What the combination of that number stands for. */
  at(segment: number): SegmentName;
}

/** What one segment stands for; fields are absent where nobody asked. */
export interface SegmentName extends SampledFrom {
  readonly group?: Readonly<Record<string, string>>;
}

/**
 * Give each distinct label a code, in order of first appearance.
 *
 * @param records - How many records there are.
 * @param labelAt - The label of one record.
 * @returns The coded column.
 * @internal
 */
export function codeLabels(records: number, labelAt: (record: number) => string): CodedLabels {
  const labels: string[] = [];
  const known = new Map<string, number>();
  const codes = new Int32Array(records);
  for (let record = 0; record < records; record++) {
    const label = labelAt(record);
    let code = known.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      known.set(label, code);
    }
    codes[record] = code;
  }
  return { codes, labels };
}

/**
 * Code a grouping column.
 *
 * @param column - A label a record, plain or coded.
 * @returns The coded column; one that is coded already comes back as it is.
 * @internal
 */
export function codeColumn(column: LabelColumn): CodedLabels {
  return "codes" in column ? column : codeLabels(column.length, (record) => column[record] ?? "");
}

/**
 * Cross the grouping columns and the sample's own into one segment number a record.
 *
 * @param by - Coded columns by name, equally long.
 * @param sample - Where each record was sampled; null where nobody said.
 * @returns The segments; no array is as long as the records.
 * @throws {@link UpstreamError} `INVALID_INPUT` when there are too many combinations to number.
 * @internal
 */
export function crossLabels(
  by: Readonly<Record<string, CodedLabels>>,
  sample: CodedSample | null,
): Segments {
  const names = Object.keys(by);
  const columns = [...Object.values(by), ...(sample === null ? [] : [sample.places])];
  const sizes = columns.map(({ labels }) => labels.length);
  const size = sizes.reduce((product, each) => product * each, 1);
  // Cells are numbered 49 to a segment, and their numbers have to stay whole.
  if (size > mostSegments) throw refusal(["by"], say(words.giveFewerGroups));
  return {
    columns,
    size,
    at: (segment) => {
      const codes = digits(segment, sizes);
      const group = Object.fromEntries(
        names.map((name, index) => [name, columns[index]?.labels[codes[index] ?? 0] ?? ""]),
      );
      return {
        ...(names.length > 0 && { group }),
        ...(sample?.at(codes.at(-1) ?? 0) ?? {}),
      };
    },
  };
}

const mostSegments = 2 ** 47;

/** The digits of a number in mixed radix, most significant first. */
function digits(number: number, sizes: readonly number[]): number[] {
  const codes: number[] = [];
  let rest = number;
  for (const size of [...sizes].reverse()) {
    codes.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return codes;
}

/**
 * Check the grouping columns of a tally.
 *
 * @param value - What the caller gave as `by`.
 * @returns The first problem, or nothing.
 * @internal
 */
export function checkGroups(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null || isColumn(value)) {
    return { sentence: say(words.giveGroups) };
  }
  for (const [name, column] of Object.entries(value) as [string, unknown][]) {
    const problem = checkLabelColumn(column);
    if (problem) return { sentence: problem.sentence, path: [name, ...(problem.path ?? [])] };
  }
  return undefined;
}

/**
 * Check one column of labels, plain or coded.
 *
 * @param column - What the caller gave.
 * @returns The first problem, or nothing.
 * @internal
 */
export function checkLabelColumn(column: unknown): Problem | undefined {
  if (isColumn(column)) {
    for (let record = 0; record < column.length; record++) {
      if (typeof column[record] !== "string") {
        return { sentence: say(words.giveText), path: [record] };
      }
    }
    return undefined;
  }
  const coded = column as Partial<Record<"codes" | "labels", unknown>> | null | undefined;
  if (!isColumn(coded?.codes) || !isColumn(coded.labels)) {
    return { sentence: say(words.giveLabels) };
  }
  for (let record = 0; record < coded.codes.length; record++) {
    const code = coded.codes[record] as number;
    if (!Number.isInteger(code) || code < 0 || code >= coded.labels.length) {
      const sentence = say(words.giveLabelCode, { last: coded.labels.length - 1 });
      return { sentence, path: ["codes", record] };
    }
  }
  return undefined;
}
