import type { IWorksheetData } from "@univerjs/core";
import { SheetDraft } from "./sheet.js";

/** The file's columns and the headings that the sheet gives them, from column I on. */
const columns = [
  ["month", "Month"],
  ["early_help_starts", "Early help starts"],
  ["early_help_open", "Early help open"],
  ["referrals", "Referrals"],
  ["re_referrals_12m_pct", "Re-referrals in 12 months, %"],
  ["cin_per_10k", "Children in need per 10,000"],
  ["cpp_per_10k", "Protection plans per 10,000"],
  ["cla_per_10k", "Looked after per 10,000"],
  ["cla_starts", "Starts of being looked after"],
  ["statutory_spend_k", "Statutory spend, £000"],
  ["child_population", "Children"],
] as const;

type Column = (typeof columns)[number][0];

/** The figures stand beside the chart's table, month by month. */
const chartRow = 93;
const firstRow = chartRow + 1;
const lastRow = chartRow + 36;
/** Rows of the month before the plan began, and of the last twelve months. */
const [planRow, yearRow] = [chartRow + 12, chartRow + 25];

const letterOf = (name: string): string =>
  String.fromCharCode("I".charCodeAt(0) + columns.findIndex(([each]) => each === name));
const series = (name: string, from = firstRow): string =>
  `${letterOf(name)}${String(from)}:${letterOf(name)}${String(lastRow)}`;

const months = series("month");
const figure = series("re_referrals_12m_pct");
const figureColumn = letterOf("re_referrals_12m_pct");
const [lastMonth, lastFigure] = [letterOf("month"), figureColumn].map(
  (letter) => `${letter}${String(lastRow)}`,
);

/** The record of the metric; the formulas read direction, lag, baseline, target and its month. */
const record: readonly (readonly [string, string | number])[] = [
  ["Label", "The re-referral rate"],
  ["Purpose", "Whether the help that a family was given the first time lasts"],
  ["Decision", "Whether every family gets a contact eight weeks after its case is closed"],
  ["Trigger", "Two of three months close to a limit, or eight on one side of the middle"],
  ["Owner", "Head of the front door"],
  ["Source", "The council's case system at the end of each month"],
  ["Systems", "Council; NHS; police; schools"],
  ["Numerator", "Referrals within twelve months of an earlier one"],
  ["Denominator", "Referrals"],
  ["Direction", "decrease"],
  ["Kind", "rate"],
  ["Lag in months", 2],
  ["Baseline", 22.7],
  ["Target", 19],
  ["Target month", "2027-03"],
];
const recordRow = 61;
const recordCell = (name: string): string =>
  `B${String(recordRow + record.findIndex(([each]) => each === name))}`;
const [direction, baseline, target] = ["Direction", "Baseline", "Target"].map(recordCell);

const checkRow = 78;
const outlookRow = 136;
const pathRow = 154;
const targetsRow = 40;
const database = "GMCA / New Economy unit cost database v1.4";

/**
 * Make the sheet of one primed metric over three years.
 *
 * @param file - The rows of the monthly figures, headings first.
 * @param targets - The rows of the targets, headings first.
 * @returns The sheet.
 */
export function trajectorySheet(
  file: readonly (readonly string[])[],
  targets: readonly (readonly string[])[],
): Partial<IWorksheetData> {
  const sheet = new SheetDraft("Trajectory")
    .widths(292, 106, 96, 96, 96, 128, 112, 24, 84, 84, 84, 84, 92, 92, 92, 92, 92, 92, 84)
    .set("A1", "Is the figure on its way, and did last spring's change do anything?", "title")
    .merge("A1:G1")
    .height(1, 36)
    .set(
      "A2",
      '=IF(OR(ISERROR(A6),ISERROR(A20),ISERROR(A29)),"Correct the yellow cells: the pane says what ' +
        'is wrong.",A14&" "&A26&" "&A34)',
      "headline",
    )
    .merge("A2:G2")
    .height(2, 116)
    .set(
      "A3",
      "Synthetic figures: 36 months and six targets made for this example, with no real council, " +
        "and an invented record. The figure is the share of referrals that come within twelve " +
        "months of an earlier one.",
      "warning",
    )
    .merge("A3:G3")
    .height(3, 56)
    .height(4, 8)
    .set("A5", "Did the change do anything that noise would not?", "section")
    .dress("B5:G5", "section")
    .set("A6", `=UPSTREAM.CHANGEEFFECT(${figure},G7,${months},${direction ?? ""})`, "header")
    .dress("B6:D6", "headerRight")
    .dress("A7:A15", "resultText")
    .dress("B7:D13", "resultDecimal")
    .dress("B12", "resultShare")
    .height(14, 76)
    .height(15, 58)
    .set("E6", "The change", "header")
    .dress("F6:G6", "header")
    .set("E7", "First month after it", "label")
    .dress("F7", "label")
    .set("G7", "2025-04", "inputText")
    .set("E8", "Difference hoped for", "label")
    .dress("F8", "label")
    .set("G8", -2, "inputPlain")
    .set("E9", "Yellow cells are yours to change.", "try")
    .set("E10", "Set the month to 2024-04: was that a change?", "try")
    .set("E11", "Hope for -1.5: can it be told from noise?", "try")
    .set("E12", `Write 15 in ${lastFigure}: is one good month a trend?`, "try")
    .set("E13", "Delete the decision in B63: is it still primed?", "try")
    .set("E14", `Write 2026-02 in ${lastMonth}: the pane says what is wrong.`, "try")
    .set("A19", "How likely is the target?", "section")
    .dress("B19:G19", "section")
    .set(
      "A20",
      `=UPSTREAM.ONTRACK(${figure},${target ?? ""},${direction ?? ""},${recordCell("Target month")},${months})`,
      "header",
    )
    .dress("B20", "headerRight")
    .dress("A21:A26", "resultText")
    .dress("B21", "resultPlain")
    .dress("B22:B24", "resultDecimal")
    .dress("B25", "resultPlain")
    .height(26, 76)
    .set("A28", "From when on could the difference hoped for be seen?", "section")
    .dress("B28:G28", "section")
    .set(
      "A29",
      `=UPSTREAM.EARLIESTREADABLE(G8,${figureColumn}${String(firstRow)}:INDEX(${figure},MATCH(G7,${months},0)-1),,,,` +
        `${recordCell("Lag in months")},,,,G7)`,
      "header",
    )
    .dress("B29", "headerRight")
    .dress("A30:A34", "resultText")
    .dress("B30:B31", "resultPlain")
    .dress("B32:B33", "resultDecimal")
    .height(30, 40)
    .height(34, 76)
    .set("A38", "The six targets: how likely is each?", "section")
    .dress("B38:G38", "section")
    .row("A39", ["Metric", "Better"], "header")
    .row("C39", ["Baseline", "Target", "By", "Latest", "Chance"], "headerRight")
    .set(
      "A48",
      "Did the benefit arrive? Children in the last twelve months, at one price",
      "section",
    )
    .dress("B48:G48", "section")
    .set("A49", "Name", "header")
    .row(
      "B49",
      [
        ...["Planned volume", "Planned price", "Actual volume", "Actual price"],
        ...["Baseline volume", "Baseline price"],
      ],
      "headerRight",
    )
    .height(49, 36)
    .set(
      "A52",
      `Prices: a year of a child in need (SS5.0) and of a child in care (SS1.0), ${database}, in ` +
        "prices of 2024 by the GDP deflator. What was paid is not known, so both prices are the same.",
      "source",
    )
    .merge("A52:G52")
    .height(52, 36)
    .set("A53", "=UPSTREAM.BENEFITSREALISED(A49:G51)", "header")
    .dress("B53:G53", "headerRight")
    .dress("A54:A57", "resultText")
    .dress("B54:G56", "resultPounds")
    .height(57, 76)
    .set("A60", "The record: who decides what by this figure?", "section")
    .dress("B60:G60", "section")
    .set(
      `A${String(checkRow)}`,
      `=UPSTREAM.PRIMECHECK(A${String(recordRow)}:B${String(recordRow + record.length - 1)})`,
      "header",
    )
    .dress(`B${String(checkRow)}:C${String(checkRow)}`, "header")
    .dress(`A${String(checkRow + 1)}:B${String(checkRow + 12)}`, "resultText")
    .dress(`C${String(checkRow + 1)}:C${String(checkRow + 11)}`, "label")
    .height(checkRow + 12, 58)
    .set(`A${String(chartRow - 1)}`, "Which months are signals, and which are noise?", "section")
    .dress(`B${String(chartRow - 1)}:G${String(chartRow - 1)}`, "section")
    .set(
      `A${String(chartRow)}`,
      `=UPSTREAM.XMR(${figure},${months},${direction ?? ""},${target ?? ""})`,
      "header",
    )
    .dress(`B${String(chartRow)}:F${String(chartRow)}`, "headerRight")
    .dress(`G${String(chartRow)}`, "header")
    .dress(`A${String(chartRow + 1)}:A${String(chartRow + 40)}`, "resultText")
    .dress(`B${String(chartRow + 1)}:F${String(chartRow + 36)}`, "resultDecimal")
    .dress(`G${String(chartRow + 1)}:G${String(chartRow + 36)}`, "resultText")
    .height(chartRow + 37, 76)
    .height(chartRow + 38, 58)
    .set(`A${String(outlookRow - 1)}`, "Where is it heading if its course goes on?", "section")
    .dress(`B${String(outlookRow - 1)}:G${String(outlookRow - 1)}`, "section")
    .set(`A${String(outlookRow)}`, `=UPSTREAM.OUTLOOK(${figure},${months},12)`, "header")
    .dress(`B${String(outlookRow)}:G${String(outlookRow)}`, "headerRight")
    .dress(`A${String(outlookRow + 1)}:A${String(outlookRow + 15)}`, "resultText")
    .dress(`B${String(outlookRow + 1)}:G${String(outlookRow + 12)}`, "resultDecimal")
    .height(outlookRow + 13, 58)
    .height(outlookRow + 14, 40)
    .set(`A${String(pathRow - 1)}`, "How far along the planned path is it?", "section")
    .dress(`B${String(pathRow - 1)}:G${String(pathRow - 1)}`, "section")
    .set(
      `A${String(pathRow)}`,
      `=UPSTREAM.PLANNEDPATH(${baseline ?? ""},${target ?? ""},36,${direction ?? ""},` +
        `${series("re_referrals_12m_pct", planRow)},,${letterOf("month")}${String(planRow)})`,
      "header",
    )
    .dress(`B${String(pathRow)}:E${String(pathRow)}`, "headerRight")
    .dress(`F${String(pathRow)}`, "header")
    .dress(`A${String(pathRow + 1)}:A${String(pathRow + 39)}`, "resultText")
    .dress(`B${String(pathRow + 1)}:D${String(pathRow + 37)}`, "resultDecimal")
    .dress(`E${String(pathRow + 1)}:E${String(pathRow + 37)}`, "resultShare")
    .dress(`F${String(pathRow + 1)}:F${String(pathRow + 37)}`, "resultText")
    .height(pathRow + 38, 58)
    .height(pathRow, 36)
    .set(
      `I${String(chartRow - 1)}`,
      "Synthetic figures, a row a month; ? is a month without one",
      "section",
    )
    .dress(`J${String(chartRow - 1)}:S${String(chartRow - 1)}`, "section")
    .height(chartRow, 52)
    .row(
      `I${String(chartRow)}`,
      columns.map(([, heading]) => heading),
      "recordHeader",
    );
  for (let row = 9; row <= 14; row++) sheet.merge(`E${String(row)}:G${String(row)}`);
  record.forEach(([name, value], index) => {
    const row = String(recordRow + index);
    sheet
      .set(`A${row}`, name, "label")
      .set(`B${row}`, value, "inputText")
      .dress(`C${row}:G${row}`, "inputText")
      .merge(`B${row}:G${row}`);
  });
  fillFigures(sheet, file);
  fillTargets(sheet, targets);
  fillBenefits(sheet, targets);
  return sheet.build();
}

function fillFigures(sheet: SheetDraft, file: readonly (readonly string[])[]): void {
  const [header = [], ...rows] = file;
  rows.forEach((cells, index) => {
    for (const [name] of columns) {
      const text = cells[header.indexOf(name)] ?? "";
      const value = name === "month" ? text : text === "" ? "?" : Number(text);
      const style = name === "month" ? "inputText" : "inputPlain";
      sheet.set(`${letterOf(name)}${String(firstRow + index)}`, value, style);
    }
  });
}

function fillTargets(sheet: SheetDraft, targets: readonly (readonly string[])[]): void {
  targets.slice(1).forEach(([name = "", better = "", , month = "", from, to], index) => {
    const row = String(targetsRow + index);
    const heading = columns.find(([each]) => each === name)?.[1] ?? name;
    sheet
      .set(`A${row}`, heading, "label")
      .set(`B${row}`, better, "inputText")
      .row(`C${row}`, [Number(from), Number(to)], "inputPlain")
      .set(`E${row}`, month, "inputPlain")
      .set(`F${row}`, `=${letterOf(name)}${String(lastRow)}`, "resultPlain")
      .set(
        `G${row}`,
        `=INDEX(UPSTREAM.ONTRACK(${series(name)},D${row},B${row},E${row},${months}),2,2)`,
        "resultPlain",
      );
  });
}

/** Children in need outside care, and in care: planned by the targets, counted, and at baseline. */
function fillBenefits(sheet: SheetDraft, targets: readonly (readonly string[])[]): void {
  const people = `AVERAGE(${series("child_population", yearRow)})/10000`;
  const rowOf = (name: Column): string =>
    String(targetsRow - 1 + targets.findIndex(([each]) => each === name));
  // The last twelve months are steps 13 to 24 of 36, so that 18.5 is the middle one.
  const volumes = (name: Column): readonly [string, string, string] => [
    `(C${rowOf(name)}+(D${rowOf(name)}-C${rowOf(name)})*18.5/36)`,
    `AVERAGE(${series(name, yearRow)})`,
    `C${rowOf(name)}`,
  ];
  const [need, care] = [volumes("cin_per_10k"), volumes("cla_per_10k")];
  const price = (pounds: number, year: number): string =>
    `=INDEX(UPSTREAM.REALPRICES(${String(pounds)},"${String(year)}",2024),2,2)`;
  const lines = [
    ["Child in need, not in care", need.map((each, k) => `=(${each}-${care[k] ?? ""})*${people}`)],
    ["Child in care", care.map((each) => `=${each}*${people}`)],
  ] as const;
  const prices = [price(1416, 2008), price(51_080, 2013)];
  lines.forEach(([name, [planned = "", actual = "", before = ""]], index) => {
    const row = String(50 + index);
    sheet
      .set(`A${row}`, name, "label")
      .set(`B${row}`, planned, "resultCount")
      .set(`C${row}`, prices[index] ?? "", "inputPounds")
      .set(`D${row}`, actual, "resultCount")
      .set(`E${row}`, `=C${row}`, "inputPounds")
      .set(`F${row}`, before, "resultCount")
      .set(`G${row}`, `=C${row}`, "inputPounds");
  });
}
