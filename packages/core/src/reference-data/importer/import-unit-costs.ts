import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { isColumn, type PriceYear, quantity, share } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { checkParents, type ParentCheck, parentCode } from "./parent-check.js";
import { readAmount, readCode, readPriceYear, type SheetCell, textOf } from "./read-cells.js";
import { layoutOf, type SheetField, type SheetLayout } from "./sheet-columns.js";

/** Input of {@link importUnitCosts}. */
export const ImportUnitCostsInput = z.strictObject({
  rows: quantity<readonly (readonly SheetCell[])[]>(
    {
      title: "Rows",
      description:
        "Rows of cells as a CSV or a sheet gives them, titles and notes above the headings included.",
      unit: "object",
    },
    (value) => {
      if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveSheetRows) };
      for (let row = 0; row < value.length; row++) {
        if (!Array.isArray(value[row])) return { sentence: say(words.giveSheetRows), path: [row] };
      }
      return undefined;
    },
  ),
  tolerance: z._default(
    share({
      title: "Tolerance",
      description: "By how much parts may differ from their parent, as a share of it.",
    }),
    0.01,
  ),
});
export type ImportUnitCostsInput = z.input<typeof ImportUnitCostsInput>;

/** A unit cost as read from the user's own sheet. */
export interface ImportedUnitCost {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly code: string;
  /** Code of the row of which this is a part; null where the sheet has none. */
  readonly parent: string | null;
  readonly description: string | null;
  readonly unit: string | null;
  /** In the prices of `priceYear`. */
  readonly valueGbp: number;
  readonly priceYear: PriceYear | null;
  readonly agency: string | null;
  readonly agencyDetail: string | null;
  readonly category: string | null;
  readonly costType: string | null;
  readonly source: string | null;
}

/** Something about a row of the sheet: why it was skipped, or what to check. */
export interface SheetRemark {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly code: string | null;
  readonly remark: Sentence;
}

/** Result of {@link importUnitCosts}. */
export interface UnitCostImport {
  /** Row of the headings, counted from 1. */
  readonly headerRow: number;
  /** The heading under which each field was found. */
  readonly columns: Readonly<Partial<Record<SheetField, string>>>;
  /** Headings that were not read, such as values that were moved to other prices already. */
  readonly ignoredColumns: readonly string[];
  readonly costs: readonly ImportedUnitCost[];
  readonly skipped: readonly SheetRemark[];
  readonly warnings: readonly SheetRemark[];
  /** Each row that has two parts or more, and whether they add up to it. */
  readonly parents: readonly ParentCheck[];
  readonly conclusion: Sentence;
}

/** More than this for one child, place or incident has never been published. */
const dearestGbp = 1_000_000;

/** Values of these entries are known to be broken in a transcription of version 1.4. */
const suspectCode = /^E&S(?:[5-9]|1[0-3])\./;
const suspectGbp = 300_000;

/**
 * Read unit costs from the user's own copy of a unit cost workbook's sheet, by entry code.
 *
 * The sheet stays the user's: original values and price years come back as they stand, and columns of
 * values that were moved to other prices are not read. Blanks below a category carry it down; blanks
 * of agency and source carry it down to the parts of the same entry only.
 *
 * @param input - Rows of cells, titles and notes included.
 * @returns What was read, what was skipped and why, and what to check, by row of the sheet.
 * @throws {@link UpstreamError} `INVALID_INPUT` where no row of headings names code and value.
 * @see New Economy and Greater Manchester Combined Authority 2015, Unit Cost Database 1.4.
 *
 * @example
 * ```ts
 * const rows = [["Code", "Unit cost", "Year"], ["SS1.0", "£51,080", "2013/14"]];
 * importUnitCosts({ rows }).costs[0]?.valueGbp; // => 51080
 * ```
 */
export function importUnitCosts(input: ImportUnitCostsInput): UnitCostImport {
  const { rows, tolerance } = parseInput(ImportUnitCostsInput, input);
  const layout = layoutOf(rows);
  if (layout === null) throw refusal(["rows"], say(words.giveSheetHeadings));
  const { costs, skipped, warnings } = readRows(rows, layout);
  const parents = checkParents(costs, tolerance);
  const remarks = [
    ...warnings,
    ...parents.flatMap(({ row, code, remark }) => (remark === null ? [] : [{ row, code, remark }])),
  ].sort((a, b) => a.row - b.row);
  const heading = (column: number): string => textOf(rows[layout.headerRow]?.[column]);
  return {
    headerRow: layout.headerRow + 1,
    columns: Object.fromEntries(
      Object.entries(layout.columns).map(([field, column]) => [field, heading(column)]),
    ),
    ignoredColumns: layout.ignored,
    costs,
    skipped,
    warnings: remarks,
    parents,
    conclusion: say(words.importConclusion, {
      read: costs.length,
      skipped: skipped.length,
      toCheck: remarks.length,
      wrong: parents.filter(({ addsUp }) => addsUp === false).length,
      parents: parents.length,
      tolerance,
    }),
  };
}

type Found = Pick<UnitCostImport, "costs" | "skipped" | "warnings">;

/** What cells above say of the rows below them. */
interface Carried {
  category: string;
  /** The entry that last named an agency and a source, for its parts. */
  entry: { readonly code: string; agency: string; agencyDetail: string; source: string } | null;
}

function readRows(rows: readonly (readonly SheetCell[])[], layout: SheetLayout): Found {
  const costs: ImportedUnitCost[] = [];
  const skipped: SheetRemark[] = [];
  const warnings: SheetRemark[] = [];
  const byCode = new Map<string, ImportedUnitCost>();
  const carried: Carried = { category: "", entry: null };
  for (let index = layout.headerRow + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const filled = cells.map(textOf).filter((text) => text !== "");
    if (filled.length === 0) continue;
    const row = index + 1;
    const cell = (field: SheetField): SheetCell => {
      const column = layout.columns[field];
      return column === undefined ? null : cells[column];
    };
    const printed = textOf(cell("code"));
    const code = readCode(cell("code"));
    const category = textOf(cell("category"));
    const isNote = filled.length === 1 && readsAsNote(filled[0] ?? "");
    if (category !== "" && !isNote) carried.category = category;
    const skip = (remark: Sentence): void => {
      skipped.push({ row, code: code ?? (printed === "" ? null : printed), remark });
    };
    const amount = readAmount(cell("value"));
    if (code === null) {
      skip(noCode(printed, !isNote && filled.length === 1 && category !== "", amount.kind));
      continue;
    }
    if (amount.kind !== "amount") {
      skip(noAmount(amount.kind, textOf(cell("value"))));
      continue;
    }
    if (amount.gbp <= 0) {
      skip(say(words.importNotAboveZero, { value: textOf(cell("value")) }));
      continue;
    }
    const earlier = byCode.get(code);
    if (earlier !== undefined) {
      const about = { code, row: earlier.row, first: earlier.valueGbp, second: amount.gbp };
      const isSame = earlier.valueGbp === amount.gbp;
      skip(isSame ? say(words.importRepeated, about) : say(words.importConflict, about));
      continue;
    }
    const cost = costOf(row, code, amount.gbp, cell, carried);
    byCode.set(code, cost);
    costs.push(cost);
    for (const remark of doubtsOf(cost, textOf(cell("priceYear")))) {
      warnings.push({ row, code, remark });
    }
  }
  const known = new Set(byCode.keys());
  const withParents = costs.map((cost) => ({ ...cost, parent: parentCode(cost.code, known) }));
  return { costs: withParents, skipped, warnings };
}

function costOf(
  row: number,
  code: string,
  valueGbp: number,
  cell: (field: SheetField) => SheetCell,
  carried: Carried,
): ImportedUnitCost {
  const own = {
    agency: textOf(cell("agency")),
    agencyDetail: textOf(cell("agencyDetail")),
    source: textOf(cell("source")),
  };
  const above = carried.entry !== null && code.startsWith(`${carried.entry.code}.`);
  const from = above ? carried.entry : null;
  // A cell merged over an entry and its parts reads as a blank in the parts.
  const agency = own.agency === "" ? (from?.agency ?? "") : own.agency;
  const agencyDetail =
    own.agency === "" ? own.agencyDetail || (from?.agencyDetail ?? "") : own.agencyDetail;
  const source = own.source === "" ? (from?.source ?? "") : own.source;
  if (!above) carried.entry = { code, agency, agencyDetail, source };
  return {
    row,
    code,
    parent: null,
    description: orNull(textOf(cell("description"))),
    unit: orNull(textOf(cell("unit"))),
    valueGbp,
    priceYear: readPriceYear(cell("priceYear")),
    agency: orNull(agency),
    agencyDetail: orNull(agencyDetail),
    category: orNull(carried.category),
    costType: orNull(textOf(cell("costType"))),
    source: orNull(source),
  };
}

/** A sentence, a long text or one that calls itself a note; a heading is a few words. */
function readsAsNote(text: string): boolean {
  return text.length > 60 || /[.:;]$/.test(text) || /^(note|source)/i.test(text);
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function noCode(
  printed: string,
  isHeading: boolean,
  amount: "amount" | "range" | "blank" | "other",
): Sentence {
  if (printed !== "" && amount !== "blank") return say(words.importUnknownCode, { code: printed });
  if (amount === "amount" || amount === "range") return say(words.importNoCode);
  return isHeading ? say(words.importSectionHeading) : say(words.importNote);
}

function noAmount(kind: "range" | "blank" | "other", value: string): Sentence {
  if (kind === "blank") return say(words.importNoValue);
  return kind === "range"
    ? say(words.importRange, { value })
    : say(words.importNoNumber, { value });
}

function doubtsOf(cost: ImportedUnitCost, printedYear: string): readonly Sentence[] {
  const { code, valueGbp, priceYear } = cost;
  const doubts: Sentence[] = [];
  if (priceYear === null) {
    doubts.push(
      printedYear === ""
        ? say(words.importNoPriceYear)
        : say(words.importUnclearPriceYear, { printed: printedYear }),
    );
  }
  if (suspectCode.test(code) && valueGbp >= suspectGbp) {
    doubts.push(say(words.importKnownBroken, { code }));
  } else if (valueGbp > dearestGbp) {
    doubts.push(say(words.importTooDear, { value: valueGbp, limit: dearestGbp }));
  }
  return doubts;
}
