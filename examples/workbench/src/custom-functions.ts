import { type CellTrouble } from "../../../addin/src/host/types.js";
import { cellWithin, type CellRange } from "../../../addin/src/host/address.js";

/** A function as `functions.js` hands it to Excel: cells in, an invocation last. */
type SheetCall = (...cells: unknown[]) => unknown;

/** What may stand in a cell of an answer. */
export type Shown = number | string | boolean | ShownError;

/** An error with its code and, where Excel would show one, its message. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

/** The error that `functions.js` throws; the same shape as Excel's own. */
class SheetError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message ?? "");
    this.code = code;
  }
}

const associated = new Map<string, SheetCall>();

/**
 * Put a `CustomFunctions` in place that `functions.js` can talk to; load that script afterwards.
 */
export function offerCustomFunctions(): void {
  const errorCodes = {
    divisionByZero: "#DIV/0!",
    invalidName: "#NAME?",
    invalidNumber: "#NUM!",
    invalidReference: "#REF!",
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    nullReference: "#NULL!",
  };
  Object.assign(globalThis, {
    CustomFunctions: {
      ErrorCode: errorCodes,
      Error: SheetError,
      associate(first: string | Record<string, SheetCall>, call?: SheetCall) {
        const calls = typeof first === "string" ? { [first]: call } : first;
        for (const [id, each] of Object.entries(calls)) if (each) associated.set(id, each);
      },
    },
  });
}

/**
 * Call a function as Excel does: every argument there, omitted ones null, the invocation last.
 *
 * @param name - Name without the namespace.
 * @param arity - Number of arguments the function has.
 * @param cells - What the formula gave.
 * @param address - The cell that asks.
 * @returns Rows of cells, or one; whatever is thrown comes back as an error.
 */
export function callAssociated(
  name: string,
  arity: number,
  cells: readonly unknown[],
  address: string,
): Shown | Shown[][] {
  try {
    const call = associated.get(name);
    if (!call) return { code: "#NAME?", message: "" };
    if (cells.length > arity) {
      return { code: "#VALUE!", message: `Give ${String(arity)} arguments at most.` };
    }
    const padded = Array.from({ length: arity }, (_, index) => cells[index] ?? null);
    const invocation = { address, functionName: name, isInValuePreview: false };
    const answer = call(...padded, invocation);
    return Array.isArray(answer)
      ? (answer as unknown[][]).map((row) => row.map(showCell))
      : showCell(answer);
  } catch (error) {
    return showCell(error);
  }
}

function showCell(value: unknown): Shown {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof SheetError) return { code: value.code, message: value.message };
  console.error("A function gave a cell that no sheet can show.", value);
  return { code: "#VALUE!", message: value instanceof Error ? value.message : "" };
}

/** What formulas have said, by the cell that holds the formula. */
export class Messages {
  readonly #byCell = new Map<string, CellTrouble[]>();

  /**
   * Replace what is known of a cell.
   *
   * @param cell - The cell with the formula.
   * @param answer - What it shows; errors inside a table belong to the cells they spill into.
   */
  record(cell: CellRange, answer: Shown | Shown[][]): void {
    const rows = Array.isArray(answer) ? answer : [[answer]];
    const troubles = rows.flatMap((row, down) =>
      row.flatMap((shown, across) =>
        typeof shown === "object"
          ? [
              {
                cell: cellWithin(cell, down, across),
                code: shown.code,
                message: shown.message === "" ? null : shown.message,
              },
            ]
          : [],
      ),
    );
    const key = keyOf(cell);
    if (troubles.length > 0) this.#byCell.set(key, troubles);
    else this.#byCell.delete(key);
  }

  /**
   * Give what a formula last said.
   *
   * @param cell - The cell with the formula.
   * @returns Its troubles, its own cell first.
   */
  of(cell: CellRange): readonly CellTrouble[] {
    return this.#byCell.get(keyOf(cell)) ?? [];
  }
}

function keyOf(cell: CellRange): string {
  return `${cell.sheet}!${String(cell.row)},${String(cell.column)}`;
}
