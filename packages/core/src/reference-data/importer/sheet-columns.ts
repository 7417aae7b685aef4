import { type SheetCell, textOf } from "./read-cells.js";

/** What the importer looks for in a sheet. */
export const sheetFields = [
  "code",
  "value",
  "description",
  "unit",
  "priceYear",
  "agency",
  "agencyDetail",
  "category",
  "costType",
  "source",
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Headings of each field without case, punctuation and anything in brackets. */
const aliases: Readonly<Record<SheetField, readonly string[]>> = {
  code: [
    "code",
    "entrycode",
    "costcode",
    "unitcostcode",
    "ref",
    "refno",
    "reference",
    "id",
    "entry",
  ],
  value: [
    "value",
    "unitcost",
    "cost",
    "costsaving",
    "estimatedcost",
    "estimatedcostsaving",
    "estimatedvalue",
    "originalvalue",
    "originalcost",
    "amount",
    "costvalue",
  ],
  description: [
    "description",
    "detail",
    "details",
    "costsavingdetail",
    "costdetail",
    "outcomedetail",
    "costsavingdescription",
    "unitcostdescription",
    "whatiscosted",
  ],
  unit: ["unit", "units", "unitofmeasurement", "unitofmeasure", "per", "costunit"],
  priceYear: [
    "year",
    "priceyear",
    "pricebase",
    "pricebaseyear",
    "costyear",
    "yearofcost",
    "yearofestimate",
    "originalyear",
    "originalpriceyear",
    "baseyear",
  ],
  agency: [
    "agency",
    "agencybearingthecost",
    "agencybearingthecostmakingthefiscalsaving",
    "whobearsthecost",
    "leadagency",
    "agencylevel1",
  ],
  agencyDetail: ["agencydetail", "agencylevel2", "subagency", "departmentorteam", "level2"],
  category: ["category", "theme", "outcomecategory", "outcometheme", "area", "outcomearea"],
  costType: [
    "type",
    "costtype",
    "typeofcost",
    "typeofcostsaving",
    "valuetype",
    "fiscaleconomicsocial",
  ],
  source: ["source", "sources", "originalsource", "datasource"],
};

/** Where the table of a sheet begins, and what its columns hold. */
export interface SheetLayout {
  /** Zero-based row of the headings. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<SheetField, number>>>;
  /** Headings that are not read. */
  readonly ignored: readonly string[];
}

/** A sheet opens with its title and notes; further down there are no headings. */
const rowsSearched = 100;

/**
 * Find the row of headings: of the first hundred rows, the one that names most of the fields.
 *
 * @param rows - Rows of cells.
 * @returns The layout; null where no row names both code and value.
 * @internal
 */
export function layoutOf(rows: readonly (readonly SheetCell[])[]): SheetLayout | null {
  let best: SheetLayout | null = null;
  for (let row = 0; row < Math.min(rows.length, rowsSearched); row++) {
    const columns = columnsOf(rows[row] ?? []);
    if (columns.code === undefined || columns.value === undefined) continue;
    const size = Object.keys(columns).length;
    if (best !== null && size <= Object.keys(best.columns).length) continue;
    const known = Object.values(columns);
    const ignored = (rows[row] ?? [])
      .map(textOf)
      .filter((text, column) => text !== "" && !known.includes(column));
    best = { headerRow: row, columns, ignored };
  }
  return best;
}

function columnsOf(cells: readonly SheetCell[]): Partial<Record<SheetField, number>> {
  const headings = cells.map((cell) => plainHeading(textOf(cell)));
  const columns: Partial<Record<SheetField, number>> = {};
  const taken = new Set<number>();
  const take = (field: SheetField, isHeading: (heading: string) => boolean): void => {
    if (columns[field] !== undefined) return;
    const column = headings.findIndex((heading, index) => !taken.has(index) && isHeading(heading));
    if (column < 0) return;
    columns[field] = column;
    taken.add(column);
  };
  for (const field of sheetFields) take(field, (heading) => aliases[field].includes(heading));
  // Long headings go on after the words that matter: "Agency bearing the cost / making the saving".
  for (const field of sheetFields) {
    take(field, (heading) =>
      aliases[field].some((alias) => alias.length >= 6 && heading.startsWith(alias)),
    );
  }
  return columns;
}

function plainHeading(text: string): string {
  return text
    .replace(/\([^)]*\)/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
