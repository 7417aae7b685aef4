import type { IWorksheetData } from "@univerjs/core";
import type { Records } from "./records.js";
import { SheetDraft } from "./sheet.js";

/**
 * Make the sheet that compares areas.
 *
 * @param records - The children.
 * @returns The sheet.
 */
export function areasSheet({ there, headed }: Records): Partial<IWorksheetData> {
  const circles = `${there("high_need")},${there("any_targeted_service")}`;
  const sample = [there("weight"), there("stratum"), there("school")].join(",");
  const [area, key] = [there("area"), there("child_id")];
  const fairness = [headed("any_targeted_service"), headed("deprivation_decile")].join(",");
  /** The area whose estimate is the largest, or the smallest, with the estimate. */
  const extreme = (which: "MAX" | "MIN"): string =>
    `TEXT(${which}(C8:C12),"0.0%")&" in "&INDEX(A8:A12,MATCH(${which}(C8:C12),C8:C12,0))`;
  return new SheetDraft("Areas")
    .widths(248, 74, 74, 80, 74, 74, 92, 92, 92, 92, 480)
    .set("A1", "Which areas differ, and how sure are we?", "title")
    .merge("A1:K1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A6),"Correct the records: the pane says what is wrong.",' +
        'TEXT(C7,"0.0%")&" of children are in high need ("&TEXT(E7,"0.0%")&" to "&' +
        `TEXT(F7,"0.0%")&"), from "&${extreme("MIN")}&" to "&${extreme("MAX")}&". For "&B15&" by area: "&A22)`,
      "headline",
    )
    .merge("A2:K2")
    .height(2, 44)
    .set(
      "A3",
      "Synthetic records: the children of the sheet Children. They describe no real child or place.",
      "warning",
    )
    .merge("A3:K3")
    .height(4, 8)
    .set("A5", "How much high need, by area: limits that fit a sample of schools", "section")
    .dress("B5:K5", "section")
    .set(
      "A6",
      `=UPSTREAM.DESIGNESTIMATE(${circles},,${sample},${area},${key},"prevalence")`,
      "header",
    )
    .dress("B6:H6", "headerRight")
    .height(6, 36)
    .dress("A7:A12", "resultText")
    .dress("B7:B12", "resultCount")
    .dress("C7:F12", "resultShare")
    .dress("G7:G12", "resultCount")
    .dress("H7:H12", "resultDecimal")
    .set(
      "J6",
      "A design effect of 4 says that the sample tells as much as one a quarter of its size drawn " +
        "child by child: schools differ, and children of one school are alike.",
      "lead",
    )
    .merge("J6:K10")
    .set("A14", "A funnel: which areas differ by more than chance?", "section")
    .dress("B14:K14", "section")
    .set("A15", "What to compare", "label")
    .set("B15", "coverage", "inputText")
    .merge("B15:C15")
    .set("A16", `=UPSTREAM.MATCHGROUPS(${circles},${area},${key},B15)`, "header")
    .dress("B16:J16", "headerRight")
    .dress("K16", "header")
    .height(16, 36)
    .dress("A17:A21", "resultText")
    .dress("B17:C21", "resultCount")
    .dress("D17:J21", "resultShare")
    .dress("K17:K21", "resultText")
    .dress("A22:K22", "resultText")
    .height(22, 62)
    .set(
      "D15",
      "coverage, prevalence, reach or targetEfficiency. An area outside the 99.8% limits differs by " +
        "more than chance; no ranks, since a rank hides how sure we are.",
      "note",
    )
    .merge("D15:K15")
    .set("A24", "Do children in equal need use services equally, however deprived?", "section")
    .dress("B24:K24", "section")
    .set(
      "A25",
      `=UPSTREAM.HORIZONTALINEQUITY(${fairness},${headed("high_need")},,,${headed("child_id")})`,
      "header",
    )
    .dress("B25:E25", "headerRight")
    .dress("A26:A32", "resultText")
    .dress("B26:E29", "resultFactor")
    .dress("B30:B31", "resultCount")
    .dress("C30:E31", "resultFactor")
    .dress("B32:E32", "resultText")
    .height(25, 36)
    .height(26, 38)
    .height(28, 38)
    .height(31, 38)
    .height(32, 78)
    .set(
      "G26",
      "Below 0, children of the most deprived deciles are served more than their need explains; " +
        "above 0, less. Weights are not used here.",
      "lead",
    )
    .merge("G26:K29")
    .build();
}
