import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { ParsedCsv } from "./csv-worker.js";
import { RefusedFile } from "./file.js";

/** The most that stays quick in a browser. */
const mostCells = 2_000_000;
const mostBytes = 100_000_000;

/** Text and number, as the engine marks them. */
const isText = 1;
const isNumber = 2;

/** A file that was read, with what a person is told about it. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  readonly summary: string;
}

/**
 * Read a CSV file in a worker, so that the page stays alive.
 *
 * @param file - The file a person picked.
 * @param worker - Address of the worker's script.
 * @returns Its cells and what was found.
 * @throws {@link RefusedFile} for an empty, broken or too large file.
 */
export async function readCsv(file: File, worker: string): Promise<Csv> {
  if (file.size > mostBytes) {
    throw new RefusedFile(`${file.name} is larger than 100 MB. Open a part of it.`);
  }
  const parsed = await parseInWorker(await file.arrayBuffer(), worker);
  return checkCsv(file.name, parsed);
}

/**
 * Judge what a file holds and say it in a sentence.
 *
 * @param name - The file's name.
 * @param parsed - What the worker found.
 * @returns The cells and the sentence.
 * @throws {@link RefusedFile} for an empty, broken or too large file.
 */
export function checkCsv(name: string, { rows, encoding, delimiter, brokenLine }: ParsedCsv): Csv {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0) throw new RefusedFile(`${name} is empty. Open a file with a header row.`);
  if (brokenLine !== null) {
    throw new RefusedFile(
      `${name}: a quotation mark is not closed near line ${count(brokenLine)}. Close it and try again.`,
    );
  }
  if (rows.length * columns > mostCells) {
    throw new RefusedFile(
      `${name} has ${count(rows.length)} rows of ${count(columns)} columns. Open at most ` +
        `${count(mostCells)} cells at a time.`,
    );
  }
  const short = rows.filter((row) => row.length < columns).length;
  const separator = { ",": "commas", ";": "semicolons", "\t": "tabs" }[delimiter] ?? delimiter;
  const summary =
    `Read ${name}: ${count(rows.length - 1)} rows below the header and ${count(columns)} ` +
    `columns, separated by ${separator}, as ${encoding}.` +
    (short > 0 ? ` Rows that are shorter, with their last cells left blank: ${count(short)}.` : "");
  return { rows, columns, summary };
}

/**
 * Lay a file out as a sheet: numbers become numbers, all else stays as it is written.
 *
 * @param fileName - Gives the sheet its name.
 * @param csv - The file's cells.
 * @returns Name and sheet.
 */
export function sheetFromCsv(fileName: string, csv: Csv): [string, Partial<IWorksheetData>] {
  const cellData: Record<number, Record<number, ICellData>> = {};
  csv.rows.forEach((row, index) => {
    cellData[index] = cellsOf(row);
  });
  return [
    sheetName(fileName),
    {
      cellData,
      rowCount: csv.rows.length + 100,
      columnCount: Math.max(csv.columns + 12, 20),
      freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    },
  ];
}

/**
 * Turn one row of texts into cells.
 *
 * @param row - The texts; "" leaves a cell blank.
 * @returns The cells by column.
 */
export function cellsOf(row: readonly string[]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((text, column) => {
    if (text === "") return;
    // "007" and "1e5" are codes more often than numbers.
    const number = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text);
    cells[column] = number ? { v: Number(text), t: isNumber } : { v: text, t: isText };
  });
  return cells;
}

function parseInWorker(bytes: ArrayBuffer, address: string): Promise<ParsedCsv> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(address, { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<ParsedCsv>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.postMessage(bytes, [bytes]);
  });
}

/** Sheets take 31 characters and none of these signs, as in Excel. */
function sheetName(fileName: string): string {
  const plain = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:'!]/g, " ")
    .trim();
  return plain.slice(0, 27) || "Data";
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
