/** A sentence as a words file holds it: `text` has placeholders such as `{name}` or `{share:percent}`. */
export interface Wording {
  readonly id: string;
  readonly text: string;
}

/** What a placeholder can take; a sentence inside a sentence is translated with it. */
export type SentenceValue = string | number | Sentence | readonly SentenceValue[];

/** Something a person reads: which sentence, with which values, and how it reads in English. */
export interface Sentence {
  readonly id: string;
  readonly values: Readonly<Record<string, SentenceValue>>;
  readonly text: string;
}

type PlaceholderName<Inside extends string> = Inside extends `${infer Name}:${string}`
  ? Name
  : Inside;
type Placeholders<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? PlaceholderName<Inside> | Placeholders<Rest>
  : never;
type ValuesOf<Text extends string> = Readonly<Record<Placeholders<Text>, SentenceValue>>;

/**
 * Put values into a wording.
 *
 * @param wording - An entry of the English words file.
 * @param values - One value a placeholder; left out when the wording has none.
 * @returns The sentence, with its English text.
 * @internal
 */
export function say<const W extends Wording>(
  wording: W,
  ...values: Placeholders<W["text"]> extends never ? [] : [ValuesOf<W["text"]>]
): Sentence {
  const given: Sentence["values"] = values[0] ?? {};
  return { id: wording.id, values: given, text: fill(wording.text, given, (part) => part.text) };
}

/**
 * Replace each placeholder of a text.
 *
 * @param text - Text with placeholders.
 * @param values - The values by name.
 * @param read - How a sentence inside the sentence reads.
 * @returns The finished text.
 * @internal
 */
export function fill(
  text: string,
  values: Sentence["values"],
  read: (sentence: Sentence) => string,
): string {
  const show = (value: SentenceValue, format?: string): string => {
    if (typeof value === "number") return showNumber(value, format);
    if (typeof value === "string") return value;
    if ("id" in value) return read(value);
    return value.map((part) => show(part, format)).join(", ");
  };
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, format?: string) => {
    const value = values[name];
    return value === undefined ? whole : show(value, format);
  });
}

/** Written by hand because `Intl` differs between engines, and the same result must read the same everywhere. */
function showNumber(value: number, format: string | undefined): string {
  if (format === "percent") return `${grouped(value * 100, 1)}%`;
  if (format === "pounds") return `${value < 0 ? "-" : ""}£${grouped(Math.abs(value), 0)}`;
  if (format === "count") return grouped(value, 0);
  if (format === "decimal") return grouped(value, 2);
  const text = String(value);
  // Rounding costs more than the rest of a sentence, and twelve characters hold no more than twelve digits.
  return text.length <= 12 ? text : String(Number(value.toPrecision(12)));
}

function grouped(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
