import type { MissingReason } from "../internal/flags.js";
import type { SegmentName } from "./segments.js";
import type { ExcludedRecords, TallyCell } from "./tally.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Make a cell of a tally, with the fields that its segment has.
 *
 * Fields are assigned one after another, so that engines give all cells one layout: objects that are
 * spread together get a layout each, and reading a large tally takes six times as long.
 *
 * @param segment - Group and sample of the cell.
 * @param need - Whether in high need.
 * @param service - Whether served.
 * @param support - Whether supported; undefined where nobody asked.
 * @param n - Records.
 * @param w - Sum of weights.
 * @param w2 - Sum of squared weights.
 * @returns The cell.
 * @internal
 */
export function makeCell(
  segment: SegmentName,
  need: 0 | 1,
  service: 0 | 1,
  support: 0 | 1 | null | undefined,
  n: number,
  w: number,
  w2: number,
): TallyCell {
  const cell = makeSegment(segment) as Mutable<TallyCell>;
  cell.need = need;
  cell.service = service;
  if (support !== undefined) cell.support = support;
  cell.n = n;
  cell.w = w;
  cell.w2 = w2;
  return cell;
}

/**
 * Make a line of records left out, with the fields that its segment has.
 *
 * @param segment - Group and sample of the records.
 * @param need - Need, or why it is not known.
 * @param service - Service, or why it is not known.
 * @param n - Records.
 * @returns The line.
 * @internal
 */
export function makeExcluded(
  segment: SegmentName,
  need: 0 | 1 | MissingReason,
  service: 0 | 1 | MissingReason,
  n: number,
): ExcludedRecords {
  const line = makeSegment(segment) as Mutable<ExcludedRecords>;
  line.need = need;
  line.service = service;
  line.n = n;
  return line;
}

function makeSegment({ group, stratum, psu, fpc, fpcWithin }: SegmentName): SegmentName {
  const made: Mutable<SegmentName> = {};
  if (group !== undefined) made.group = group;
  if (stratum !== undefined) made.stratum = stratum;
  if (psu !== undefined) made.psu = psu;
  if (fpc !== undefined) made.fpc = fpc;
  if (fpcWithin !== undefined) made.fpcWithin = fpcWithin;
  return made;
}
