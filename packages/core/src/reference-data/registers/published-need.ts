import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { label } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { needTableRegister, type PublishedNeedTable } from "./need-tables.js";
import { figureRegister, type PublishedFigure } from "./published-figures.js";
import { findRows, wordsOf } from "./search-words.js";

/** Input of {@link publishedNeed}. */
export const PublishedNeedInput = z.strictObject({
  text: z.optional(
    label({
      title: "Text",
      description: "Words of the population, place or source, or an id; all when left out.",
    }),
  ),
  geography: z.optional(
    label({ title: "Geography", description: "Place it is about; all when left out." }),
  ),
});
export type PublishedNeedInput = z.input<typeof PublishedNeedInput>;

/** Result of {@link publishedNeed}. */
export interface PublishedNeed {
  /** Tables of need by service. */
  readonly tables: readonly PublishedNeedTable[];
  /** Single figures, as printed. */
  readonly figures: readonly PublishedFigure[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Find published tables and figures of need, and of who is served.
 *
 * @param input - Words and a place; each may be left out.
 * @returns Tables and figures, the best answer first, each with its source.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a blank text.
 * @see Morpeth, slides of the Social Research Unit at Dartington, for Perth and Kinross.
 *
 * @example
 * ```ts
 * publishedNeed({ text: "Perth and Kinross" }).tables[0]?.cells[4]; // => { measure: "both", value: 223 }
 * ```
 */
export function publishedNeed(input: PublishedNeedInput): PublishedNeed {
  const { text, geography } = parseInput(PublishedNeedInput, input);
  const isThere = (row: { readonly geography: string }): boolean =>
    geography === undefined || isPlace(row.geography, geography);
  const tables = findRows(
    needTableRegister.filter(isThere),
    text,
    (row) => [
      { text: `${row.id} ${row.geography}`, weight: 10 },
      { text: row.population ?? "", weight: 6 },
      {
        text: row.cells.map(({ measure, group }) => `${measure} ${group ?? ""}`).join(" "),
        weight: 3,
      },
      { text: `${row.source.publisher} ${row.source.title}`, weight: 2 },
    ],
    ({ id }) => id,
  );
  const figures = findRows(
    figureRegister.filter((row) => row.topic === "need" && isThere(row)),
    text,
    figureFields,
    ({ id }) => id,
  );
  // Where either holds all words, what holds only some of them answers less.
  const isPartial = !tables.hasAllWords && !figures.hasAllWords;
  const foundTables = isPartial || tables.hasAllWords ? tables.rows : [];
  const foundFigures = isPartial || figures.hasAllWords ? figures.rows : [];
  const count = { tables: foundTables.length, figures: foundFigures.length };
  const isEmpty = count.tables + count.figures === 0;
  return {
    tables: foundTables.map(({ row }) => row),
    figures: foundFigures.map(({ row }) => row),
    warnings: isPartial && !isEmpty ? [say(words.searchSomeWords)] : [],
    conclusion: isEmpty ? say(words.needNone) : say(words.needFound, count),
  };
}

/**
 * Name the texts of a figure that a search looks through.
 *
 * @param row - The figure.
 * @returns Its texts with their weights.
 * @internal
 */
export function figureFields(
  row: PublishedFigure,
): readonly { readonly text: string; readonly weight: number }[] {
  return [
    { text: `${row.population} ${row.programme ?? ""}`, weight: 10 },
    { text: `${row.unit} ${row.geography}`, weight: 6 },
    { text: row.id, weight: 5 },
    { text: row.quote, weight: 4 },
    { text: `${row.source.publisher} ${row.source.title}`, weight: 2 },
  ];
}

/**
 * Tell whether a place answers to a name.
 *
 * @param geography - The place of a row.
 * @param wanted - The name.
 * @returns Whether its words hold all of the name's.
 * @internal
 */
export function isPlace(geography: string, wanted: string): boolean {
  const own = wordsOf(geography);
  return wordsOf(wanted).every((word) => own.includes(word));
}
