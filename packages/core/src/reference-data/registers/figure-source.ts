import type { Seen } from "../discount-schedules.js";
import { sourceRows } from "./rows/source-rows.js";

/** A source as its row holds it. */
export interface SourceRow {
  readonly publisher: string;
  readonly title: string;
  readonly edition?: string;
  readonly year?: number;
  readonly address?: string;
  readonly seen: Seen;
  readonly seenIn: string;
  readonly licence?: string;
}

/** Where a published figure comes from, and how it was seen. */
export interface FigureSource {
  readonly publisher: string;
  readonly title: string;
  readonly edition: string | null;
  readonly year: number | null;
  readonly address: string | null;
  /** `seen`: read in the publisher's own text; `second-hand`: in a copy, an abstract or another work. */
  readonly seen: Seen;
  /** In what it was read. */
  readonly seenIn: string;
  /** What is known of the licence; null where nothing is. */
  readonly licence: string | null;
}

/**
 * Look up the source of a row.
 *
 * @param name - Its short name.
 * @returns The source, every field filled.
 * @internal
 */
export function sourceOf(name: string): FigureSource {
  const row = sourceRows[name];
  if (row === undefined) throw new RangeError(`No source ${name}.`);
  const { publisher, title, edition, year, address, seen, seenIn, licence } = row;
  return {
    publisher,
    title,
    edition: edition ?? null,
    year: year ?? null,
    address: address ?? null,
    seen,
    seenIn,
    licence: licence ?? null,
  };
}
