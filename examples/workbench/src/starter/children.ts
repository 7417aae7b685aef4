import type { IWorksheetData } from "@univerjs/core";
import type { Records } from "./records.js";
import { SheetDraft } from "./sheet.js";

/**
 * Make the sheet of synthetic children.
 *
 * @param records - The children.
 * @returns The sheet.
 */
export function childrenSheet(records: Records): Partial<IWorksheetData> {
  const { here } = records;
  const [need, service, support, key] = [
    here("high_need"),
    here("any_targeted_service"),
    here("someone_to_turn_to"),
    here("child_id"),
  ];
  const sample = [here("weight"), here("stratum"), here("school")].join(",");
  return new SheetDraft("Children")
    .widths(356, 72, 70, 70, 70, 70, 70, 20, 72, 78, 48, 48, 92, 96, 72, 72, 92, 72, 128, 72)
    .set("A1", "Who is in need, who is served, who has someone to turn to?", "title")
    .merge("A1:T1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A6),"Correct the records: the pane says what is wrong.",' +
        `TEXT(B10,"#,##0")&" of "&TEXT(ROWS(${key}),"#,##0")&" children are in high need, with ` +
        'no service and no one to turn to: "&TEXT(C10,"0.0%")&" of all children ("&' +
        'TEXT(E10,"0.0%")&" to "&TEXT(F10,"0.0%")&", allowing for how schools were sampled).")',
      "headline",
    )
    .merge("A2:T2")
    .height(2, 34)
    .set(
      "A3",
      "Synthetic records: made for this example, with the published totals of Perth & Kinross. " +
        "They describe no real child.",
      "warning",
    )
    .merge("A3:T3")
    .height(4, 8)
    .set("A5", "Regions of need, service and support, as a survey of schools", "section")
    .dress("B5:G5", "section")
    .set(
      "A6",
      `=UPSTREAM.DESIGNCIRCLES(${need},${service},${support},${sample},${key},"logit")`,
      "header",
    )
    .dress("B6:G6", "headerRight")
    .dress("A7:A17", "resultText")
    .dress("B7:B16", "resultCount")
    .dress("C7:F16", "resultShare")
    .dress("G7:G16", "resultDecimal")
    .dress("B17:G17", "resultText")
    .height(15, 38)
    .height(17, 62)
    .set("A19", "Why children in high need are not served", "section")
    .dress("B19:G19", "section")
    .set("A20", `=UPSTREAM.GAPSPLIT(${need},${service},${key})`, "header")
    .dress("B20:G20", "headerRight")
    .dress("A21:A25", "resultText")
    .dress("B21:B24", "resultCount")
    .dress("C21:G24", "resultShare")
    .dress("B25:G25", "resultText")
    .height(25, 78)
    .set("A27", "What the other sheets say of these children", "section")
    .dress("B27:G27", "section")
    .set("A28", "=Areas!A2", "resultText")
    .merge("A28:G28")
    .height(28, 44)
    .set("A29", "=Services!A2", "resultText")
    .merge("A29:G29")
    .height(29, 44)
    .set("A30", "='Safe table'!A2", "resultText")
    .merge("A30:G30")
    .height(30, 44)
    .set("A32", "Try this", "section")
    .dress("B32:G32", "section")
    .set("A33", "Change a 0 in Served to 1 and see all the figures follow.", "try")
    .set("A34", "Write ? in High need: the child is left out, and counted as such.", "try")
    .set("A35", "Clear a flag, then insert TARGETING from the pane: it asks.", "try")
    .set("I5", "Records: 1 is yes, 0 is no", "section")
    .dress("J5:T5", "section")
    .row(records.headingsAt, records.headings, "recordHeader")
    .height(6, 36)
    .records(records.recordsAt, records.rows)
    .freeze(6)
    .build();
}
