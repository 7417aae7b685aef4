import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import Papa from "papaparse";
import { areasSheet } from "./areas.js";
import { businessCaseSheet } from "./business-case.js";
import { caseWorkingsSheet } from "./case-workings.js";
import { childrenSheet } from "./children.js";
import { demandSheet } from "./demand.js";
import { matchingSheet } from "./matching.js";
import { readinessSheet } from "./readiness.js";
import { recordsOf } from "./records.js";
import { safeTableSheet } from "./safe-table.js";
import { servicesSheet } from "./services.js";
import { allStyles } from "./sheet.js";
import { trajectorySheet } from "./trajectory.js";

const fileNames = {
  children: "children.csv",
  survey: "readiness-survey.csv",
  staff: "readiness-headcount.csv",
  services: "services.csv",
  metrics: "primed-metrics.csv",
  targets: "primed-metrics-targets.csv",
} as const;

/** The texts of the synthetic data files. */
type StarterFiles = Readonly<Record<keyof typeof fileNames, string>>;

/**
 * Read every file that the workbook is made of.
 *
 * @param read - Gives the text of a file in the folder of data.
 * @returns The texts.
 */
export async function starterFiles(read: (path: string) => Promise<string>): Promise<StarterFiles> {
  const files = Object.entries(fileNames).map(
    async ([key, name]) => [key, await read(`data/${name}`)] as const,
  );
  return Object.fromEntries(await Promise.all(files)) as StarterFiles;
}

/**
 * Make the workbook that the page opens with.
 *
 * @param files - The texts of the synthetic data files.
 * @returns The workbook, not yet calculated.
 */
export function starterWorkbook(files: StarterFiles): IWorkbookData {
  const records = recordsOf(rowsOf(files.children));
  const sheets = [
    matchingSheet(),
    childrenSheet(records),
    areasSheet(records),
    servicesSheet(records, rowsOf(files.services)),
    safeTableSheet(records),
    businessCaseSheet(),
    caseWorkingsSheet(),
    readinessSheet(rowsOf(files.survey), rowsOf(files.staff)),
    trajectorySheet(rowsOf(files.metrics), rowsOf(files.targets)),
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
