import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, label } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { figureRegister, figureTopics, type PublishedFigure } from "./published-figures.js";
import { figureFields, isPlace } from "./published-need.js";
import { findRows } from "./search-words.js";

/** Input of {@link searchFigures}. */
export const SearchFiguresInput = z.strictObject({
  text: z.optional(
    label({
      title: "Text",
      description: "Words of the figure, its place or source, or an id; all when left out.",
    }),
  ),
  topic: z.optional(
    choice(figureTopics, {
      title: "Topic",
      description: "Spend, need, or what evaluations found; all when left out.",
    }),
  ),
  geography: z.optional(
    label({ title: "Geography", description: "Place it is about; all when left out." }),
  ),
});
export type SearchFiguresInput = z.input<typeof SearchFiguresInput>;

/** Result of {@link searchFigures}. */
export interface FigureSearch {
  /** Best first. */
  readonly figures: readonly PublishedFigure[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Search published figures of spend, of need and of evaluations.
 *
 * Figures stand as printed, in the unit and the prices of their source: none is moved to other prices.
 *
 * @param input - Words, a topic and a place; each may be left out.
 * @returns The figures, best first, each with its source.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a field out of its choices.
 * @see Pro Bono Economics 2024, Struggling against the tide, for spend on early intervention.
 *
 * @example
 * ```ts
 * searchFigures({ text: "London FDAC saved per GBP", topic: "evaluation" }).figures[0]?.value; // => 2.3
 * ```
 */
export function searchFigures(input: SearchFiguresInput): FigureSearch {
  const { text, topic, geography } = parseInput(SearchFiguresInput, input);
  const candidates = figureRegister.filter(
    (row) =>
      (topic === undefined || row.topic === topic) &&
      (geography === undefined || isPlace(row.geography, geography)),
  );
  const { rows, hasAllWords } = findRows(candidates, text, figureFields, ({ id }) => id);
  return {
    figures: rows.map(({ row }) => row),
    warnings: hasAllWords || rows.length === 0 ? [] : [say(words.searchSomeWords)],
    conclusion:
      rows.length === 0 ? say(words.figuresNone) : say(words.figuresFound, { count: rows.length }),
  };
}
