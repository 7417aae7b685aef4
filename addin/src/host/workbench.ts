import type { CellRange } from "./address.js";
import { type CellTrouble, HostError, type HostSettings, type SheetHost } from "./types.js";

/** The spreadsheet of a page, reduced to what a pane needs; its methods throw when they cannot. */
export interface Grid {
  selection(): CellRange;
  onSelection(listener: () => void): () => void;
  /** Rows and columns of a sheet that hold anything; null when there is no such sheet. */
  usedSize(sheet: string): { readonly rows: number; readonly columns: number } | null;
  /** Values row by row; a blank cell is "". */
  values(range: CellRange): readonly (readonly unknown[])[];
  setFormula(cell: CellRange, formula: string): void;
  show(range: CellRange): void;
  problems(): readonly CellTrouble[];
  onCalculated(listener: () => void): () => void;
}

/**
 * Make the host of a page that brings its own spreadsheet.
 *
 * @param grid - The spreadsheet.
 * @param settings - Where the pane may remember its language.
 * @returns The host, to be set as `upstreamHost` before `pane.js` is loaded.
 */
export function workbenchHost(grid: Grid, settings: HostSettings): SheetHost {
  const onSheet = (range: CellRange) => {
    const used = grid.usedSize(range.sheet);
    if (!used) throw new HostError("noSuchRange");
    return used;
  };
  return {
    kind: "workbench",
    settings,
    selection: () => attempt(() => grid.selection()),
    onSelection: (listener) =>
      grid.onSelection(() => {
        listener(grid.selection());
      }),
    read: (range) =>
      attempt(() => {
        const used = onSheet(range);
        const rows = Math.min(range.rows, Math.max(1, used.rows - range.row));
        const columns = Math.min(range.columns, Math.max(1, used.columns - range.column));
        return grid.values({ ...range, rows, columns });
      }),
    insertFormula: (range, formula) =>
      attempt(() => {
        onSheet(range);
        const cell = { ...range, rows: 1, columns: 1 };
        grid.setFormula(cell, formula);
        grid.show(cell);
      }),
    goTo: (range) =>
      attempt(() => {
        onSheet(range);
        grid.show(range);
      }),
    problems: () => attempt(() => grid.problems()),
    onProblems: (listener) => grid.onCalculated(listener),
  };
}

async function attempt<Answer>(answer: () => Answer): Promise<Answer> {
  await Promise.resolve();
  try {
    return answer();
  } catch (error) {
    throw error instanceof HostError ? error : new HostError("unknown", error);
  }
}
