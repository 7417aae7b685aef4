import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { answerColumns, readAnswers } from "./read-returns.js";
import type { ReadinessInstrument, ReadinessInstrumentInput } from "./readiness-instrument.js";

/** Answers of a questionnaire that may be one scale. */
export interface ScaleColumns {
  readonly instrument: ReadinessInstrument;
  readonly items: readonly string[];
  readonly columns: { readonly element: ArrayLike<number>; readonly elementCount: number };
  /** Row by row, reversed ones turned round; NaN where missing or not relevant. */
  readonly values: Float64Array;
}

/**
 * Read answers whose columns are one element unless the questionnaire says otherwise.
 *
 * @param input - As parsed by its schema.
 * @param input.answers - A row of answers for each respondent.
 * @param input.items - The item in each column.
 * @param input.instrument - The questionnaire.
 * @returns The whole questionnaire and the answers, turned round where reversed.
 * @throws {@link UpstreamError} `INVALID_INPUT` for the first answer outside the scale.
 * @internal
 */
export function scaleColumns(input: {
  readonly answers: ArrayLike<ArrayLike<number | null>>;
  readonly items?: ArrayLike<string> | undefined;
  readonly instrument?: ReadinessInstrumentInput | undefined;
}): ScaleColumns {
  const definition = input.instrument ?? {};
  const isOne = definition.elements === undefined;
  const names = isOne ? (input.items ?? numbered(input.answers[0]?.length ?? 0)) : input.items;
  const instrument = completeInstrument(
    isOne ? { ...definition, elements: [oneElement(names ?? [])] } : definition,
    ["instrument"],
  );
  const { items, columns } = answerColumns(instrument, names);
  const values = readAnswers(input.answers, items, instrument);
  const width = items.length;
  for (let index = 0; index < values.length; index++) {
    const answer = values[index] ?? Number.NaN;
    if (!Number.isFinite(answer)) values[index] = Number.NaN;
    else if (columns.reversed[index % width] === 1) values[index] = columns.mirror - answer;
  }
  return { instrument, items, columns, values };
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `item ${String(index + 1)}`);
}

function oneElement(items: ArrayLike<string>): {
  readonly id: string;
  readonly label: string;
  readonly items: readonly string[];
} {
  return { id: "all", label: say(words.allItems).text, items: Array.from(items) };
}
