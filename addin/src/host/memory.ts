import { type CellRange, formatAddress } from "./address.js";
import { type CellTrouble, HostError, type HostFailure, type SheetHost } from "./types.js";

/** What a {@link memoryHost} keeps, and how a test works it. */
export interface MemoryHost extends SheetHost {
  /** Cells by sheet name, row by row. */
  readonly sheets: Record<string, unknown[][]>;
  /** Formulas that were inserted, in order: address and text. */
  readonly inserted: readonly (readonly [address: string, formula: string])[];
  /** Where the person was taken last. */
  readonly shown: readonly string[];
  /** Select as a person would. */
  select(range: CellRange): void;
  /** Set what {@link SheetHost.problems} finds and tell the listeners. */
  setProblems(problems: readonly CellTrouble[]): void;
  /** Let the next call of a method fail. */
  failNext(
    method: "selection" | "read" | "insertFormula" | "goTo" | "problems",
    as: HostFailure,
  ): void;
}

/**
 * Make a host that keeps everything in memory, for tests.
 *
 * @param sheets - Cells by sheet name; the first sheet is selected.
 * @returns The host.
 */
export function memoryHost(sheets: Record<string, unknown[][]>): MemoryHost {
  const selectionListeners = new Set<(selection: CellRange) => void>();
  const problemListeners = new Set<() => void>();
  const failures = new Map<string, HostFailure>();
  const settings = new Map<string, string>();
  const inserted: [string, string][] = [];
  const shown: string[] = [];
  let problems: readonly CellTrouble[] = [];
  let selected: CellRange = {
    sheet: Object.keys(sheets)[0] ?? "",
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };

  const attempt = async <Answer>(method: string, answer: () => Answer): Promise<Answer> => {
    await Promise.resolve();
    const failure = failures.get(method);
    failures.delete(method);
    if (failure !== undefined) throw new HostError(failure);
    return answer();
  };
  const cellsOf = (sheet: string): unknown[][] => {
    const cells = sheets[sheet];
    if (!cells) throw new HostError("noSuchRange");
    return cells;
  };

  return {
    kind: "memory",
    sheets,
    inserted,
    shown,
    settings: {
      get: (name) => settings.get(name) ?? null,
      set: (name, value) => void settings.set(name, value),
    },
    select: (range) => {
      selected = range;
      for (const listener of selectionListeners) listener(range);
    },
    setProblems: (found) => {
      problems = found;
      for (const listener of problemListeners) listener();
    },
    failNext: (method, as) => void failures.set(method, as),
    selection: () => attempt("selection", () => selected),
    onSelection: (listener) => listen(selectionListeners, listener),
    onProblems: (listener) => listen(problemListeners, listener),
    problems: () => attempt("problems", () => problems),
    read: (range) =>
      attempt("read", () => {
        const cells = cellsOf(range.sheet);
        const rows = cells.slice(range.row, range.row + range.rows);
        return rows.map((row) =>
          Array.from(
            { length: Math.min(range.columns, Math.max(1, row.length - range.column)) },
            (_, index) => row[range.column + index] ?? "",
          ),
        );
      }),
    insertFormula: (range, formula) =>
      attempt("insertFormula", () => {
        cellsOf(range.sheet);
        inserted.push([formatAddress(range), formula]);
      }),
    goTo: (range) =>
      attempt("goTo", () => {
        cellsOf(range.sheet);
        shown.push(formatAddress(range));
      }),
  };
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
