import type { Sentence } from "@upstream/core";
import type { CatalogueEntry, ExcelArgument, ExcelFunction } from "@upstream/core/catalogue";

/**
 * What `functions.js` leaves behind as the global `upstream`.
 *
 * `functions.js` holds the only copy of core. The pane and the workbench load it first and take
 * from this object the functions, their help, the version and the reading of cells:
 *
 * - `upstream.functions` fills a picker (`group`, `name`, `summary`) and a form (`arguments`);
 * - `upstream.problems("COVERAGE", "need", cells)` lists every cell of a range that the function
 *   would refuse, by the same code that refuses it;
 * - `upstream.blanks("COVERAGE", "need", cells)` counts the blanks that would be read as no or 0,
 *   so that the pane can ask before it inserts a formula;
 * - `upstream.read(sentence, "cy-GB")` puts a sentence of a result into Welsh, where `welsh.js` has
 *   been loaded beside `functions.js`; otherwise it stays English.
 */
export interface UpstreamGlobal {
  /** Version of the add-in, such as "0.1.0". */
  readonly version: string;
  /** What stands before the dot in a formula: `UPSTREAM`. */
  readonly namespace: string;
  readonly catalogue: readonly CatalogueEntry[];
  /** Every function, in the order shown to users; the last group is "Tools". */
  readonly functions: readonly SheetFunction[];
  /**
   * List what is wrong with the cells of one argument.
   *
   * @param functionName - Name without the namespace, in any case.
   * @param argumentName - Name of one of its arguments.
   * @param cells - A cell, or rows of cells as `range.values` gives them.
   * @returns Every problem, row by row; empty when the function can read the cells.
   */
  problems(functionName: string, argumentName: string, cells: unknown): readonly CellProblem[];
  /**
   * Count the blank cells of one argument that would be read as 0, "no" or "not answered".
   *
   * @param functionName - Name without the namespace, in any case.
   * @param argumentName - Name of one of its arguments.
   * @param cells - A cell, or rows of cells; blank is "" or null.
   * @returns The number of such cells; blank rows below the last record do not count.
   */
  blanks(functionName: string, argumentName: string, cells: unknown): number;
  /**
   * Run a function on raw cells, as a sheet would.
   *
   * @param functionName - Name without the namespace, in any case.
   * @param cells - One value an argument: a cell, or rows of cells.
   * @returns The cells to show.
   * @throws The error a cell would show, with its message.
   */
  call(functionName: string, cells: readonly unknown[]): unknown;
  /**
   * Read a sentence in a language.
   *
   * @param sentence - A conclusion, reason, warning or refusal.
   * @param locale - English when left out.
   * @returns Its text.
   */
  read(sentence: Sentence, locale?: Locale): string;
}

/** The languages of the words files. */
export type Locale = "en-GB" | "cy-GB";

/** A cell that a function cannot read. */
export interface CellProblem {
  /** Zero-based, within the range, header row counted. */
  readonly row: number;
  /** Zero-based, within the range. */
  readonly column: number;
  /** What the cell holds, as a person would see it; "" for a blank. */
  readonly found: string;
  /** What to write instead. */
  readonly sentence: Sentence;
}

/** A function as a picker, a help text or an autocomplete list shows it. */
export interface SheetFunction {
  /** Without the namespace, such as "RATEINTERVAL". */
  readonly name: string;
  readonly group: string;
  /** Name of the SDK's function, or null for a tool of the add-in. */
  readonly sdkName: string | null;
  readonly summary: string;
  readonly arguments: readonly SheetArgument[];
  /** Whether the answer may be a table. */
  readonly spills: boolean;
  readonly result: { readonly unit: string; readonly description: string };
  readonly examples: readonly SheetExample[];
  /** Page of the help, relative to the add-in's address, such as "help.html#rateinterval". */
  readonly help: string;
}

/** An argument in words. */
export interface SheetArgument {
  readonly name: string;
  readonly kind: ExcelArgument["kind"];
  readonly help: string;
  readonly optional: boolean;
  /** What happens when it is left out, in words that follow "Left out:"; null if it is required. */
  readonly default: string | null;
  /** The unit in words, such as "a fraction" or "£ a year"; "" for what has none. */
  readonly unit: string;
  readonly choices: readonly string[];
  /** What a blank cell counts as. */
  readonly blank: "no" | "zero" | "noAnswer" | "leftOut";
  /** Whether a range is expected rather than one cell. */
  readonly range: boolean;
  /** Headings of a table, or rows of a settings range; empty for any other kind. */
  readonly columns: readonly SheetColumn[];
  /** What may stand in further columns of a table; null when nothing may. */
  readonly rest:
    | "amounts by year"
    | "amounts by heading"
    | "counts, or marks where they are hidden, by heading"
    | null;
}

/** A column of a table, or a row of a settings range. */
export interface SheetColumn {
  readonly header: string;
  readonly help: string;
  readonly optional: boolean;
  readonly unit: string;
  readonly choices: readonly string[];
}

/** A worked call. */
export interface SheetExample {
  /** As it would be typed, with array constants: `=UPSTREAM.RATEINTERVAL(223,2176)`. */
  readonly formula: string;
  /** The raw cells, one value an argument. */
  readonly cells: readonly unknown[];
  readonly shows: ExcelFunction["examples"][number]["shows"];
}

declare global {
  var upstream: UpstreamGlobal;
  /** Set by `welsh.js`. */
  var upstreamWelsh: ((sentence: Sentence) => string) | undefined;
}
