import type { IWorksheetData } from "@univerjs/core";
import type { Records } from "./records.js";
import { SheetDraft } from "./sheet.js";

/** The directory's columns: name in the file, heading as the functions read it, and how it looks. */
const columns = [
  ["service_id", "Service", "inputText"],
  ["name", "Name", "inputText"],
  ["tier", "Tier", "inputText"],
  ["area", "Area", "inputText"],
  ["age_min", "Age from", "inputPlain"],
  ["age_max", "Age to", "inputPlain"],
  ["domains", "Domains", "inputText"],
  ["capacity", "Capacity", "inputCount"],
  ["cost_per_place", "Cost per place", "inputPounds"],
  ["effect", "Effect", "inputPlain"],
  ["statutory", "Statutory", "inputPlain"],
] as const;

const firstRow = 7;
/** Room for services that a reader adds. */
const lastRow = firstRow + 19;
const directory = `I${String(firstRow - 1)}:S${String(lastRow)}`;

/**
 * Make the sheet that sets need against a directory of services.
 *
 * @param records - The children.
 * @param file - The directory's rows, headings first.
 * @returns The sheet.
 */
export function servicesSheet(
  { there }: Records,
  file: readonly (readonly string[])[],
): Partial<IWorksheetData> {
  const [header = [], ...services] = file;
  const demand = `UPSTREAM.DEMANDGROUPS(${[
    there("need_group"),
    there("area"),
    there("age"),
    there("child_id"),
    "TRUE",
  ].join(",")})`;
  const plan = "I34:I400";
  /** A figure of the plan, from the row of that name. */
  const figure = (column: string, row: string): string =>
    `INDEX(${column}34:${column}400,MATCH("${row}",${plan},0))`;
  const draft = new SheetDraft("Services")
    .widths(250, 74, 90, 90, 74, 230, 16, 16, 170, 300, 84, 76, 60, 60, 160, 76, 80, 60, 76)
    .set("A1", "Where is there no service to go to, and what could the same places reach?", "title")
    .merge("A1:S1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A6),"Correct the directory or the records: the pane says what is wrong.",' +
        "INDEX(A7:A400,COUNTA(A7:A400)))",
      "headline",
    )
    .merge("A2:S2")
    .height(2, 44)
    .set(
      "A3",
      "Synthetic children and services, made for this example. The rows below show counts of 1 to " +
        "5 children: they are for planning and not for publishing.",
      "warning",
    )
    .merge("A3:S3")
    .height(4, 8)
    .set("A5", "Gaps: children by need, area and age against the places open to them", "section")
    .dress("B5:F5", "section")
    .set("A6", `=UPSTREAM.GAPANALYSIS(${demand},${directory})`, "header")
    .dress("B6:E6", "headerRight")
    .dress("F6", "header")
    .height(6, 36)
    .dress("A7:A187", "resultText")
    .dress("B7:E187", "resultCount")
    .dress("F7:F187", "resultText")
    .set("I5", "The directory: yellow cells are yours to change", "section")
    .dress("J5:S5", "section")
    .row(
      "I6",
      columns.map(([, heading]) => heading),
      "header",
    );
  for (let row = firstRow; row <= lastRow; row++) {
    columns.forEach(([name, , style], index) => {
      const address = `${String.fromCharCode("I".charCodeAt(0) + index)}${String(row)}`;
      const text = services[row - firstRow]?.[header.indexOf(name)] ?? "";
      const isNumber = text !== "" && !Number.isNaN(Number(text));
      if (text === "") draft.dress(address, style);
      else draft.set(address, isNumber ? Number(text) : text, style);
    });
  }
  return draft
    .set("I29", "The best use of the same places", "section")
    .dress("J29:S29", "section")
    .set("I30", "Budget", "label")
    .set("J30", 300_000, "inputPounds")
    .set("I31", "Make large", "label")
    .set("J31", "benefit", "inputText")
    .set("K31", "reached, benefit or maxmin (the lowest coverage)", "note")
    .merge("K31:O31")
    .set(
      "K30",
      `=IF(ISERROR(I33),"",TEXT(${figure("K", "Total")},"#,##0")&" children get a place for "&` +
        `TEXT(${figure("L", "Total")},"£#,##0")&".")`,
      "lead",
    )
    .merge("K30:O30")
    .set("I33", `=UPSTREAM.ALLOCATE(${demand},${directory},J30,J31)`, "header")
    .dress("J33", "header")
    .dress("K33:M33", "headerRight")
    .dress("I34:J300", "resultText")
    .dress("K34:K300", "resultCount")
    .dress("L34:L300", "resultPounds")
    .dress("M34:M300", "resultDecimal")
    .freeze(3)
    .build();
}
