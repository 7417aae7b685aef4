import type { Locale } from "../global.js";
import { cyGB } from "./cy-GB.js";
import { enGB, type PaneWord } from "./en-GB.js";

/** What a placeholder of the pane's sentences takes; a pane word is translated with it. */
export type WordValue = string | number | { readonly word: PaneWord };

/** A sentence of the pane, not yet in a language. */
export interface Said {
  readonly word: PaneWord;
  readonly values?: Readonly<Record<string, WordValue>>;
}

const words = { "en-GB": enGB, "cy-GB": cyGB } as const;

/**
 * Read a sentence of the pane.
 *
 * @param locale - In which language.
 * @param word - Which sentence.
 * @param values - One value a placeholder.
 * @returns Its text.
 */
export function readWord(
  locale: Locale,
  word: PaneWord,
  values: Readonly<Record<string, WordValue>> = {},
): string {
  return words[locale][word].replace(/\{(\w+)(?::count)?\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === "number") return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
    return typeof value === "string" ? value : readWord(locale, value.word);
  });
}
