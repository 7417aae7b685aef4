import type { IWorkbookData } from "@univerjs/core";

/** What a workbook file says of itself. */
const format = "upstream-workbook";
const version = 1;

/** A file that is not opened, with the reason as a sentence. */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";
}

/**
 * Write a workbook as a file.
 *
 * @param workbook - The whole workbook.
 * @param upstream - Version of the functions it was made with.
 * @returns The file's content.
 */
export function writeWorkbookFile(workbook: IWorkbookData, upstream: string): Blob {
  const file = { format, version, upstream, workbook };
  return new Blob([JSON.stringify(file)], { type: "application/json" });
}

/**
 * Read a workbook from a file that was saved here.
 *
 * @param file - The file a person picked.
 * @returns The workbook.
 * @throws {@link RefusedFile} for any other file.
 */
export async function readWorkbookFile(file: File): Promise<IWorkbookData> {
  return parseWorkbook(file.name, await file.text());
}

/**
 * Read a workbook from a file's text.
 *
 * @param name - The file's name.
 * @param text - What it holds.
 * @returns The workbook.
 * @throws {@link RefusedFile} for text that is no workbook of ours.
 */
export function parseWorkbook(name: string, text: string): IWorkbookData {
  let file: unknown;
  try {
    // A key of this name would reach into the engine's objects.
    file = JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
  } catch {
    throw new RefusedFile(`${name} is not a workbook file. Open one that was saved here.`);
  }
  if (!isRecord(file) || file["format"] !== format) {
    throw new RefusedFile(`${name} is not a workbook of Upstream. Open one that was saved here.`);
  }
  if (file["version"] !== version) {
    throw new RefusedFile(
      `${name} was saved by another version of the workbench. Open it there, or save it again.`,
    );
  }
  const { workbook } = file;
  if (!isWorkbook(workbook)) {
    throw new RefusedFile(
      `${name} is damaged: a sheet is missing or misshapen. Open another copy.`,
    );
  }
  return workbook;
}

function isWorkbook(value: unknown): value is IWorkbookData {
  if (!isRecord(value)) return false;
  const { id, sheetOrder, sheets, styles } = value;
  return (
    typeof id === "string" &&
    isRecord(styles) &&
    isRecord(sheets) &&
    Array.isArray(sheetOrder) &&
    sheetOrder.length > 0 &&
    sheetOrder.every((sheet) => typeof sheet === "string" && isSheet(sheets[sheet]))
  );
}

function isSheet(value: unknown): boolean {
  if (!isRecord(value) || typeof value["name"] !== "string") return false;
  const cells = value["cellData"];
  return isRecord(cells) && Object.values(cells).every(isRow);
}

function isRow(row: unknown): boolean {
  return isRecord(row) && Object.values(row).every((cell) => cell === null || isRecord(cell));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
