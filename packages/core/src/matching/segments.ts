import { isColumn, type Problem } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** Labels of every record, coded: `codes[i]` is an index into `labels`. */
export interface CodedLabels {
  readonly codes: ArrayLike<number>;
  readonly labels: readonly string[];
}

/** One grouping column: a label a record, plain or coded. */
export type LabelColumn = ArrayLike<string> | CodedLabels;

/** The segments of a tally: which one each record is in, and what each stands for. */
export interface Segments {
  /** Null where there is one segment only. */
  readonly index: ArrayLike<number> | null;
  readonly groups: readonly Readonly<Record<string, string>>[];
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
 * Cross several grouping columns into one segment number a record.
 *
 * @param by - Coded columns by name, equally long.
 * @returns The segments; every combination has one, whether or not a record is in it.
 * @internal
 */
export function crossLabels(by: Readonly<Record<string, CodedLabels>>): Segments {
  let segments: Segments = { index: null, groups: [{}] };
  for (const [name, { codes, labels }] of Object.entries(by)) {
    segments = {
      index: segments.index === null ? codes : crossed(segments.index, codes, labels.length),
      groups: segments.groups.flatMap((group) =>
        labels.map((label) => ({ ...group, [name]: label })),
      ),
    };
  }
  return segments;
}

function crossed(outer: ArrayLike<number>, inner: ArrayLike<number>, size: number): Float64Array {
  // Doubles, because the product of several columns can pass 32 bits.
  return Float64Array.from(outer, (place, record) => place * size + (inner[record] ?? 0));
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

function checkLabelColumn(column: unknown): Problem | undefined {
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
