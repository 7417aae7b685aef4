import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import Papa from "papaparse";
import { businessCaseSheet } from "./business-case.js";
import { childrenSheet } from "./children.js";
import { matchingSheet } from "./matching.js";
import { readinessSheet } from "./readiness.js";
import { allStyles } from "./sheet.js";

/**
 * Make the workbook that the page opens with.
 *
 * @param files - The texts of the synthetic data files.
 * @returns The workbook, not yet calculated.
 */
export function starterWorkbook(files: {
  readonly children: string;
  readonly survey: string;
}): IWorkbookData {
  const sheets = [
    matchingSheet(),
    childrenSheet(rowsOf(files.children)),
    businessCaseSheet(),
    readinessSheet(rowsOf(files.survey)),
  ];
  return {
    id: "upstream-starter",
    name: "Upstream",
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: allStyles,
    sheetOrder: sheets.map(idOf),
    sheets: Object.fromEntries(sheets.map((sheet) => [idOf(sheet), sheet])),
  };
}

function idOf({ id = "" }: Partial<IWorksheetData>): string {
  return id;
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}
