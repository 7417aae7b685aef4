import type { IWorksheetData } from "@univerjs/core";
import { SheetDraft, type StyleName } from "./sheet.js";

const database = "GMCA / New Economy unit cost database v1.4";

const settings = [
  ["Programme", "Intensive family support, edge of care"],
  ["Population", "Families referred to a service like this one (illustration)"],
  ["Take-up", 0.7],
  ["Retention", 0.85],
  ["Base price year", 2024],
  ["Discount schedule", "standard"],
] as const;

const cohort = [80, 120, 120, 120, 0, 0];

/** Name, agency, kind, price year, optimism bias, amounts by year, source. */
const costs = [
  ["Set-up", "Local authority", "capital", 2024, 0.05, 60000, 0, 0, 0, 0, 0, "Invented"],
  [
    ...["Delivery team", "Local authority", "revenue", 2023, 0.1],
    ...[310000, 420000, 420000, 420000, 0, 0, "Invented"],
  ],
  [
    ...["Health visitor time", "NHS", "in kind", 2024, 0.15],
    ...[25000, 35000, 35000, 35000, 0, 0, "Invented"],
  ],
];

/** The columns of the outcomes, with how each looks. */
const outcomeColumns: readonly (readonly [string, StyleName])[] = [
  ["Name", "inputText"],
  ["Category", "inputText"],
  ["Unit value", "inputPounds"],
  ["Price year", "inputPlain"],
  ["Prevalence", "inputShare"],
  ["Effect", "inputShare"],
  ["Deadweight", "inputShare"],
  ["Lag", "inputPlain"],
  ["Ramp", "inputPlain"],
  ["Duration", "inputPlain"],
  ["Drop-off", "inputShare"],
  ["Optimism bias", "inputShare"],
  ["Cashable share", "inputShare"],
  ["Local authority", "inputShare"],
  ["DfE", "inputShare"],
  ["Source", "inputText"],
];
const outcomes = [
  [
    ...["Child taken into care (SS1.0)", "fiscal", 51080, 2013, 0.22, 0.3, 0.2, 0, 1, 3],
    ...[0.35, 0.15, 0.5, 1, 0, database],
  ],
  [
    ...["Children in need case management (SS5.0)", "fiscal", 1416, 2008, 0.6, 0.25, 0.1],
    ...[0, 1, 2, 0.2, 0.1, 0.25, 1, 0, database],
  ],
  [
    ...["Persistent truancy (E&S1.0)", "fiscal", 1509, 2005, 0.35, 0.2, 0.3, 1, 2, 4],
    ...[0.1, 0.25, 0.1, 0.4, 0.6, database],
  ],
  [
    ...["Parent enters work, earnings", "economic", 9800, 2012, 0.4, 0.06, 0.35, 1, 1, 3],
    ...[0.3, 0.25, 0, 0, 0, database],
  ],
  [
    ...["Family wellbeing (WELLBY)", "social", 13000, 2019, 1, 0.12, 0.25, 0, 1, 2],
    ...[0.5, 0.4, 0, 0, 0, "HM Treasury wellbeing guidance, July 2021, second-hand"],
  ],
];

const years = cohort.map((_, year) => `Year ${String(year)}`);
const model = "A16:B21,B24:G24,A27:L30,A33:P38";

/** How the rows of the summary look, from the first below its heading. */
const summaryStyles: readonly StyleName[] = [
  ...times(9, "resultPounds"),
  ...times(3, "resultDecimal"),
  "resultPounds",
  ...times(3, "resultPlain"),
  ...times(2, "resultDecimal"),
  ...times(2, "resultShare"),
  ...times(2, "resultCount"),
  ...times(3, "resultPounds"),
  "resultPlain",
  "resultText",
];

/** How the rows of the year table look: two rows of the programme, the costs, the outcomes, sums. */
const yearStyles: readonly StyleName[] = [
  "resultFactor",
  "resultDecimal",
  ...times(costs.length, "resultPounds"),
  ...outcomes.flatMap(() => [
    ...times(1, "resultShare"),
    ...times(1, "resultFactor"),
    ...times(1, "resultDecimal"),
    ...times(4, "resultPounds"),
  ]),
  ...times(10, "resultPounds"),
];

/**
 * Make the sheet of the prevention model.
 *
 * @returns The sheet.
 */
export function businessCaseSheet(): Partial<IWorksheetData> {
  const sheet = new SheetDraft("Business case")
    .widths(224, 158, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 76, 330)
    .set("A1", "Does prevention pay: for whom, when, and in cash?", "title")
    .merge("A1:I1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(ISERROR(A41),"Correct the yellow cells: the pane says what is wrong.",B68)',
      "headline",
    )
    .merge("A2:I2")
    .height(2, 92)
    .set(
      "A3",
      "Illustration: cohort, costs and effects are invented. Unit values are mostly entries of " +
        `the ${database}, by the codes in brackets. Replace them all before you use a figure.`,
      "warning",
    )
    .merge("A3:I3")
    .height(3, 40)
    .height(4, 8)
    .set("A5", "Who pays and who gains: present values", "section")
    .dress("B5:I5", "section")
    .set("A6", `=UPSTREAM.AGENCYLEDGER(${model})`, "header")
    .dress("B6:I6", "headerRight")
    .height(6, 36)
    .dress("A7:A11", "resultText")
    .dress("B7:H11", "resultPounds")
    .dress("I7:I11", "resultPlain")
    .set(
      "A12",
      "Three columns of value, each inside the one before. #N/A in the last column: the cash does " +
        "not come back; the pane says why.",
      "note",
    )
    .merge("A12:I12")
    .height(12, 22)
    .set("A14", "The model: yellow cells are yours to change", "section")
    .dress("B14:P14", "section")
    .row("A15", ["Setting", "Value"], "header")
    .set("D15", "Try this", "header")
    .dress("E15:I15", "header")
    .set("D16", "Set Take-up to 60%: does public value still exceed cost?", "try")
    .merge("D16:I16")
    .set("D17", "Set the first Effect to 20%: who bears the loss?", "try")
    .merge("D17:I17")
    .set("D18", "Write 70 instead of 70% as Take-up: the pane says what to write.", "try")
    .merge("D18:I18")
    .set("A23", "People referred", "header")
    .row("B23", years, "headerRight")
    .set("A24", "Cohort", "label")
    .row("B24", cohort, "inputCount")
    .row(
      "A27",
      ["Name", "Agency", "Kind", "Price year", "Optimism bias", ...years, "Source"],
      "header",
    )
    .set("A26", "Costs", "section")
    .dress("B26:L26", "section")
    .height(27, 36)
    .set("A32", "Outcomes", "section")
    .dress("B32:P32", "section")
    .row(
      "A33",
      outcomeColumns.map(([heading]) => heading),
      "header",
    )
    .height(33, 36)
    .set("A40", "Summary", "section")
    .dress("B40:C40", "section")
    .set("A41", `=UPSTREAM.PREVENTIONSUMMARY(${model})`, "header")
    .dress("B41", "headerRight")
    .dress("C41", "header")
    .dress("A42:A68", "resultText")
    .dress("C42:C68", "resultText")
    .set("A71", "Year by year, every step", "section")
    .dress("B71:K71", "section")
    .set("A72", `=UPSTREAM.PREVENTION(${model})`, "header")
    .dress("B72:C72", "header")
    .dress("D72:K72", "headerRight");

  settings.forEach(([name, value], index) => {
    const row = 16 + index;
    const style = typeof value === "string" ? "inputText" : value < 1 ? "inputShare" : "inputPlain";
    sheet.set(`A${String(row)}`, name, "label").set(`B${String(row)}`, value, style);
  });
  sheet.height(16, 38).height(17, 56);
  costs.forEach((cost, index) => {
    const row = String(28 + index);
    sheet
      .row(`A${row}`, cost.slice(0, 3), "inputText")
      .row(`D${row}`, cost.slice(3, 4), "inputPlain")
      .row(`E${row}`, cost.slice(4, 5), "inputShare")
      .row(`F${row}`, cost.slice(5, 11), "inputPounds")
      .row(`L${row}`, cost.slice(11), "inputText");
  });
  outcomes.forEach((outcome, index) => {
    outcome.forEach((value, column) => {
      const letter = String.fromCharCode(65 + column);
      const style = outcomeColumns[column]?.[1] ?? "inputText";
      sheet.set(`${letter}${String(34 + index)}`, value, style);
    });
  });
  summaryStyles.forEach((style, index) => {
    sheet.dress(`B${String(42 + index)}`, style);
  });
  yearStyles.forEach((style, index) => {
    const row = 73 + index;
    const name = String(row);
    sheet
      .dress(`A${name}:C${name}`, "resultText")
      .dress(`D${name}:K${name}`, style)
      .height(row, index < yearStyles.length - 3 ? 36 : 52);
  });
  return sheet.build();
}

function times(count: number, style: StyleName): StyleName[] {
  return Array.from({ length: count }, () => style);
}
