/** A text of a row, and how much a word found in it counts. */
export interface SearchField {
  readonly text: string;
  readonly weight: number;
}

/** How well a row answers a search. */
export interface SearchScore {
  /** Words of the search that were found. */
  readonly found: number;
  readonly score: number;
}

/**
 * Split a text into words that compare whatever their case, accents and punctuation.
 *
 * @param text - Any text.
 * @returns Its words, in order.
 * @internal
 */
export function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(/[^a-z0-9&]+/)
    .filter((word) => word !== "" && word !== "&");
}

/**
 * Reduce a code to what tells it from others: "E&S 2.0" and "es2.0" are one.
 *
 * @param code - A code as anyone writes it.
 * @returns Letters, figures and dots.
 * @internal
 */
export function plainCode(code: string): string {
  return plainText(code).replace(/[^a-z0-9.]/g, "");
}

function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
}

/** Count the words that a row holds; whole words in weighty fields score higher. */
function scoreRow(search: readonly string[], fields: readonly SearchField[]): SearchScore {
  const texts = fields.map(({ text, weight }) => ({ weight, words: wordsOf(text) }));
  let found = 0;
  let score = 0;
  for (const word of search) {
    let best = 0;
    for (const { words, weight } of texts) {
      for (const other of words) best = Math.max(best, weight * likeness(word, other));
    }
    if (best > 0) found++;
    score += best;
  }
  return { found, score };
}

/** 4 for the same word, 3 for its beginning, 2 where it begins with the other, 1 for a part of it. */
function likeness(word: string, other: string): number {
  if (word === other) return 4;
  if (word.length >= 2 && other.startsWith(word)) return 3;
  if (other.length >= 4 && word.startsWith(other)) return 2;
  return word.length >= 4 && other.includes(word) ? 1 : 0;
}

/** Rows that answer a search, best first. */
export interface Found<Row> {
  readonly rows: readonly { readonly row: Row; readonly score: number }[];
  /** Whether each of them holds all words of the search. */
  readonly hasAllWords: boolean;
}

/**
 * Find the rows that hold all words of a search, or else those that hold most of them.
 *
 * @param rows - Rows in the order that decides between equals.
 * @param text - What is searched for; undefined or blank finds every row.
 * @param fieldsOf - Texts of a row.
 * @param codeOf - Code of a row, which a search may name whole; none when left out.
 * @returns The rows, best first.
 * @internal
 */
export function findRows<Row>(
  rows: readonly Row[],
  text: string | undefined,
  fieldsOf: (row: Row) => readonly SearchField[],
  codeOf?: (row: Row) => string,
): Found<Row> {
  const search = wordsOf(text ?? "");
  if (search.length === 0)
    return { rows: rows.map((row) => ({ row, score: 0 })), hasAllWords: true };
  const code = plainCode(text ?? "");
  const scored = rows.map((row, order) => {
    const own = codeOf === undefined ? "" : plainCode(codeOf(row));
    if (own !== "" && own === code) return { row, order, found: search.length, score: 1000 };
    if (own !== "" && own.startsWith(`${code}.`)) {
      return { row, order, found: search.length, score: 500 };
    }
    return { row, order, ...scoreRow(search, fieldsOf(row)) };
  });
  const most = scored.reduce((best, { found }) => Math.max(best, found), 0);
  return {
    rows: scored
      .filter(({ found }) => found === most && most > 0)
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .map(({ row, score }) => ({ row, score })),
    hasAllWords: most === search.length,
  };
}
