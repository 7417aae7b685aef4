import { refusal, type UpstreamErrorPath } from "../errors.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { elementName } from "./default-elements.js";
import type { ReadinessInstrument } from "./readiness-instrument.js";
import { type AnswerColumns, notRelevantMark } from "./score-kernel.js";

type Rows = ArrayLike<ArrayLike<number | null>>;

/**
 * Find what each column of answers measures.
 *
 * @param instrument - The questionnaire.
 * @param items - The item in each column; the instrument's items in order when left out.
 * @param path - Where the answers stand in the caller's input.
 * @returns The items by column, and how the kernel reads them.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an item that is unknown, twice or not there.
 * @internal
 */
export function answerColumns(
  instrument: ReadinessInstrument,
  items: ArrayLike<string> | undefined,
  path: UpstreamErrorPath = [],
): { items: readonly string[]; columns: AnswerColumns } {
  const elementOf = new Map(
    instrument.elements.flatMap((element, index) => element.items.map((item) => [item, index])),
  );
  const known = [...elementOf.keys()];
  const names = items === undefined ? known : Array.from(items);
  names.forEach((item, index) => {
    const place = [...path, "items", index];
    if (!elementOf.has(item))
      throw refusal(place, say(words.giveKnownItem, { items: known, item }));
    if (names.indexOf(item) < index) throw refusal(place, say(words.giveItemOnce, { item }));
  });
  const absent = known.find((item) => !names.includes(item));
  if (absent !== undefined)
    throw refusal([...path, "items"], say(words.giveEveryItem, { item: absent }));
  const { minimum, maximum } = instrument.scale;
  return {
    items: names,
    columns: {
      element: names.map((item) => elementOf.get(item) ?? 0),
      reversed: names.map((item) => (instrument.reversed.includes(item) ? 1 : 0)),
      elementCount: instrument.elements.length,
      mirror: minimum + maximum,
      minimumAnsweredShare: instrument.minimumAnsweredShare,
    },
  };
}

/**
 * Check every answer and lay them out row by row.
 *
 * @param answers - A row of answers for each respondent.
 * @param items - The item in each column.
 * @param instrument - The questionnaire.
 * @param path - Where the answers stand in the caller's input.
 * @returns Answers in one array, marked as the kernel wants them.
 * @throws {@link UpstreamError} `INVALID_INPUT` for the first answer outside the scale.
 * @internal
 */
export function readAnswers(
  answers: Rows,
  items: readonly string[],
  { scale, notRelevantCodes }: ReadinessInstrument,
  path: UpstreamErrorPath = [],
): Float64Array {
  return readRows(answers, [...path, "answers"], {
    ...scale,
    width: items.length,
    otherwise: (value) => (notRelevantCodes.includes(value) ? notRelevantMark : undefined),
    wrongWidth: (got) => say(words.giveAnswerForEachItem, { expected: items.length, got }),
    wrongValue: (column) => say(words.giveAnswerOnScale, { item: items[column] ?? "", ...scale }),
  });
}

/**
 * Check every element score and lay them out row by row.
 *
 * @param rows - A row of scores for each respondent, in the order of the elements.
 * @param instrument - The questionnaire.
 * @param path - Where the scores stand in the caller's input.
 * @returns Scores in one array, NaN where missing.
 * @throws {@link UpstreamError} `INVALID_INPUT` for the first score outside the scale.
 * @internal
 */
export function readScores(
  rows: Rows,
  instrument: ReadinessInstrument,
  path: UpstreamErrorPath = [],
): Float64Array {
  return readRows(rows, [...path, "scores"], scoreRule(instrument));
}

/**
 * Check one row of element scores.
 *
 * @param row - Scores in the order of the elements.
 * @param instrument - The questionnaire.
 * @returns The scores, NaN where missing.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a wrong number of scores, or one off the scale.
 * @internal
 */
export function readProfile(
  row: ArrayLike<number | null>,
  instrument: ReadinessInstrument,
): Float64Array {
  const scores = new Float64Array(instrument.elements.length);
  readRow(row, scores, 0, scoreRule(instrument), () => ["scores"]);
  return scores;
}

/** What a table may hold, and what to say where it does not. */
interface TableRule {
  readonly width: number;
  readonly minimum: number;
  readonly maximum: number;
  /** What a number outside the scale stands for, if anything. */
  readonly otherwise: (value: number) => number | undefined;
  readonly wrongWidth: (got: number) => Sentence;
  readonly wrongValue: (column: number) => Sentence;
}

function scoreRule({ elements, scale }: ReadinessInstrument): TableRule {
  const names = elements.map(elementName);
  return {
    ...scale,
    width: names.length,
    otherwise: () => undefined,
    wrongWidth: (got) => say(words.giveScoreForEachElement, { expected: names.length, got }),
    wrongValue: (column) => say(words.giveScoreOnScale, { element: names[column] ?? "", ...scale }),
  };
}

function readRows(rows: Rows, field: UpstreamErrorPath, rule: TableRule): Float64Array {
  const values = new Float64Array(rows.length * rule.width);
  for (let row = 0; row < rows.length; row++) {
    readRow(rows[row] ?? [], values, row * rule.width, rule, () => [...field, row]);
  }
  return values;
}

function readRow(
  row: ArrayLike<number | null>,
  values: Float64Array,
  start: number,
  rule: TableRule,
  place: () => UpstreamErrorPath,
): void {
  const { width, minimum, maximum } = rule;
  if (row.length !== width) throw refusal(place(), rule.wrongWidth(row.length));
  for (let column = 0; column < width; column++) {
    const value: unknown = row[column] ?? null;
    if (typeof value === "number" && value >= minimum && value <= maximum) {
      values[start + column] = value;
      continue;
    }
    const meaning = value === null ? Number.NaN : rule.otherwise(value as number);
    if (meaning === undefined) throw refusal([...place(), column], rule.wrongValue(column));
    values[start + column] = meaning;
  }
}
