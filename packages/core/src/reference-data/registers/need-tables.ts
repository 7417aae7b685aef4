import { type FigureSource, sourceOf } from "./figure-source.js";
import { needTableRows } from "./rows/need-table-rows.js";

/** One figure of a published table. */
export interface NeedCell {
  /** Such as need, service, both, coverage. */
  readonly measure: string;
  /** The group it is about; left out for all. */
  readonly group?: string;
  /** A count of people or a share as a fraction; left out where words or a range are printed. */
  readonly value?: number;
  /** Confidence limits or the range printed. */
  readonly low?: number;
  readonly high?: number;
  /** What is printed in place of a number. */
  readonly printed?: string;
}

/** A table of need as its row holds it. */
export interface NeedTableRow {
  readonly id: string;
  readonly kind: "full" | "partition" | "rates";
  readonly geography: string;
  readonly population?: string;
  readonly cells: readonly NeedCell[];
  readonly note?: string;
  readonly source: string;
}

/** A published table of need by service. */
export interface PublishedNeedTable {
  readonly id: string;
  /** All four cells, need split by service, or rates alone. */
  readonly kind: "full" | "partition" | "rates";
  readonly geography: string;
  readonly population: string | null;
  readonly cells: readonly NeedCell[];
  readonly note: string | null;
  readonly source: FigureSource;
}

/** Every table of need by service that ships. */
export const needTableRegister: readonly PublishedNeedTable[] =
  /* @__PURE__ */ needTableRows.map(complete);

function complete(row: NeedTableRow): PublishedNeedTable {
  return {
    id: row.id,
    kind: row.kind,
    geography: row.geography,
    population: row.population ?? null,
    cells: row.cells,
    note: row.note ?? null,
    source: sourceOf(row.source),
  };
}
