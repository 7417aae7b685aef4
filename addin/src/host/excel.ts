import { type CellRange, formatAddress, parseAddress } from "./address.js";
import { type CellTrouble, HostError, type HostFailure, type SheetHost } from "./types.js";

/** Excel on the web refuses answers above 5 MB; a cell takes some 20 bytes on the wire. */
const cellsPerRead = 100_000;

/** What Excel calls its failures, and what the pane has words for. */
const failures: Readonly<Record<string, HostFailure>> = {
  AccessDenied: "protected",
  InvalidArgument: "noSuchRange",
  InvalidOperationInCellEditMode: "editing",
  InvalidReference: "noSuchRange",
  InvalidSelection: "notOneArea",
  ItemNotFound: "noSuchRange",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

/**
 * Make the host of Excel itself.
 *
 * @param namespace - What stands before the dot in our formulas.
 * @returns The host.
 */
export function excelHost(namespace: string): SheetHost {
  return {
    kind: "excel",
    settings: {
      get: (name) => localStorage.getItem(name),
      set: (name, value) => {
        localStorage.setItem(name, value);
      },
    },
    selection: () =>
      run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return rangeOf(range.address);
      }),
    onSelection: (listener) =>
      onEvent(async (context) => {
        const added = context.workbook.onSelectionChanged.add(async () => {
          // Between the event and the question the selection may have become two areas.
          const selected = await run(async (inner) => {
            const range = inner.workbook.getSelectedRange();
            range.load("address");
            await inner.sync();
            return rangeOf(range.address);
          }).catch(() => null);
          if (selected) listener(selected);
        });
        await context.sync();
        return added;
      }),
    read: (range) => run((context) => readInParts(context, range)),
    insertFormula: (range, formula) =>
      run(async (context) => {
        const cell = locate(context, { ...range, rows: 1, columns: 1 });
        cell.formulas = [[formula]];
        cell.select();
        await context.sync();
      }),
    goTo: (range) =>
      run(async (context) => {
        const cells = locate(context, range);
        cells.worksheet.activate();
        cells.select();
        await context.sync();
      }),
    problems: () => run((context) => findProblems(context, `${namespace}.`)),
    onProblems: (listener) =>
      onEvent(async (context) => {
        const added = context.workbook.worksheets.onCalculated.add(() => {
          listener();
          return Promise.resolve();
        });
        await context.sync();
        return added;
      }),
  };
}

async function run<Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>) {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = (error as { code?: string } | null)?.code ?? "";
    throw new HostError(failures[code] ?? "unknown", error);
  }
}

/** Excel adds and removes listeners asynchronously; stopping waits until the adding is done. */
function onEvent<Event>(
  add: (context: Excel.RequestContext) => Promise<OfficeExtension.EventHandlerResult<Event>>,
): () => void {
  const added = run(add).catch(() => null);
  return () => {
    void added.then(async (handler) => {
      if (!handler) return;
      await Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
  };
}

function rangeOf(address: string): CellRange {
  const range = parseAddress(address, "");
  if (!range) throw new HostError("notOneArea");
  return range;
}

function locate(context: Excel.RequestContext, range: CellRange): Excel.Range {
  return context.workbook.worksheets.getItem(range.sheet).getRange(cellsOf(range));
}

function cellsOf(range: CellRange): string {
  return formatAddress(range, range.sheet);
}

async function readInParts(context: Excel.RequestContext, range: CellRange) {
  const used = context.workbook.worksheets.getItem(range.sheet).getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  if (used.isNullObject) return [[""]];
  const inUse = rangeOf(used.address);
  const rows = clip(range.row, range.rows, inUse.row + inUse.rows);
  const columns = clip(range.column, range.columns, inUse.column + inUse.columns);
  const rowsPerRead = Math.max(1, Math.floor(cellsPerRead / columns));
  const values: unknown[][] = [];
  for (let row = 0; row < rows; row += rowsPerRead) {
    const part = locate(context, {
      ...range,
      row: range.row + row,
      rows: Math.min(rowsPerRead, rows - row),
      columns,
    });
    part.load("values");
    await context.sync();
    for (const line of part.values as unknown[][]) values.push(line);
    part.untrack();
  }
  return values;
}

/** The cells of a stretch that lie before an end, at least one. */
function clip(start: number, length: number, end: number): number {
  return Math.min(length, Math.max(1, end - start));
}

/**
 * Excel shows a function's message on the cell but hands it to no add-in, so only codes are found.
 * A problem inside a spilled table is found through the cell that spills it.
 */
async function findProblems(
  context: Excel.RequestContext,
  prefix: string,
): Promise<readonly CellTrouble[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const found: CellTrouble[] = [];
  for (const { name } of sheets.items) {
    const used = sheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load(["address", "formulas", "values"]);
    await context.sync();
    if (used.isNullObject) continue;
    const range = rangeOf(used.address);
    const values = used.values as unknown[][];
    (used.formulas as unknown[][]).forEach((line, row) => {
      line.forEach((formula, column) => {
        const value = values[row]?.[column];
        if (typeof formula !== "string" || !formula.toUpperCase().includes(prefix)) return;
        if (typeof value !== "string" || !/^#[A-Z/0!?]+$/.test(value)) return;
        const cell = { ...range, row: range.row + row, column: range.column + column };
        found.push({ cell: { ...cell, rows: 1, columns: 1 }, code: value, message: null });
      });
    });
  }
  return found;
}
