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
    .dress("A7:B13", "resultText")
    .dress("C7:C13", "resultCount")
    .dress("D7:F13", "resultDecimal")
    .dress("G7:G13", "resultCount")
    .dress("H7:J13", "resultShare")
    .dress("K7:L13", "resultCount")
    .dress("M7:M13", "resultShare")
    .dress("N7:N13", "resultText")
    .height(12, 66)
    .set("A15", "One team: type five scores and read off where to begin", "section")
    .dress("B15:N15", "section")
    .row("A16", ["Element", "Score, 1 to 5"], "header")
    .set("A22", "Begin with", "label")
    .set("B22", "=UPSTREAM.BARRIER(B17:B21)", "resultText")
    .set("D17", "Yellow cells are yours to change.", "try")
    .merge("D17:L17")
    .set("D18", "Raise Knowledge to 3.5: what stands in the way next?", "try")
    .merge("D18:L18")
    .set("D19", "Write 6 as an answer on the right: the pane says where it is.", "try")
    .merge("D19:L19")
    .set("A24", "By agency; figures of small groups are hidden", "section")
    .dress("B24:N24", "section")
    .set("A25", `=UPSTREAM.READINESSSUMMARY(${answers},,${agencies})`, "header")
    .dress("B25", "header")
    .dress("C25:M25", "headerRight")
    .dress("N25", "header")
    .height(25, 52)
    .dress("A26:B74", "resultText")
    .dress("C26:C74", "resultCount")
    .dress("D26:F74", "resultDecimal")
    .dress("G26:G74", "resultCount")
    .dress("H26:J74", "resultShare")
    .dress("K26:L74", "resultCount")
    .dress("M26:M74", "resultShare")
    .dress("N26:N74", "resultText")
    .set("P5", "Answers: 1 disagree to 5 agree; blank is not answered", "section")
    .dress("Q5:AF5", "section")
    .row("P6", ["Agency", "Role", ...headings], "recordHeader")
    .records(
      `P${String(firstRecord)}`,
      records.map((record) => record.slice(2)),
    );
  elements.forEach((element, index) => {
    const row = String(17 + index);
    sheet.set(`A${row}`, element, "label").set(`B${row}`, teamScores[index] ?? "", "inputPlain");
  });
  return sheet.build();
}

const teamScores = [4.2, 3.6, 2.8, 3.1, 2.2];
