import { isUpstreamError, type Sentence, type UpstreamError } from "@upstream/core";
import {
  type CellOut,
  type ExcelArgument,
  type ExcelFunction,
  say,
  type SheetTable,
  words,
} from "@upstream/core/catalogue";
import { extentsOf, type Place, readArgument, type Reading } from "./cells.js";
import { type Location, locate } from "./locate.js";
import { errorText } from "./scalars.js";
import { type CellErrorCode, cellError, type ShownCell, showScalar, showTable } from "./show.js";

/** What a sheet calls: one value an argument, then whatever else the host appends. */
export type BoundFunction = (...raws: readonly unknown[]) => ShownCell | ShownCell[][];

/** A fault of ours, kept for the pane; the cell shows only that there was one. */
export interface Fault {
  readonly functionName: string;
  readonly error: unknown;
}

/** The last faults, oldest first. */
export const faults: Fault[] = [];
const mostFaults = 20;

/** A cell that cannot be read. */
class Unreadable extends Error {
  readonly location: Location;
  readonly sentence: Sentence;

  constructor(location: Location, sentence: Sentence) {
    super(sentence.text);
    this.location = location;
    this.sentence = sentence;
  }
}

/** Errors that a function may return; any other kind of error in the input becomes #VALUE!. */
const returnable: ReadonlySet<string> = new Set<CellErrorCode>([
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#NAME?",
  "#REF!",
]);

/** Excel's runtime turns these into #VALUE! when they are thrown, but keeps them as an answer. */
const onlyReturned: ReadonlySet<string> = new Set<CellErrorCode>(["#REF!", "#NAME?"]);

/**
 * Tell whether a function answers with a table.
 *
 * @param fn - Any spreadsheet function.
 * @returns Whether it spills; every such function offers to leave out its header row.
 */
export function spills(fn: Pick<ExcelFunction, "arguments">): boolean {
  return fn.arguments.some((argument) => argument.name === "headers");
}

/**
 * Bind a function of the catalogue to raw cells.
 *
 * @param fn - How its cells become input and its result cells.
 * @param run - The SDK's function.
 * @returns What Excel, or any other sheet, calls.
 */
export function bind(fn: ExcelFunction, run: (input: unknown) => unknown): BoundFunction {
  return guard(fn, (raws, readings) => {
    const cells = readAll(fn, raws, readings);
    return { result: fn.toCells(run(fn.toInput(cells)), cells), headers: cells["headers"] };
  });
}

/**
 * Bind a tool of the add-in, which looks at raw cells, errors and all.
 *
 * @param fn - Its arguments.
 * @param run - Turns raw cells into cells.
 * @returns What a sheet calls.
 */
export function bindTool(
  fn: ExcelFunction,
  run: (raws: readonly unknown[]) => CellOut | SheetTable,
): BoundFunction {
  return guard(fn, (raws) => {
    const last = fn.arguments.length - 1;
    const argument = fn.arguments[last];
    const hasHeaders = argument?.name === "headers";
    const headers = hasHeaders
      ? readArgument(argument, raws[last], (sentence) => {
          throw new Unreadable({ argument: argument.name }, sentence);
        }).value
      : undefined;
    return { result: run(raws), headers };
  });
}

type Answer = (
  raws: readonly unknown[],
  readings: Map<string, Reading>,
) => { readonly result: CellOut | SheetTable; readonly headers: unknown };

/** Whatever happens, a bound function gives cells or the error of a cell. */
function guard(fn: ExcelFunction, answer: Answer): BoundFunction {
  const arity = fn.arguments.length;
  return (...received) => {
    // Excel appends the invocation, so how many values arrive says nothing.
    const raws = received.slice(0, arity);
    const readings = new Map<string, Reading>();
    try {
      const { result, headers } = answer(raws, readings);
      return isTable(result) ? showTable(result, headers !== false) : showScalar(result);
    } catch (error) {
      const shown = toCellError(fn, error, raws, readings);
      if (!onlyReturned.has(shown.code)) throw shown;
      return spills(fn) ? [[shown]] : shown;
    }
  };
}

function isTable(result: CellOut | SheetTable | null | undefined): result is SheetTable {
  return typeof result === "object" && result !== null && "rows" in result;
}

function readAll(
  fn: ExcelFunction,
  raws: readonly unknown[],
  readings: Map<string, Reading>,
): Readonly<Record<string, unknown>> {
  const extents = extentsOf(fn.arguments, fn.records, raws);
  const cells: Record<string, unknown> = {};
  for (const [index, argument] of fn.arguments.entries()) {
    const refuse = (sentence: Sentence, place?: Place): never => {
      throw new Unreadable({ argument: argument.name, ...(place && { place }) }, sentence);
    };
    const reading = readArgument(argument, raws[index], refuse, extents.get(argument.name));
    readings.set(argument.name, reading);
    cells[argument.name] = reading.value;
  }
  return cells;
}

function toCellError(
  fn: ExcelFunction,
  error: unknown,
  raws: readonly unknown[],
  readings: ReadonlyMap<string, Reading>,
): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  // An error in the input is the cause of whatever else went wrong.
  const given = firstError(fn.arguments, raws);
  if (given) return given;
  if (error instanceof Unreadable) {
    return cellError("#VALUE!", at(error.location, error.sentence).text);
  }
  if (isUpstreamError(error)) {
    const location = locate(error.path, fn.arguments, readings);
    const message = location ? at(location, error.sentence).text : error.message;
    return cellError(codes[error.code], message);
  }
  faults.push({ functionName: fn.name, error });
  if (faults.length > mostFaults) faults.shift();
  return cellError("#VALUE!", say(words.addinFault).text);
}

const codes: Readonly<Record<UpstreamError["code"], CellErrorCode>> = {
  INVALID_INPUT: "#VALUE!",
  NOT_ENOUGH_DATA: "#N/A",
  UNKNOWN_REFERENCE: "#N/A",
  NO_SOLUTION: "#N/A",
};

/** Say where a problem is, counting rows and columns from 1 with the header. */
function at({ argument, place }: Location, problem: Sentence): Sentence {
  if (place === undefined) return say(words.atArgument, { argument, problem });
  const { row, column } = place;
  return say(words.atCell, { argument, row: row + 1, column: column + 1, problem });
}

function firstError(
  fnArguments: readonly ExcelArgument[],
  raws: readonly unknown[],
): CustomFunctions.Error | undefined {
  for (const [index, argument] of fnArguments.entries()) {
    const found = findError(raws[index]);
    if (found === undefined) continue;
    const { error, place } = found;
    const message = at(
      { argument: argument.name, ...(place && { place }) },
      say(words.giveInsteadOfError, { error }),
    );
    const code = (returnable.has(error) ? error : "#VALUE!") as CellErrorCode;
    return cellError(code, message.text);
  }
  return undefined;
}

function findError(raw: unknown): { error: string; place?: Place } | undefined {
  if (!Array.isArray(raw)) {
    const error = errorText(raw);
    return error === undefined ? undefined : { error };
  }
  for (let row = 0; row < raw.length; row++) {
    const cells: unknown = raw[row];
    const line = Array.isArray(cells) ? cells : [cells];
    for (let column = 0; column < line.length; column++) {
      const error = errorText(line[column]);
      if (error !== undefined) return { error, place: { row, column } };
    }
  }
  return undefined;
}
