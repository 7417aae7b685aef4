import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { ImportedUnitCost } from "./import-unit-costs.js";

/** Whether the parts of an entry add up to it. */
export interface ParentCheck {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly code: string;
  readonly valueGbp: number;
  readonly partsGbp: number;
  readonly parts: readonly string[];
  /** Null where price years or units differ, so that the parts cannot be added up. */
  readonly addsUp: boolean | null;
  /** What to check; null where they add up. */
  readonly remark: Sentence | null;
}

/**
 * Name the nearest entry of which a code is a part: "SS4.1.2" is one of "SS4.1".
 *
 * @param code - A code.
 * @param known - Codes of the sheet.
 * @returns The entry's code; null where the sheet has none.
 * @internal
 */
export function parentCode(code: string, known: ReadonlySet<string>): string | null {
  let parent = code;
  for (;;) {
    const end = parent.lastIndexOf(".");
    if (end < 0) return null;
    parent = parent.slice(0, end);
    if (known.has(parent)) return parent;
  }
}

/**
 * Check each entry that has two parts or more.
 *
 * @param costs - What was read.
 * @param tolerance - Largest difference, as a share of the entry's value.
 * @returns One check an entry, in the order of the sheet.
 * @internal
 */
export function checkParents(
  costs: readonly ImportedUnitCost[],
  tolerance: number,
): readonly ParentCheck[] {
  return costs.flatMap((whole) => {
    const parts = costs.filter(({ parent }) => parent === whole.code);
    return parts.length < 2 ? [] : [checkOf(whole, parts, tolerance)];
  });
}

function checkOf(
  whole: ImportedUnitCost,
  parts: readonly ImportedUnitCost[],
  tolerance: number,
): ParentCheck {
  const { row, code, valueGbp } = whole;
  const partsGbp = parts.reduce((sum, part) => sum + part.valueGbp, 0);
  const isAlike = parts.every(
    (part) => part.priceYear === whole.priceYear && plain(part.unit) === plain(whole.unit),
  );
  // Money is printed to the penny: a difference of half of one is no difference.
  const isEqual = Math.abs(partsGbp - valueGbp) <= tolerance * valueGbp + 0.005;
  const addsUp = isAlike ? isEqual : null;
  const about = { code, whole: valueGbp, parts: partsGbp, tolerance };
  const remark =
    addsUp === null
      ? say(words.importPartsDiffer, { code })
      : addsUp
        ? null
        : say(words.importDoesNotAdd, about);
  return { row, code, valueGbp, partsGbp, parts: parts.map((part) => part.code), addsUp, remark };
}

const plain = (unit: string | null): string => (unit ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
