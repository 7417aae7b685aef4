import type { IWorksheetData } from "@univerjs/core";
import { SheetDraft } from "./sheet.js";

const counts = "B8,B9,B10,B11";

/**
 * Make the sheet of published counts.
 *
 * @returns The sheet.
 */
export function matchingSheet(): Partial<IWorksheetData> {
  return new SheetDraft("Matching")
    .widths(356, 80, 74, 74, 74, 16, 300)
    .set("A1", "Are the right children being reached?", "title")
    .merge("A1:G1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A14),"Correct the yellow cells: the pane says what is wrong.",' +
        'TEXT(B16,"#,##0")&" children in high need are not served: "&IF(B10>=B9,' +
        '"there are places enough, so the whole gap is one of targeting.",' +
        'TEXT(B17,"#,##0")&" for want of places and "&TEXT(B18,"#,##0")&' +
        '" because the places are held by others."))',
      "headline",
    )
    .merge("A2:G2")
    .height(2, 44)
    .set(
      "A3",
      "Pupils aged 9 to 15 in Perth & Kinross: published counts of need and of help from services.",
      "lead",
    )
    .merge("A3:G3")
    .set("A4", "Yellow cells are yours to change.", "inputText")
    .set("B4", "All other figures are computed by formulas; click one to see it.", "lead")
    .merge("B4:G4")
    .height(5, 10)
    .set("A6", "What was counted", "section")
    .dress("B6:E6", "section")
    .row("A7", ["Count", "Children", "", "", ""], "header")
    .set("B7", "Children", "headerRight")
    .set("C7", "Source", "header")
    .set("A8", "All children", "label")
    .set("B8", 8459, "inputCount")
    .set("A9", "In high need", "label")
    .set("B9", 2176, "inputCount")
    .set("A10", "Served", "label")
    .set("B10", 649, "inputCount")
    .set("A11", "In high need and served", "label")
    .set("B11", 223, "inputCount")
    .set(
      "C8",
      "L. Morpeth, “Using evidence in children's services”, Social Research Unit at Dartington " +
        "(slides, undated; studylib.net/doc/5486266). Served means any social work or additional " +
        "education support.",
      "source",
    )
    .merge("C8:E11")
    .set("G7", "Try this", "header")
    .set("G8", "Set Served to 1,200 places: how many more could be reached?", "try")
    .set("G9", "Set In high need and served to 649: every place well used.", "try")
    .set("G10", "Set it to 700: the pane says what is wrong, and where.", "try")
    .set("G11", "Type =UPSTREAM. in any empty cell to see what there is.", "try")
    .height(8, 38)
    .height(9, 38)
    .height(10, 38)
    .height(11, 38)
    .height(12, 10)
    .set("A13", "Why children in high need are not served", "section")
    .dress("B13:E13", "section")
    .set("A14", `=UPSTREAM.GAPSPLITCOUNTS(${counts})`, "header")
    .dress("B14:E14", "headerRight")
    .dress("A15:A19", "resultText")
    .dress("B15:B18", "resultCount")
    .dress("C15:E18", "resultShare")
    .dress("B19:E19", "resultText")
    .height(19, 84)
    .set("G14", "How to read it", "header")
    .set(
      "G15",
      "Coverage is the share of children in high need who are served. Lower and Upper are the " +
        "limits within which the share lies with 95% confidence.",
      "lead",
    )
    .merge("G15:G18")
    .set(
      "G19",
      "Too few places is what better targeting cannot mend: there are fewer places than children " +
        "in high need. Places held by others is what it could.",
      "lead",
    )
    .height(20, 10)
    .set("G21", "On synthetic children", "header")
    .set("G22", "=Children!A2", "lead")
    .merge("G22:G25")
    .set("G26", "=Areas!A2", "lead")
    .merge("G26:G31")
    .set("G32", "=Services!A2", "lead")
    .merge("G32:G37")
    .set("G38", "='Safe table'!A2", "lead")
    .merge("G38:G41")
    .set("A21", "Two circles: need and service", "section")
    .dress("B21:E21", "section")
    .set("A22", `=UPSTREAM.CIRCLESCOUNTS(${counts})`, "header")
    .dress("B22:E22", "headerRight")
    .dress("A23:A28", "resultText")
    .dress("B23:B28", "resultCount")
    .dress("C23:E28", "resultShare")
    .height(27, 38)
    .height(29, 10)
    .set("A30", "How well the places are targeted", "section")
    .dress("B30:E30", "section")
    .set("A31", `=UPSTREAM.TARGETINGCOUNTS(${counts})`, "header")
    .dress("B31:E31", "headerRight")
    .dress("A32:A48", "resultText")
    .dress("B32:B48", "resultCount")
    .dress("C32:E41", "resultShare")
    .dress("C42:E44", "resultShare")
    .dress("C45:E47", "resultDecimal")
    .dress("C48:E48", "resultShare")
    .build();
}
