import { type Sentence, say } from "../../internal/say.js";
import type { CellOut } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";

/** What a spreadsheet can show of any figure, with limits or without. */
export interface ShownFigure {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly reason: Sentence | null;
}

/**
 * Name the columns of a table of measures.
 *
 * @returns Measure, value, lower and upper limit.
 * @internal
 */
export function measureHeader(): string[] {
  return [words.measure, words.figureHeader, words.lower, words.upper].map(
    (heading) => say(heading).text,
  );
}

/**
 * Lay a figure out as one row: its name, its value and its limits, or why there are none.
 *
 * @param label - What is measured.
 * @param figure - The figure; without limits their cells stay empty.
 * @returns Four cells.
 * @internal
 */
export function measureRow(
  label: Sentence,
  { value, lower, upper, reason }: ShownFigure,
): CellOut[] {
  const limits = lower === undefined || upper === undefined ? ["", ""] : [lower, upper];
  return [label.text, ...[value, ...limits].map((cell) => cell ?? reason ?? "")];
}
