import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import Papa from "papaparse";
import { areasSheet } from "./areas.js";
import { businessCaseSheet } from "./business-case.js";
import { childrenSheet } from "./children.js";
import { demandSheet } from "./demand.js";
import { matchingSheet } from "./matching.js";
import { readinessSheet } from "./readiness.js";
import { recordsOf } from "./records.js";
import { safeTableSheet } from "./safe-table.js";
import { servicesSheet } from "./services.js";
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
  readonly services: string;
}): IWorkbookData {
  const records = recordsOf(rowsOf(files.children));
  const sheets = [
    matchingSheet(),
    childrenSheet(records),
    areasSheet(records),
    servicesSheet(records, rowsOf(files.services)),
    safeTableSheet(records),
    businessCaseSheet(),
    readinessSheet(rowsOf(files.survey)),
    demandSheet(),
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
