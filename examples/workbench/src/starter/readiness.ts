import type { IWorksheetData } from "@univerjs/core";
import { SheetDraft } from "./sheet.js";

/** The file's questions, with headings from which the functions read what each one measures. */
const elements = ["Awareness", "Desire", "Knowledge", "Ability", "Reinforcement"];
const headings = elements.flatMap((element) =>
  [1, 2, 3].map((item) =>
    element === "Desire" && item === 3 ? "Desire 3 reversed" : `${element} ${String(item)}`,
  ),
);

const firstRecord = 7;
/** Columns of the sheet that hold the records: agency, role, then the answers. */
const [agency, firstAnswer, lastAnswer] = ["P", "R", "AF"];

/**
 * Make the sheet of the synthetic survey: its first wave.
 *
 * @param file - The file's rows, headings first.
 * @returns The sheet.
 */
export function readinessSheet(file: readonly (readonly string[])[]): Partial<IWorksheetData> {
  const records = file.slice(1).filter((record) => record[1] === "1");
  const last = String(firstRecord - 1 + records.length);
  const answers = `${firstAnswer}6:${lastAnswer}${last}`;
  const agencies = `${agency}6:${agency}${last}`;
  const sheet = new SheetDraft("Readiness")
    .widths(188, 128, 66, 60, 60, 60, 76, 72, 66, 66, 72, 72, 70, 330, 24, 190, 130)
    .set("A1", "Are people ready for the change, and what stands in the way?", "title")
    .merge("A1:L1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A6),"Correct the answers: the pane says what is wrong.",N12)',
      "headline",
    )
    .merge("A2:L2")
    .height(2, 72)
    .set(
      "A3",
      "Synthetic answers: the first wave of a survey made for this example, five elements with " +
        "three statements each, rated 1 to 5. They come from no real person.",
      "warning",
    )
    .merge("A3:L3")
    .height(3, 40)
    .height(4, 8)
    .set("A5", "Everybody together", "section")
    .dress("B5:N5", "section")
    .set("A6", `=UPSTREAM.READINESSSUMMARY(${answers})`, "header")
    .dress("B6", "header")
    .dress("C6:M6", "headerRight")
    .dress("N6", "header")
    .height(6, 52)
    .dress("A7:B14", "resultText")
    .dress("C7:C14", "resultCount")
    .dress("D7:F14", "resultDecimal")
    .dress("G7:G14", "resultCount")
    .dress("H7:J14", "resultShare")
    .dress("K7:L14", "resultCount")
    .dress("M7:M14", "resultShare")
    .dress("N7:N14", "resultText")
    .height(12, 66)
    .set("A16", "One team: type five scores and read off where to begin", "section")
    .dress("B16:N16", "section")
    .row("A17", ["Element", "Score, 1 to 5"], "header")
    .set("A23", "Begin with", "label")
    .set("B23", "=UPSTREAM.BARRIER(B18:B22)", "resultText")
    .set("D18", "Yellow cells are yours to change.", "try")
    .merge("D18:L18")
    .set("D19", "Raise Knowledge to 3.5: what stands in the way next?", "try")
    .merge("D19:L19")
    .set("D20", "Write 6 as an answer on the right: the pane says where it is.", "try")
    .merge("D20:L20")
    .set("A25", "By agency; figures of small groups are hidden", "section")
    .dress("B25:N25", "section")
    .set("A26", `=UPSTREAM.READINESSSUMMARY(${answers},,${agencies})`, "header")
    .dress("B26", "header")
    .dress("C26:M26", "headerRight")
    .dress("N26", "header")
    .height(26, 52)
    .dress("A27:B75", "resultText")
    .dress("C27:C75", "resultCount")
    .dress("D27:F75", "resultDecimal")
    .dress("G27:G75", "resultCount")
    .dress("H27:J75", "resultShare")
    .dress("K27:L75", "resultCount")
    .dress("M27:M75", "resultShare")
    .dress("N27:N75", "resultText")
    .set("P5", "Answers: 1 disagree to 5 agree; blank is not answered", "section")
    .dress("Q5:AF5", "section")
    .row("P6", ["Agency", "Role", ...headings], "recordHeader")
    .records(
      `P${String(firstRecord)}`,
      records.map((record) => record.slice(2)),
    );
  elements.forEach((element, index) => {
    const row = String(18 + index);
    sheet.set(`A${row}`, element, "label").set(`B${row}`, teamScores[index] ?? "", "inputPlain");
  });
  return sheet.build();
}

const teamScores = [4.2, 3.6, 2.8, 3.1, 2.2];
