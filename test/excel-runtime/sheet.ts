/** A stand-in for the part of Excel that `functions.js` talks to, for tests without a browser. */

import { catalogue } from "@upstream/core/catalogue";
import { bind } from "../../addin/src/bind.js";

/** The error a cell shows, with its message. */
export class CellError extends Error {
  readonly code: string;

  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

type SheetFunction = (...cells: readonly unknown[]) => unknown;

const associated = new Map<string, SheetFunction>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    associate: (name: string, call: SheetFunction) => associated.set(name, call),
  },
});

/** Everything `functions.js` associates, and the catalogue's other functions bound alike, by name. */
export async function loadFunctions(): Promise<ReadonlyMap<string, SheetFunction>> {
  await import("../../addin/src/functions.js");
  for (const { excel, run } of catalogue) {
    for (const fn of excel) if (!associated.has(fn.name)) associated.set(fn.name, bind(fn, run));
  }
  return associated;
}

/** What a formula shows: cells, or an error with its message. */
export type Outcome =
  { readonly cells: unknown } | { readonly error: string; readonly message: string };

/**
 * Call a function and keep whatever comes of it.
 *
 * @param call - The function.
 * @param cells - One value an argument.
 * @returns Its cells, or the error that its cell would show.
 * @throws Whatever is thrown that a cell could not show.
 */
export function outcomeOf(call: SheetFunction, cells: readonly unknown[]): Outcome {
  try {
    const shown = call(...cells);
    const alone = Array.isArray(shown) && shown.length === 1 ? (shown as unknown[][])[0] : [shown];
    const [cell] = alone ?? [];
    if (alone?.length === 1 && cell instanceof CellError) throw cell;
    return { cells: shown };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { error: error.code, message: error.message };
  }
}

/**
 * Say what Excel would garble in an outcome.
 *
 * @param outcome - Cells, or an error.
 * @returns The faults; none when the outcome can be shown.
 */
export function faultsOf(outcome: Outcome): string[] {
  if ("error" in outcome) return outcome.message === "" ? ["an error without a message"] : [];
  const { cells } = outcome;
  if (!Array.isArray(cells)) return faultsOfCell(cells);
  const rows = cells as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return ["an empty table"];
  if (rows.some((row) => row.length !== width)) return ["a ragged table"];
  return rows.flat().flatMap(faultsOfCell);
}

function faultsOfCell(cell: unknown): string[] {
  if (typeof cell === "number") return Number.isFinite(cell) ? [] : [`the number ${String(cell)}`];
  if (typeof cell === "string") return cell.length <= 32_767 ? [] : ["a text too long for a cell"];
  if (typeof cell === "boolean") return [];
  if (cell instanceof CellError) return cell.message === "" ? ["an error without a message"] : [];
  return [`a cell of type ${typeof cell}: ${JSON.stringify(cell)}`];
}
