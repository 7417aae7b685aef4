import type { IWorksheetData } from "@univerjs/core";
import { SheetDraft } from "./sheet.js";

/** The columns of the file that the sheet shows, with the headings it gives them. */
const columns = [
  ["child_id", "Child"],
  ["area", "Area"],
  ["age", "Age"],
  ["sex", "Sex"],
  ["deprivation_decile", "Deprivation decile"],
  ["need_group", "Kind of need"],
  ["high_need", "High need"],
  ["any_targeted_service", "Served"],
  ["someone_to_turn_to", "Someone to turn to"],
] as const;

const firstRecord = 7;

/**
 * Make the sheet of synthetic children.
 *
 * @param file - The file's rows, headings first.
 * @returns The sheet.
 */
export function childrenSheet(file: readonly (readonly string[])[]): Partial<IWorksheetData> {
  const [header = [], ...records] = file;
  const picked = columns.map(([name]) => header.indexOf(name));
  const last = firstRecord - 1 + records.length;
  const range = (column: string) => `${column}${String(firstRecord)}:${column}${String(last)}`;
  const [key, area] = [range("G"), range("H")];
  const [need, service, support] = [range("M"), range("N"), range("O")];
  return new SheetDraft("Children")
    .widths(360, 80, 70, 70, 70, 20, 72, 78, 48, 48, 92, 96, 72, 72, 92)
    .set("A1", "Who is in need, who is served, who has someone to turn to?", "title")
    .merge("A1:O1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A6),"Correct the records: the pane says what is wrong.",' +
        `TEXT(B10,"#,##0")&" of "&TEXT(ROWS(${key}),"#,##0")&" children ("&TEXT(C10,"0.0%")&` +
        '") are in high need, with no service and no one to turn to.")',
      "headline",
    )
    .merge("A2:O2")
    .height(2, 34)
    .set(
      "A3",
      "Synthetic records: made for this example, with the published totals of Perth & Kinross. " +
        "They describe no real child.",
      "warning",
    )
    .merge("A3:O3")
    .height(4, 8)
    .set("A5", "Regions of need, service and support", "section")
    .dress("B5:E5", "section")
    .set("A6", `=UPSTREAM.CIRCLES(${need},${service},${support},${key})`, "header")
    .dress("B6:E6", "headerRight")
    .dress("A7:A16", "resultText")
    .dress("B7:B16", "resultCount")
    .dress("C7:E16", "resultShare")
    .height(15, 38)
    .set("A18", "Why children in high need are not served", "section")
    .dress("B18:E18", "section")
    .set("A19", `=UPSTREAM.GAPSPLIT(${need},${service},${key})`, "header")
    .dress("B19:E19", "headerRight")
    .dress("A20:A24", "resultText")
    .dress("B20:B23", "resultCount")
    .dress("C20:E23", "resultShare")
    .dress("B24:E24", "resultText")
    .height(24, 78)
    .set("A26", "By area (1 is yes, 0 is no)", "section")
    .dress("B26:E26", "section")
    .set("A27", `=UPSTREAM.TALLY(${need},${service},,${area},${key})`, "header")
    .dress("B27:E27", "headerRight")
    .dress("A28:A47", "resultText")
    .dress("B28:D47", "resultCount")
    .set("A49", "Try this", "section")
    .dress("B49:E49", "section")
    .set("A50", "Change a 0 in Served to 1 and see all the figures follow.", "try")
    .set("A51", "Write ? in High need: the child is left out, and counted as such.", "try")
    .set("A52", "Clear a flag, then insert TARGETING from the pane: it asks.", "try")
    .set("G5", "Records: 1 is yes, 0 is no", "section")
    .dress("H5:O5", "section")
    .row(
      "G6",
      columns.map(([, heading]) => heading),
      "recordHeader",
    )
    .height(6, 36)
    .records(
      `G${String(firstRecord)}`,
      records.map((record) => picked.map((index) => record[index] ?? "")),
    )
    .freeze(6)
    .build();
}
