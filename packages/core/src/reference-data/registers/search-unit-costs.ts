import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, label, priceYear, trueOrFalse } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { type PriceAge, priceAge } from "./price-age.js";
import { findRows, plainCode, wordsOf } from "./search-words.js";
import { type UnitCost, unitCostRegister } from "./unit-costs.js";
import { unitCostCategories } from "./unit-cost-relation.js";

/** Input of {@link searchUnitCosts}. */
export const SearchUnitCostsInput = z.strictObject({
  text: z.optional(
    label({
      title: "Text",
      description: "Words or a code; case, accents and punctuation do not matter. Left out: all.",
    }),
  ),
  category: z.optional(
    choice(unitCostCategories, {
      title: "Category",
      description: "Part of the public purse in which the cost arises; all when left out.",
    }),
  ),
  agency: z.optional(
    label({ title: "Agency", description: "Who bears the cost; all when left out." }),
  ),
  includeContested: z._default(
    trueOrFalse({
      title: "Include contested",
      description: "Whether costs that are publicly contested are listed; no if left out.",
    }),
    false,
  ),
  asOf: z.optional(
    priceYear({
      title: "As of",
      description: "Year from which the age of the prices is counted; without it none is given.",
    }),
  ),
});
export type SearchUnitCostsInput = z.input<typeof SearchUnitCostsInput>;

/** A unit cost that answers a search. */
export interface UnitCostMatch extends UnitCost, PriceAge {
  /** How well it answers; only the order matters. */
  readonly score: number;
}

/** Result of {@link searchUnitCosts}. */
export interface UnitCostSearch {
  /** Best first; equals in the order of the codes. */
  readonly matches: readonly UnitCostMatch[];
  /** Contested costs that answer as well and are left out. */
  readonly contestedHidden: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Search the published unit costs by words, code, category or agency.
 *
 * Rows that hold all words come up; where none does, those that hold most of them, with a warning.
 *
 * @param input - What to search for; an empty object lists all that are not contested.
 * @returns The rows, best first, each with its source, its age and what it may be used for.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a field out of its choices.
 * @see New Economy and Greater Manchester Combined Authority 2015, Unit Cost Database 1.4.
 *
 * @example
 * ```ts
 * searchUnitCosts({ text: "foster care week" }).matches[0]?.code; // => "SS2.0"
 * ```
 */
export function searchUnitCosts(input: SearchUnitCostsInput): UnitCostSearch {
  const { text, category, agency, includeContested, asOf } = parseInput(
    SearchUnitCostsInput,
    input,
  );
  const candidates = unitCostRegister.filter(
    (row) =>
      (category === undefined || row.category === category) &&
      (agency === undefined || isAgency(row, agency)),
  );
  const { rows, hasAllWords } = findRows(
    candidates,
    text,
    (row) => [
      { text: row.description, weight: 10 },
      { text: row.unit, weight: 4 },
      { text: `${row.agency ?? ""} ${row.agencyDetail ?? ""} ${row.population ?? ""}`, weight: 3 },
      { text: `${row.quote ?? ""} ${row.note ?? ""}`, weight: 2 },
      { text: `${row.source.publisher} ${row.source.title}`, weight: 1 },
    ],
    ({ code }) => code,
  );
  const shown = rows.filter(({ row }) => includeContested || row.tag !== "contested");
  const contestedHidden = rows.length - shown.length;
  return {
    matches: shown.map(({ row, score }) => ({ ...row, ...priceAge(row.priceYear, asOf), score })),
    contestedHidden,
    warnings: [
      ...(hasAllWords || shown.length === 0 ? [] : [say(words.searchSomeWords)]),
      ...(contestedHidden === 0 ? [] : [say(words.contestedHidden, { count: contestedHidden })]),
    ],
    conclusion: conclusionOf(shown.map(({ row }) => row)),
  };
}

function isAgency({ agency, agencyDetail }: UnitCost, wanted: string): boolean {
  const own = wordsOf(`${agency ?? ""} ${agencyDetail ?? ""}`);
  return wordsOf(wanted).every((word) => own.some((other) => plainCode(other).startsWith(word)));
}

function conclusionOf(shown: readonly UnitCost[]): Sentence {
  const first = shown[0];
  if (first === undefined) return say(words.searchNone);
  const secondHand = shown.filter(({ source }) => source.seen === "second-hand").length;
  return say(words.searchFound, { count: shown.length, secondHand, code: first.code });
}
