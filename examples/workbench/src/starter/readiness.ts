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

/** Columns that hold one wave's records: person, agency and role, then the answers. */
const waves = [
  { name: "First wave", wave: "1", columns: ["P", "Q", "R", "S", "AG"] },
  { name: "Second wave", wave: "2", columns: ["AI", "AJ", "AK", "AL", "AZ"] },
] as const;

/**
 * Make the sheet of the synthetic survey: two waves of six agencies.
 *
 * @param file - The survey's rows, headings first.
 * @param staff - The rows of the head-counts that belong to it, headings first.
 * @returns The sheet.
 */
export function readinessSheet(
  file: readonly (readonly string[])[],
  staff: readonly (readonly string[])[],
): Partial<IWorksheetData> {
  const [first, second] = waves.map((wave) => {
    const records = file.slice(1).filter((record) => record[1] === wave.wave);
    const last = String(firstRecord - 1 + records.length);
    const [person, agency, , from, to] = wave.columns;
    return {
      records,
      answers: `${from}6:${to}${last}`,
      people: `${person}6:${person}${last}`,
      agencies: `${agency}6:${agency}${last}`,
    };
  });
  if (first === undefined || second === undefined) throw new Error("The survey has two waves.");
  const sheet = new SheetDraft("Readiness")
    .widths(188, 128, 76, 76, 76, 76, 76, 92, 92, 92, 92, 92, 92, 330, 24, 74, 190, 130)
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
      "Synthetic answers: two waves of a survey made for this example, five elements with three " +
        "statements each, rated 1 to 5, and synthetic head-counts. They come from no real person.",
      "warning",
    )
    .merge("A3:L3")
    .height(3, 40)
    .height(4, 8)
    .set("A5", "Everybody together, first wave", "section")
    .dress("B5:N5", "section")
    .set("A6", `=UPSTREAM.READINESSSUMMARY(${first.answers})`, "header")
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
    .set("A25", "Which partner is stuck where, and may its answers be trusted?", "section")
    .dress("B25:N25", "section")
    .set("A26", `=UPSTREAM.READINESSGROUPS(${first.answers},${first.agencies},,A35:B41)`, "header")
    .dress("B26:D26", "headerRight")
    .dress("E26", "header")
    .dress("F26:G26", "headerRight")
    .dress("H26", "header")
    .dress("I26:J26", "headerRight")
    .dress("K26", "header")
    .height(26, 52)
    .dress("A27:A32", "resultText")
    .dress("B27:C32", "resultCount")
    .dress("D27:D32", "resultShare")
    .dress("E27:E32", "resultText")
    .dress("F27:G32", "resultShare")
    .dress("H27:H32", "resultText")
    .dress("I27:I32", "resultDecimal")
    .dress("J27:J32", "resultPlain")
    .dress("K27:K32", "resultText")
    .set("A34", "Staff asked (synthetic); figures of small groups are hidden", "section")
    .dress("B34:N34", "section")
    .row("A35", ["Agency", "Staff"], "header")
    .set("A43", "Do the questions of each element measure one thing?", "section")
    .dress("B43:N43", "section")
    .set("A44", `=UPSTREAM.RELIABILITY(${first.answers})`, "header")
    .dress("B44", "header")
    .dress("C44:M44", "headerRight")
    .dress("N44", "header")
    .height(44, 52)
    .dress("A45:B64", "resultText")
    .dress("C45:D64", "resultCount")
    .dress("E45:M64", "resultDecimal")
    .dress("N45:N64", "resultText")
    .set("A66", "What moved between the two waves, and what did not?", "section")
    .dress("B66:N66", "section")
    .set(
      "A67",
      `=UPSTREAM.READINESSCHANGE(${first.answers},${second.answers},,${first.people},` +
        `${second.people},${first.agencies},${second.agencies})`,
      "header",
    )
    .dress("B67", "header")
    .dress("C67:L67", "headerRight")
    .dress("M67:N67", "header")
    .height(67, 52)
    .dress("A68:B104", "resultText")
    .dress("C68:E104", "resultCount")
    .dress("F68:K104", "resultDecimal")
    .dress("L68:L104", "resultFactor")
    .dress("M68:N104", "resultText");
  waves.forEach(({ name, columns: [person, agency, , , last] }, index) => {
    const answered = "answers: 1 disagree to 5 agree; blank is not answered";
    sheet
      .set(`${person}5`, `${name}, ${answered}`, "section")
      .dress(`${agency}5:${last}5`, "section")
      .row(`${person}6`, ["Person", "Agency", "Role", ...headings], "recordHeader")
      .records(
        `${person}${String(firstRecord)}`,
        (index === 0 ? first : second).records.map(([code = "", , ...rest]) => [code, ...rest]),
      );
  });
  elements.forEach((element, index) => {
    const row = String(18 + index);
    sheet.set(`A${row}`, element, "label").set(`B${row}`, teamScores[index] ?? "", "inputPlain");
  });
  staff.slice(1).forEach(([agency = "", people], index) => {
    const row = String(36 + index);
    sheet.set(`A${row}`, agency, "inputText").set(`B${row}`, Number(people), "inputCount");
  });
  return sheet.build();
}

const teamScores = [4.2, 3.6, 2.8, 3.1, 2.2];
