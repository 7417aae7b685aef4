import type { Sentence } from "./say.js";
import type { Unit } from "./quantities.js";

/** What every argument of a spreadsheet function has. */
interface ArgumentText {
  /** Name as Excel shows it; the same as the SDK's field wherever there is one. */
  readonly name: string;
  /** One sentence of help, with what a blank means where that matters. */
  readonly help: string;
  readonly optional?: true;
  /** What happens when it is left out, in words that follow "Left out:". */
  readonly default?: string;
}

/** A single cell. */
type ScalarKind =
  | { readonly kind: "number" | "count" | "share" | "rate" | "pounds" | "years" }
  | { readonly kind: "priceYear" }
  | { readonly kind: "text" }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** A range of cells. A blank counts as 0 in a series, as no in flags, as not answered in scores. */
type RangeKind =
  /** With `missing`, a mark such as ? is a gap; a blank is 0 all the same, as it may arrive as 0. */
  | { readonly kind: "series"; readonly unit: Unit; readonly missing?: true }
  | { readonly kind: "flags" }
  | { readonly kind: "labels" }
  /** With `zeroIsScore`, 0 is a score, and so is a blank; only a mark such as ? is no answer. */
  | { readonly kind: "scores"; readonly zeroIsScore?: true }
  | {
      readonly kind: "table";
      readonly columns: readonly TableColumn[];
      /** Further columns, under any header: amounts by year, or shares by agency. */
      readonly rest?: {
        readonly name: string;
        readonly as: "series" | "byHeader";
        /** A published table: the mark of a hidden count stays as it is written. */
        readonly marks?: true;
      };
    }
  /** Two columns, label and value; a row a setting, in any order. */
  | { readonly kind: "settings"; readonly columns: readonly TableColumn[] };

/** One argument of a spreadsheet function. */
export type ExcelArgument = ArgumentText & (ScalarKind | RangeKind);

/** One column of a table, or one row of a settings range. */
export type TableColumn = ScalarKind & {
  /** The SDK's field that it fills. */
  readonly name: string;
  /** The heading to write; `aliases` are read as well. Case and punctuation do not matter. */
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly help: string;
  readonly optional?: true;
  /** A number for which 0 is no possible value, so that 0 and blank both mean "left out". */
  readonly zeroIsBlank?: true;
};

/** Scores as read from a range: null where a question was not answered. */
export interface ScoreCells {
  readonly rows: readonly (readonly (number | null)[])[];
  /** The header row, when the range has one. */
  readonly headers: readonly string[] | null;
}

/** What a scalar kind becomes. */
type ScalarValue<A extends ScalarKind> = A extends { kind: "choice"; choices: infer C }
  ? C extends readonly string[]
    ? C[number]
    : never
  : A extends { kind: "text" }
    ? string
    : A extends { kind: "flag" }
      ? boolean
      : A extends { kind: "priceYear" }
        ? number | string
        : number;

/** What the columns of a table become, a row. */
type RowValue<Columns extends readonly TableColumn[]> = {
  readonly [C in Columns[number] as C["name"]]: C extends { optional: true }
    ? ScalarValue<C> | undefined
    : ScalarValue<C>;
};

/** What one argument becomes once its cells have been read. */
type ArgumentValue<A> = A extends ScalarKind
  ? ScalarValue<A>
  : A extends { kind: "series" }
    ? readonly (A extends { missing: true } ? number | null : number)[]
    : A extends { kind: "flags" }
      ? Uint8Array
      : A extends { kind: "labels" }
        ? readonly string[]
        : A extends { kind: "scores" }
          ? ScoreCells
          : A extends { kind: "settings"; columns: infer C extends readonly TableColumn[] }
            ? RowValue<C>
            : A extends { kind: "table"; columns: infer C extends readonly TableColumn[] }
              ? readonly (RowValue<C> & RestValue<A>)[]
              : never;

type RestValue<A> = A extends { rest: { name: infer N extends string; as: infer S } }
  ? Readonly<
      Record<N, S extends "series" ? readonly RestCell<A>[] : Readonly<Record<string, RestCell<A>>>>
    >
  : unknown;

type RestCell<A> = A extends { rest: { marks: true } } ? number | string : number;

/** The arguments of a function, read and typed; an omitted optional argument is undefined. */
export type Cells<Arguments extends readonly ExcelArgument[]> = {
  readonly [A in Arguments[number] as A["name"]]: A extends { optional: true }
    ? ArgumentValue<A> | undefined
    : ArgumentValue<A>;
};

/** A cell of an answer; a sentence stands for "no answer, because" and shows as #N/A. */
export type CellOut = number | string | boolean | Sentence;

/** A table that spills, header first. */
export interface SheetTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellOut[])[];
}

/** A worked call: raw cells in, and what the sheet must show. */
export interface ExcelExample {
  /** Cells as Excel passes them: a scalar, or rows of cells. */
  readonly cells: readonly unknown[];
  /** A scalar, or one cell of the spilled table (zero-based, header row counted). */
  readonly shows:
    CellOut | { readonly row: number; readonly column: number; readonly value: CellOut };
  readonly tolerance?: number;
}

/** A spreadsheet function: its arguments, how they become SDK input, how the result becomes cells. */
export interface ExcelFunction<Input = unknown, Result = unknown> {
  /** Without the namespace. */
  readonly name: Uppercase<string>;
  /** One sentence starting with a verb, at most 90 characters. */
  readonly summary: string;
  readonly arguments: readonly ExcelArgument[];
  /** Ranges with a row a record: they end together, at the last value of `key` when it is given. */
  readonly records?: { readonly key: string; readonly columns: readonly string[] };
  readonly examples: readonly ExcelExample[];
  toInput(cells: Readonly<Record<string, unknown>>): Input;
  toCells(result: Result, cells: Readonly<Record<string, unknown>>): CellOut | SheetTable;
}

/** {@link ExcelFunction} with its cells typed by its arguments. */
interface TypedExcelFunction<
  Input,
  Result,
  Arguments extends readonly ExcelArgument[],
> extends Omit<ExcelFunction<Input, Result>, "arguments" | "toInput" | "toCells"> {
  readonly arguments: Arguments;
  readonly toInput: (cells: Cells<Arguments>) => Input;
  readonly toCells: (result: Result, cells: Cells<Arguments>) => CellOut | SheetTable;
}

/**
 * Type a spreadsheet function's cells by its arguments.
 *
 * @param definition - The function; its `toInput` sees each argument under its name.
 * @returns The same object.
 * @internal
 */
export function excelFunction<
  Input,
  Result,
  const Arguments extends readonly ExcelArgument[] = readonly ExcelArgument[],
>(definition: TypedExcelFunction<Input, Result, Arguments>): ExcelFunction<Input, Result> {
  return definition;
}

/** The optional last argument of every function that spills. */
export const headersArgument = {
  name: "headers",
  kind: "flag",
  optional: true,
  help: "FALSE leaves out the header row.",
  default: "TRUE",
} as const satisfies ExcelArgument;

/** The level of confidence, wherever a function gives limits. */
export const confidenceArgument = {
  name: "confidence",
  kind: "share",
  optional: true,
  help: "Level of confidence of the limits, as a fraction.",
  default: "0.95",
} as const satisfies ExcelArgument;
