import type { IWorksheetData } from "@univerjs/core";
import type { Records } from "./records.js";
import { SheetDraft } from "./sheet.js";

/**
 * Make the sheet of tables that are safe to publish.
 *
 * @param records - The children.
 * @returns The sheet.
 */
export function safeTableSheet({ there }: Records): Partial<IWorksheetData> {
  const [need, service] = [there("high_need"), there("any_targeted_service")];
  const [area, key] = [there("area"), there("child_id")];
  return new SheetDraft("Safe table")
    .widths(210, 92, 92, 92, 92, 92, 92, 16, 330)
    .set("A1", "Tables that give no child away", "title")
    .merge("A1:I1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A9),"Correct the records or the rule: the pane says what is wrong.",' +
        'SUMPRODUCT(--ISTEXT(B20:G26))&" of "&COUNTA(B20:G26)&" figures of children served by ' +
        "need and area are hidden, so that no small count can be read or worked out from the " +
        'others (rule: "&B5&").")',
      "headline",
    )
    .merge("A2:I2")
    .height(2, 44)
    .set(
      "A3",
      "Synthetic records: the children of the sheet Children. They describe no real child or place.",
      "warning",
    )
    .merge("A3:I3")
    .height(4, 8)
    .set("A5", "Rule", "label")
    .set("B5", "dfe", "inputText")
    .set("C5", "dfe, nhs, round5, under5 or under10", "note")
    .merge("C5:G5")
    .height(6, 8)
    .set("A8", "Need and service by area", "section")
    .dress("B8:G8", "section")
    .set("A9", `=UPSTREAM.GROUPTABLE(${need},${service},${area},${key},B5)`, "header")
    .dress("B9:G9", "headerRight")
    .height(9, 50)
    .dress("A10:A15", "resultText")
    .dress("B10:F15", "resultCount")
    .dress("G10:G15", "resultShare")
    .set("A18", "Children served, by kind of need and area", "section")
    .dress("B18:G18", "section")
    .set(
      "A19",
      `=UPSTREAM.SAFETABLE(${there("need_group")},${area},${service},B5,"all",${key})`,
      "header",
    )
    .dress("B19:G19", "headerRight")
    .dress("A20:A26", "resultText")
    .dress("B20:G26", "resultCount")
    .set("I8", "How to read it", "header")
    .set(
      "I9",
      "A mark such as c stands for a hidden count. Besides the small counts others are hidden, " +
        "as few as will do, where a reader could take the difference from a total.",
      "lead",
    )
    .merge("I9:I12")
    .set("I18", "Before a second table is published", "header")
    .set(
      "I19",
      "Two tables that are each safe may not be safe together: last year's and this year's, or " +
        "all children and those of one school. RELEASEDIFFERENCES in the pane compares them.",
      "lead",
    )
    .merge("I19:I23")
    .build();
}
