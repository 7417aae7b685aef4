import type { CellRange } from "./address.js";

/**
 * The one door between the pane and a sheet.
 *
 * Excel, the workbench and the tests each bring their own; the pane knows only this. Every method
 * that can fail rejects with a {@link HostError}, so that the pane can say why in words.
 */
export interface SheetHost {
  readonly kind: "excel" | "workbench" | "memory";
  /** The cells a person has selected, first area only. */
  selection(): Promise<CellRange>;
  /**
   * Hear of every new selection.
   *
   * @param listener - Called with the selected cells.
   * @returns Call it to stop listening.
   */
  onSelection(listener: (selection: CellRange) => void): () => void;
  /** The values of a range, row by row; a blank cell is "". Ends at the last row in use. */
  read(range: CellRange): Promise<readonly (readonly unknown[])[]>;
  /** Write a formula, with its leading "=", into the first cell of a range, and select it. */
  insertFormula(range: CellRange, formula: string): Promise<void>;
  /** Show and select a range. */
  goTo(range: CellRange): Promise<void>;
  /** Every cell in the workbook that shows an error and comes from an Upstream formula. */
  problems(): Promise<readonly CellTrouble[]>;
  /**
   * Hear that the list of problems may have changed.
   *
   * @param listener - Called after a calculation.
   * @returns Call it to stop listening.
   */
  onProblems(listener: () => void): () => void;
  /** What the pane remembers between visits, on this machine only. */
  readonly settings: HostSettings;
}

/** A small store of texts by name. */
export interface HostSettings {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** A cell that shows an error. */
export interface CellTrouble {
  readonly cell: CellRange;
  /** As the cell shows it, such as `#VALUE!`. */
  readonly code: string;
  /** What the function said, in English; null when the sheet keeps only the code. */
  readonly message: string | null;
}

/** Why a host could not do what it was asked. */
export type HostFailure =
  "editing" | "noSuchRange" | "notOneArea" | "protected" | "tooLarge" | "unknown";

/** A failure of a host, for which the pane has words. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly failure: HostFailure;

  /**
   * @param failure - Which failure.
   * @param cause - What the sheet itself said.
   */
  constructor(failure: HostFailure, cause?: unknown) {
    super(`The sheet refused: ${failure}.`, { cause });
    this.failure = failure;
  }
}

declare global {
  /** Set before `pane.js` by a page that brings its own sheet; Excel's page leaves it undefined. */
  var upstreamHost: SheetHost | undefined;
}
