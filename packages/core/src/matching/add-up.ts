import type { MissingReason } from "../internal/flags.js";
import type { SampledFrom } from "./survey/sampled-from.js";
import type { ExcludedRecords, Tally, TallyCell } from "./tally.js";
import { makeCell, makeExcluded } from "./tally-cell.js";

/** A cell of a tally or records left out of it. */
export interface Line extends SampledFrom {
  readonly group?: Readonly<Record<string, string>>;
  readonly need: 0 | 1 | MissingReason;
  readonly service: 0 | 1 | MissingReason;
  readonly support?: 0 | 1 | null;
  readonly n: number;
  /** Sums of weights and of their squares; of no account where need or service is not known. */
  readonly w?: number;
  readonly w2?: number;
}

/**
 * Add up lines of the same cell. Unchecked.
 *
 * @param lines - Cells and records left out, in any order.
 * @returns Each cell once, in order of first appearance and without those in which there is nobody.
 * @internal
 */
export function addUp(lines: readonly Line[]): Pick<Tally, "records" | "cells" | "excluded"> {
  const cells = new Map<string, TallyCell>();
  const excluded = new Map<string, ExcludedRecords>();
  let records = 0;
  for (const line of lines) {
    const { need, service, support, n, w = 0, w2 = 0 } = line;
    if (n === 0) continue;
    records += n;
    const key = keyOf(line);
    if (typeof need === "number" && typeof service === "number") {
      const { n: n0, w: w0, w2: q0 } = cells.get(key) ?? nothing;
      cells.set(key, makeCell(line, need, service, support, n + n0, w + w0, w2 + q0));
    } else {
      const before = excluded.get(key)?.n ?? 0;
      excluded.set(key, makeExcluded(line, need, service, n + before));
    }
  }
  return { records, cells: [...cells.values()], excluded: [...excluded.values()] };
}

const nothing = { n: 0, w: 0, w2: 0 };

/** The same for the same cell, in whatever order its groupings were written. */
function keyOf({ group = {}, stratum, psu, fpc, fpcWithin, need, service, support }: Line): string {
  const labels = Object.entries(group).sort(([first], [second]) => (first < second ? -1 : 1));
  // Support of records left out is not counted.
  const supported = typeof need === "number" && typeof service === "number" ? support : null;
  return JSON.stringify([labels, stratum, psu, fpc, fpcWithin, need, service, supported]);
}
